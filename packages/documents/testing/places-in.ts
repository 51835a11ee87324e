import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a piece of text stands on the first page, in millimetres from its left and its top. */
export interface PlaceOnPage {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MM_OF_A_POINT = 25.4 / 72;

/** Every piece of text on the first page, in the order of drawing. */
export async function placesIn(bytes: Uint8Array): Promise<readonly PlaceOnPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const page = await (await task.promise).getPage(1);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, baseline = 0] = item.transform as readonly number[];
      const mm = (points: number) => points * MM_OF_A_POINT;
      return [
        {
          text: item.str,
          left: mm(x),
          right: mm(x + item.width),
          top: mm(height - baseline - item.height),
          bottom: mm(height - baseline),
        },
      ];
    });
  } finally {
    await task.destroy();
  }
}
