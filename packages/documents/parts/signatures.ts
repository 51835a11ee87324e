import type { SigningLine } from '../paper.ts';
import type { Pen } from '../pen.ts';

const SIZE = 10;
const LINE_HEIGHT = 27;
const LABELS = 0.3;

interface Signatures {
  readonly title: string;
  readonly says: string;
  readonly lines: readonly SigningLine[];
}

/** A block for somebody to sign by hand. It is never torn over two pages. */
export function drawSignatures(pen: Pen, { title, says, lines }: Signatures): void {
  const { pdf } = pen;
  const saysHeight = pen.face(says, 'regular', SIZE).heightOfString(says, { width: pen.width });
  pen.room(saysHeight + 36 + lines.length * LINE_HEIGHT);
  pdf.moveDown(0.4);
  pen.mark('H2', () => pen.face(title, 'bold', 12).text(title, { paragraphGap: 3 }));
  pen.mark('P', () => pen.face(says, 'regular', SIZE).text(says, { paragraphGap: 2 }));
  for (const { label } of lines) {
    const top = pdf.y;
    const below = top + LINE_HEIGHT;
    const start = pen.left + pen.width * LABELS;
    pen.mark('P', () =>
      pen.face(label, 'regular', SIZE).text(label, pen.left, below - SIZE - 3, { width: pen.width * LABELS - 8 }),
    );
    pen.rule(start, below, pen.width * (1 - LABELS), 0.7, '#1b1f23');
    pdf.x = pen.left;
    pdf.y = below;
  }
  pdf.y += 14;
}
