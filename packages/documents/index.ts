export { TaggedDocument } from './tagged-document.ts';
export { isPrintable } from './faces.ts';
export { postedTo } from './posted-to.ts';
export type { Paper, PaperPart, Letterhead, Particular, Clause, SigningLine } from './paper.ts';
export { MOST_POSTED_PAGES, paperBytes, TooLongToPost } from './paper-bytes.ts';
