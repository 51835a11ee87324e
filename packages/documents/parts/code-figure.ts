import QRCode from 'qrcode';

import type { Pen } from '../pen.ts';

const SIDE = 86;
/** White round the code, in its own cells, without which phones do not find it. */
const QUIET = 4;
const SIZE = 10;

interface Code {
  readonly address: string;
  readonly alt: string;
  readonly says: readonly string[];
}

/** A QR code drawn as lines, not as a picture, so that it stays sharp at any size; its words stand beside it. */
export function drawCode(pen: Pen, { address, alt, says }: Code): void {
  const { pdf } = pen;
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const cell = SIDE / (modules.size + 2 * QUIET);
  pen.room(SIDE + 8);
  const top = pdf.y;
  const bbox = [pen.left, top, pen.left + SIDE, top + SIDE];
  pen.mark(
    'Figure',
    () => {
      pdf.save();
      for (let row = 0; row < modules.size; row += 1) {
        for (const { from, length } of runsOf(modules, row)) {
          pdf.rect(pen.left + (QUIET + from) * cell, top + (QUIET + row) * cell, length * cell, cell);
        }
      }
      pdf.fill('#000000').restore();
    },
    undefined,
    { alt, bbox, placement: 'Block' },
  );
  const text = says.join('\n');
  const x = pen.left + SIDE + 12;
  pen.mark('P', () =>
    pen.face(text, 'regular', SIZE).text(text, x, top + QUIET * cell, {
      width: pen.width - SIDE - 12,
      lineGap: 1.5,
      paragraphGap: 2,
    }),
  );
  pdf.x = pen.left;
  pdf.y = Math.max(top + SIDE, pdf.y) + 8;
}

/** The dark cells of one row, joined where they touch. */
function runsOf(modules: QRCode.BitMatrix, row: number) {
  const runs: { from: number; length: number }[] = [];
  for (let column = 0; column < modules.size; column += 1) {
    if (!modules.get(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.from + last.length === column) last.length += 1;
    else runs.push({ from: column, length: 1 });
  }
  return runs;
}
