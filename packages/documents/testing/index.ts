export { placesIn, type PlaceOnPage } from './places-in.ts';
export { readPaper, type PaperRead, type TaggedPart } from './read-paper.ts';
export { describeWithPoppler, inkOf, poppler } from './poppler.ts';
