import { TaggedDocument } from '@kith/documents';

import type { WrittenLetter } from '../letters/written.ts';

/** A letter as an accessible PDF. */
export async function letterPaper(letter: WrittenLetter): Promise<Buffer> {
  const paper = await TaggedDocument.titled(letter.heading);
  paper.lines(letter.from).lines(letter.to).paragraph(letter.date).gap(0.5).paragraph(letter.greeting);
  paper.heading(letter.heading, 14);
  for (const paragraph of letter.paragraphs) paper.paragraph(paragraph);
  paper.list(letter.asks, { numbered: true });
  for (const paragraph of letter.closing) paper.paragraph(paragraph);
  return paper.gap(0.5).paragraph(letter.farewell[0]!).gap(2).paragraph(letter.farewell[1]!).bytes();
}
