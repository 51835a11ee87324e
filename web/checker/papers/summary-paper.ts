import { TaggedDocument } from '@kith/documents';

import type { Sheet } from '../results/sheet.ts';

/** Small enough for one sheet of most families, and still 9 points. */
const BODY = 9;

/** The sheet as an accessible PDF. */
export async function summaryPaper(sheet: Sheet, title: string, lead: string): Promise<Buffer> {
  const paper = await TaggedDocument.titled(title);
  paper.heading(title, 16).paragraph(lead, BODY).subheading('The answers', 12);
  paper.list(
    sheet.rows.map(({ title: name, child, answer, sources }) => {
      const numbers = sources.length > 0 ? ` [${sources.join(', ')}]` : '';
      return `${name}${child ? ` (${child})` : ''}. ${answer}${numbers}`;
    }),
    { size: BODY },
  );
  if (sheet.steps.length > 0) paper.subheading('What comes next', 12).list(sheet.steps, { size: BODY });
  paper.subheading('Sources', 12);
  paper.list(
    sheet.sources.map(({ says, url }) => `${says}. ${url}`),
    { numbered: true, size: BODY - 1 },
  );
  return paper.bytes();
}
