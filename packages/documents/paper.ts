/**
 * A paper described in plain data, from its letterhead to its feet. Whoever writes one writes words, and knows nothing of
 * PDF; the same description is the same bytes for ever.
 */
export interface Paper {
  readonly title: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** At the foot of every page beside the number of the page: which paper this is. */
  readonly foot: string;
  readonly letterhead: Letterhead;
  /** To whom it is posted: three to seven lines, the name first and the postcode last. */
  readonly to?: readonly string[];
  readonly parts: readonly PaperPart[];
}

/** Whose paper it is. */
export interface Letterhead {
  readonly name: string;
  /** The address and how to get in touch, line by line. */
  readonly lines: readonly string[];
}

export interface Particular {
  readonly name: string;
  /** More than one line where it is an address. */
  readonly value: string;
}

/** A numbered clause; its paragraphs are numbered below it. */
export interface Clause {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A line to fill in by hand. */
export interface SigningLine {
  readonly label: string;
}

export type PaperPart =
  | { readonly kind: 'HEADING'; readonly text: string }
  | { readonly kind: 'SUBHEADING'; readonly text: string }
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  /** Lines that belong together, such as an address. */
  | { readonly kind: 'LINES'; readonly lines: readonly string[] }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  /** Names and values side by side, as a table. */
  | { readonly kind: 'PARTICULARS'; readonly rows: readonly Particular[] }
  | { readonly kind: 'CLAUSES'; readonly clauses: readonly Clause[] }
  /** Where somebody signs by hand. Nothing is ever filled in here. */
  | {
      readonly kind: 'SIGNATURES';
      readonly title: string;
      readonly says: string;
      readonly lines: readonly SigningLine[];
    }
  /** A square code that a phone reads, with words beside it. */
  | { readonly kind: 'CODE'; readonly address: string; readonly alt: string; readonly says: readonly string[] }
  | { readonly kind: 'NEW_PAGE' };
