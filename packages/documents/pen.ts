import { faceFor, faces, type Weight } from './faces.ts';

/** Of a page: A4, in points. */
export const MARGIN = 56;
/** Room below the margin line for what stands on every page. */
const FOOT = 30;
export const INK = '#1b1f23';

export type Element = PDFKit.PDFStructureElement;
type Tag =
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Lbl'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Sect'
  | 'Caption';

export interface PaperFacts {
  readonly title: string;
  /** When it was made. With it, the same paper is the same bytes; without it, the clock says. */
  readonly madeAt?: Date;
}

/**
 * Draws on a PDF so that every mark is either tagged for a screen reader or said to be mere decoration. It knows pages
 * and tags; what a letter is made of is in the parts that draw with it.
 */
export class Pen {
  readonly pdf: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #done: Promise<Buffer>;
  readonly #wide: ReturnType<typeof faces>;
  readonly #registered = new Set<string>(['regular', 'bold']);

  private constructor(pdf: PDFKit.PDFDocument, fonts: ReturnType<typeof faces>) {
    this.pdf = pdf;
    this.#wide = fonts;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    this.#done = collected(pdf);
  }

  /** PDFKit takes a third of a second to load, so it is loaded when the first paper is asked for. */
  static async on({ title, madeAt }: PaperFacts): Promise<Pen> {
    const { default: PDFDocument } = await import('pdfkit');
    const fonts = faces();
    const pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + (madeAt ? FOOT : 0) },
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: 'en-GB',
      // Feet are drawn when the number of pages is known.
      bufferPages: true,
      info: { Title: title, ...(madeAt ? { CreationDate: madeAt, ModDate: madeAt } : {}) },
      // Given here, so that no other font is ever embedded; PDFKit takes bytes where its types ask for a name.
      font: fonts.regular as unknown as string,
    });
    pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold).fillColor(INK);
    return new Pen(pdf, fonts);
  }

  get left(): number {
    return this.pdf.page.margins.left;
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  /** How far down a page its text may go. */
  get bottom(): number {
    return this.pdf.page.height - this.pdf.page.margins.bottom;
  }

  /** Chooses the letters for what is drawn next. */
  face(text: string, weight: Weight, size: number): PDFKit.PDFDocument {
    const face = faceFor(text, weight);
    if ((face === 'wide-regular' || face === 'wide-bold') && !this.#registered.has(face)) {
      this.pdf.registerFont(face, this.#wide[face]());
      this.#registered.add(face);
    }
    return this.pdf.font(face).fontSize(size);
  }

  /** A place in the order of reading that holds others. */
  group(tag: Tag, within: Element = this.#root, options: object = {}): Element {
    const element = this.pdf.struct(tag, options);
    within.add(element);
    return element;
  }

  /** Marks what `draw` draws as one element. */
  mark(tag: Tag, draw: () => void, within: Element = this.#root, options: object = {}): void {
    within.add(this.pdf.struct(tag, options, draw));
  }

  /** Marks what `draw` draws as decoration, which is not read out. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(x: number, y: number, width: number, thickness = 0.5, colour = '#8a9299'): void {
    this.decorate(() => {
      this.pdf
        .save()
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(colour)
        .stroke()
        .restore();
    });
  }

  /** Goes to a new page where what comes next would be torn apart. */
  room(height: number): void {
    if (this.pdf.y + height > this.bottom) this.pdf.addPage();
  }

  async bytes(): Promise<Buffer> {
    this.#root.end();
    this.pdf.end();
    return this.#done;
  }
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}
