export { readPaper, type PaperRead, type TaggedPart } from './read-paper.ts';
export { describeWithPoppler, poppler } from './poppler.ts';
