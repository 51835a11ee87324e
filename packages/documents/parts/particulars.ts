import type { Particular } from '../paper.ts';
import type { Pen } from '../pen.ts';

const SIZE = 10.5;
const PADDING = 5;
const NAMES = 0.34;

/** A table of two columns: each row is headed by its name. */
export function drawParticulars(pen: Pen, rows: readonly Particular[]): void {
  const { pdf } = pen;
  const nameWidth = pen.width * NAMES;
  const valueWidth = pen.width - nameWidth;
  const table = pen.group('Table');
  for (const { name, value } of rows) {
    const height = Math.max(
      pen.face(name, 'bold', SIZE).heightOfString(name, { width: nameWidth - PADDING }),
      pen.face(value, 'regular', SIZE).heightOfString(value, { width: valueWidth }),
    );
    pen.room(height + 2 * PADDING);
    const top = pdf.y;
    pen.rule(pen.left, top, pen.width);
    const row = pen.group('TR', table);
    const head = () => pen.face(name, 'bold', SIZE).text(name, pen.left, top + PADDING, { width: nameWidth - PADDING });
    pen.mark('TH', head, row, { scope: 'Row' });
    const cell = () =>
      pen.face(value, 'regular', SIZE).text(value, pen.left + nameWidth, top + PADDING, { width: valueWidth });
    pen.mark('TD', cell, row);
    row.end();
    pdf.x = pen.left;
    pdf.y = top + height + 2 * PADDING;
  }
  pen.rule(pen.left, pdf.y, pen.width);
  table.end();
  pdf.y += 10;
}
