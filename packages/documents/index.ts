export { TaggedDocument } from './tagged-document.ts';
export { isPrintable } from './faces.ts';
export type { Paper, PaperPart, Letterhead, Particular, Clause, SigningLine } from './paper.ts';
export { paperBytes } from './paper-bytes.ts';
