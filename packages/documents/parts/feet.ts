import { MARGIN, type Pen } from '../pen.ts';

const SIZE = 8.5;

/** On every page: which paper it is, and which page of how many. Decoration to a screen reader, which counts pages itself. */
export function drawFeet(pen: Pen, foot: string): void {
  const { pdf } = pen;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Text below the margin would otherwise begin a new page.
    const kept = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - MARGIN - 4;
    pen.rule(pen.left, y - 7, pen.width);
    pen.decorate(() => {
      pen.face(foot, 'regular', SIZE).text(foot, pen.left, y, { width: pen.width * 0.75, lineBreak: false });
      const number = `Page ${index + 1} of ${count}`;
      pen
        .face(number, 'regular', SIZE)
        .text(number, pen.left, y, { width: pen.width, align: 'right', lineBreak: false });
    }, 'Pagination');
    pdf.page.margins.bottom = kept;
  }
}
