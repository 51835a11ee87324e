import type { Paper, PaperPart } from './paper.ts';
import { drawClauses } from './parts/clauses.ts';
import { drawCode } from './parts/code-figure.ts';
import { drawFeet } from './parts/feet.ts';
import { drawLetterhead } from './parts/letterhead.ts';
import { drawParticulars } from './parts/particulars.ts';
import { drawPostedHead } from './parts/posted-head.ts';
import { drawSignatures } from './parts/signatures.ts';
import { TaggedDocument } from './tagged-document.ts';

/** The post takes no more: five sheets, printed on both sides. */
export const MOST_POSTED_PAGES = 10;

/** Said of a paper that nobody prints and posts. */
export class TooLongToPost extends Error {}

/**
 * A described paper as an accessible PDF: tagged, in its language, with its own fonts, the same bytes every time.
 *
 * @throws TooLongToPost where it is addressed to somebody and has more pages than the post takes.
 */
export async function paperBytes(paper: Paper): Promise<Buffer> {
  const document = await TaggedDocument.titled(paper.title, { madeAt: new Date(`${paper.madeOn}T12:00:00Z`) });
  if (paper.to) drawPostedHead(document.pen, paper.letterhead, paper.to);
  else drawLetterhead(document.pen, paper.letterhead);
  for (const part of paper.parts) draw(document, part);
  const { count } = document.pen.pdf.bufferedPageRange();
  if (paper.to && count > MOST_POSTED_PAGES) throw new TooLongToPost(`It has ${count} pages`);
  drawFeet(document.pen, paper.foot);
  return document.bytes();
}

function draw(document: TaggedDocument, part: PaperPart): void {
  const { pen } = document;
  switch (part.kind) {
    case 'HEADING':
      return void document.heading(part.text, 18);
    case 'SUBHEADING':
      return void document.subheading(part.text, 12.5);
    case 'PARAGRAPH':
      return void document.paragraph(part.text, 10.5);
    case 'LINES':
      return void document.lines(part.lines, 10.5);
    case 'LIST':
      return void document.list(part.items, { size: 10.5 });
    case 'PARTICULARS':
      return drawParticulars(pen, part.rows);
    case 'CLAUSES':
      return drawClauses(pen, part.clauses);
    case 'SIGNATURES':
      return drawSignatures(pen, part);
    case 'CODE':
      return drawCode(pen, part);
    case 'NEW_PAGE':
      return void pen.pdf.addPage();
  }
}
