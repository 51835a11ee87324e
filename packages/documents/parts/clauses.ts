import type { Clause } from '../paper.ts';
import type { Pen } from '../pen.ts';
import { drawList } from './list.ts';

const SIZE = 10;

/** Clauses numbered 1, 2, 3, each with paragraphs numbered 1.1, 1.2. The numbers are part of what is read out. */
export function drawClauses(pen: Pen, clauses: readonly Clause[]): void {
  clauses.forEach(({ title, paragraphs }, index) => {
    const heading = `${index + 1}. ${title}`;
    pen.room(SIZE * 6);
    pen.mark('H2', () => pen.face(heading, 'bold', 11.5).text(heading, { paragraphGap: 3 }));
    drawList(
      pen,
      paragraphs.map((text, place) => ({ label: `${index + 1}.${place + 1}`, text })),
      { size: SIZE, indent: 30 },
    );
  });
}
