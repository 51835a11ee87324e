import type { Letterhead } from '../paper.ts';
import { INK, type Pen } from '../pen.ts';

/**
 * Where a letter that is posted in a window envelope has what, in millimetres from the left and the top of its first page:
 * within the places that GOV.UK Notify checks of a letter that it is given to print (alphagov/notifications-template-preview,
 * app/precompiled.py).
 */
export const POSTED_MM = {
  sender: { left: 19.75, top: 8, right: 120, bottom: 30 },
  contact: { left: 125, top: 8, right: 190, bottom: 95 },
  // A little within 24.6 to 120 and 40 to 66.2.
  address: { left: 25, top: 40.6, right: 119.5, bottom: 66 },
  body: { top: 95 },
} as const;
/** The post takes three to seven lines. */
export const MOST_ADDRESS_LINES = 7;

const points = (mm: number): number => (mm * 72) / 25.4;
const SMALLEST = 7;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sender on the left, how to reach them on the right, and the address where the window of the envelope is. */
export function drawPostedHead(pen: Pen, { name, lines }: Letterhead, to: readonly string[]): void {
  const { sender, contact, address, body } = POSTED_MM;
  drawLines(pen, [name], sender, { weight: 'bold', size: 15, step: 18, wraps: true });
  drawLines(pen, lines, contact, { weight: 'regular', size: 9, step: 12 });
  const step = (points(address.bottom) - points(address.top)) / MOST_ADDRESS_LINES;
  drawLines(pen, to, address, { weight: 'regular', size: 9, step });
  pen.pdf.x = pen.left;
  pen.pdf.y = points(body.top);
  pen.pdf.fillColor(INK);
}

interface Look {
  readonly weight: 'regular' | 'bold';
  readonly size: number;
  /** From one line to the next, in points. */
  readonly step: number;
  readonly wraps?: boolean;
}

/** Lines within a box, in smaller letters where one of them is too long. */
function drawLines(pen: Pen, lines: readonly string[], box: Box, { weight, size, step, wraps = false }: Look): void {
  const width = points(box.right - box.left);
  const text = lines.join('\n');
  const widest = Math.max(...lines.map((line) => pen.face(text, weight, size).widthOfString(line)));
  const fits = wraps ? size : Math.max(SMALLEST, Math.min(size, (size * width) / widest));
  pen.mark('P', () => {
    pen.face(text, weight, fits);
    for (const [index, line] of lines.entries()) {
      pen.pdf.text(line, points(box.left), points(box.top) + index * step, { width, lineBreak: wraps });
    }
  });
}
