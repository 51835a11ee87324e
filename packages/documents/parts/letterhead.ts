import type { Letterhead } from '../paper.ts';
import type { Pen } from '../pen.ts';

const RULE = '#1b1f23';

/** The name of whoever writes on the left, where to find them on the right, and a line below both. */
export function drawLetterhead(pen: Pen, { name, lines }: Letterhead): void {
  const { pdf } = pen;
  const top = pdf.y;
  const half = pen.width / 2 - 12;
  pen.mark('P', () => pen.face(name, 'bold', 15).text(name, pen.left, top, { width: half, lineGap: 2 }));
  const afterName = pdf.y;
  const address = lines.join('\n');
  pen.mark('P', () =>
    pen.face(address, 'regular', 9).text(address, pen.left + half + 24, top + 2, {
      width: half,
      align: 'right',
      lineGap: 1.5,
    }),
  );
  const below = Math.max(afterName, pdf.y) + 8;
  pen.rule(pen.left, below, pen.width, 1.2, RULE);
  pdf.x = pen.left;
  pdf.y = below + 18;
}
