import type { Pen } from '../pen.ts';

export interface ListItem {
  /** A bullet or a number. */
  readonly label: string;
  readonly text: string;
}

/** A list: each item's label and its first lines stay on one page. */
export function drawList(
  pen: Pen,
  items: readonly ListItem[],
  { size, indent }: { size: number; indent: number },
): void {
  const { pdf } = pen;
  const list = pen.group('L');
  const left = pdf.x;
  const width = pen.width - indent;
  for (const { label, text } of items) {
    const entry = pen.group('LI', list);
    const height = pen.face(text, 'regular', size).heightOfString(text, { width });
    pen.room(Math.min(height, size * 6));
    const top = pdf.y;
    pen.mark('Lbl', () => pen.face(label, 'regular', size).text(label, left, top, { lineBreak: false }), entry);
    pen.mark(
      'LBody',
      () => pen.face(text, 'regular', size).text(text, left + indent, top, { width, paragraphGap: size * 0.32 }),
      entry,
    );
    entry.end();
    pdf.x = left;
  }
  list.end();
  pdf.moveDown(0.4);
}
