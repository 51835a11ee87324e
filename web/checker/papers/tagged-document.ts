import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fontFile = (weight: 400 | 700): Buffer =>
  readFileSync(
    require.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`),
  );

/** Of a page: A4, in points. */
const MARGIN = 56;
const INK = '#1b1f23';

type Tag = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Lbl';
type Element = PDFKit.PDFStructureElement;

/**
 * A PDF that a screen reader can read: tagged from heading to list item, with its language, its title and its own
 * font. It offers no more than letters and summaries need, and nothing that would leave a mark untagged.
 */
export class TaggedDocument {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #done: Promise<Buffer>;

  private constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    this.#done = collected(pdf);
  }

  /** PDFKit takes a third of a second to load, so it is loaded when the first paper is asked for. */
  static async titled(title: string): Promise<TaggedDocument> {
    const { default: PDFDocument } = await import('pdfkit');
    const regular = fontFile(400);
    const pdf = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: 'en-GB',
      info: { Title: title },
      // Given here, so that no other font is ever embedded; PDFKit takes bytes where its types ask for a name.
      font: regular as unknown as string,
    });
    pdf.registerFont('regular', regular).registerFont('bold', fontFile(700)).fillColor(INK);
    return new TaggedDocument(pdf);
  }

  heading(text: string, size = 18): this {
    return this.#block('H1', text, 'bold', size, 10);
  }

  subheading(text: string, size = 13): this {
    this.#pdf.moveDown(0.4);
    return this.#block('H2', text, 'bold', size, 4);
  }

  paragraph(text: string, size = 11): this {
    return this.#block('P', text, 'regular', size, 8);
  }

  /** Lines that belong together, such as an address. */
  lines(lines: readonly string[], size = 11): this {
    return this.paragraph(lines.join('\n'), size);
  }

  list(items: readonly string[], { numbered = false, size = 11 } = {}): this {
    const list = this.#pdf.struct('L');
    this.#root.add(list);
    const left = this.#pdf.x;
    items.forEach((item, index) => {
      const entry = this.#pdf.struct('LI');
      list.add(entry);
      const label = numbered ? `${index + 1}.` : '•';
      this.#pdf.font('regular').fontSize(size);
      this.#room(item, size);
      const top = this.#pdf.y;
      entry.add(this.#struct('Lbl', () => this.#pdf.text(label, left, top, { lineBreak: false })));
      entry.add(
        this.#struct('LBody', () =>
          this.#pdf.text(item, left + 20, top, { width: this.#width() - 20, paragraphGap: 4 }),
        ),
      );
      entry.end();
      this.#pdf.x = left;
    });
    list.end();
    this.#pdf.moveDown(0.4);
    return this;
  }

  gap(lines = 1): this {
    this.#pdf.moveDown(lines);
    return this;
  }

  async bytes(): Promise<Buffer> {
    this.#root.end();
    this.#pdf.end();
    return this.#done;
  }

  #block(tag: Tag, text: string, font: 'regular' | 'bold', size: number, paragraphGap: number): this {
    this.#root.add(
      this.#struct(tag, () =>
        this.#pdf
          .font(font)
          .fontSize(size)
          .text(text, { paragraphGap, lineGap: size * 0.15 }),
      ),
    );
    return this;
  }

  /** PDFKit's types leave out the form with a closure alone, which its own documentation uses. */
  #struct(tag: Tag, draw: () => void): Element {
    return (this.#pdf.struct as (type: string, children: () => void) => Element).call(this.#pdf, tag, draw);
  }

  /** A list item's label and its text stay on one page. */
  #room(text: string, size: number): void {
    const height = this.#pdf.heightOfString(text, { width: this.#width() - 20 });
    if (this.#pdf.y + Math.min(height, size * 6) > this.#pdf.page.height - MARGIN) this.#pdf.addPage();
  }

  #width(): number {
    return this.#pdf.page.width - 2 * MARGIN;
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
