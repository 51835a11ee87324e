import { drawList } from './parts/list.ts';
import type { Weight } from './faces.ts';
import { Pen, type PaperFacts } from './pen.ts';

/**
 * A PDF that a screen reader can read: tagged from heading to list item, with its language, its title and its own
 * font. It offers no more than letters and summaries need, and nothing that would leave a mark untagged.
 */
export class TaggedDocument {
  readonly pen: Pen;

  private constructor(pen: Pen) {
    this.pen = pen;
  }

  static async titled(title: string, facts: Omit<PaperFacts, 'title'> = {}): Promise<TaggedDocument> {
    return new TaggedDocument(await Pen.on({ title, ...facts }));
  }

  heading(text: string, size = 18): this {
    return this.#block('H1', text, 'bold', size, 10);
  }

  subheading(text: string, size = 13): this {
    this.pen.pdf.moveDown(0.4);
    return this.#block('H2', text, 'bold', size, 4);
  }

  paragraph(text: string, size = 11): this {
    return this.#block('P', text, 'regular', size, 8);
  }

  /** Lines that belong together, such as an address. */
  lines(lines: readonly string[], size = 11): this {
    const text = lines.join('\n');
    this.pen.mark('P', () => this.pen.face(text, 'regular', size).text(text, { lineGap: size * 0.15 }));
    return this.gap(0.6);
  }

  list(items: readonly string[], { numbered = false, size = 11 } = {}): this {
    drawList(
      this.pen,
      items.map((text, index) => ({ label: numbered ? `${index + 1}.` : '•', text })),
      { size, indent: 20 },
    );
    return this;
  }

  gap(lines = 1): this {
    this.pen.pdf.moveDown(lines);
    return this;
  }

  bytes(): Promise<Buffer> {
    return this.pen.bytes();
  }

  #block(tag: 'H1' | 'H2' | 'P', text: string, weight: Weight, size: number, paragraphGap: number): this {
    const { pen } = this;
    // A heading is never left alone at the foot of a page.
    if (tag !== 'P') pen.room(size * 4);
    pen.mark(tag, () => pen.face(text, weight, size).text(text, { paragraphGap, lineGap: size * 0.15 }));
    return this;
  }
}
