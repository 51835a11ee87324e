import { page, Page, type Visit } from './page.ts';

/** A page that only tells something: its words are under its name in `pages.json`, as headings with paragraphs. */
class AboutPage extends Page {
  readonly path: string;
  readonly #name: string;
  readonly #parts: number;

  constructor(name: string, parts: number) {
    super();
    this.path = `/${name}`;
    this.#name = name;
    this.#parts = parts;
  }

  show({ t, brand, journey }: Visit) {
    const words = { owner: brand.owner, contact: brand.contact };
    const parts = Array.from({ length: this.#parts }, (_, index) => ({
      title: t(`${this.#name}.title${index + 1}`),
      says: t(`${this.#name}.says${index + 1}`, words).split('\n'),
    }));
    return page('about.njk', t(`${this.#name}.title`), { parts, back: journey.who ? '/next' : '/' });
  }
}

export const accessibilityPage = new AboutPage('accessibility', 4);
export const privacyPage = new AboutPage('privacy', 5);
