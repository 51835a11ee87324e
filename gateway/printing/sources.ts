import type { SourcePartsFragment } from '@kith/client';

import { dayInWords } from './day-in-words.ts';
import { wrapped } from './lines.ts';

/** The sources that a statement rests on, each with a number that stands beside what it supports. */
export class SourceList {
  readonly #numbers = new Map<string, { readonly number: number; readonly source: SourcePartsFragment }>();

  /** " [1, 4]"; empty where nothing is cited. */
  mark(sources: readonly SourcePartsFragment[]): string {
    const numbers = [...new Set(sources.map((source) => this.#numberOf(source)))];
    return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
  }

  print(): readonly string[] {
    return [...this.#numbers.values()].flatMap(({ number, source }) => [
      wrapped(`${source.instrument}, ${source.provision}. ${checked(source)}`, 6, `[${number}] `),
      `      ${source.url}`,
    ]);
  }

  #numberOf(source: SourcePartsFragment): number {
    const same = `${source.instrument}\n${source.provision}\n${source.url}`;
    const known = this.#numbers.get(same);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(same, { number, source });
    return number;
  }
}

const checked = ({ reading, checkedOn }: SourcePartsFragment): string =>
  reading === 'READ'
    ? `Read on ${dayInWords(checkedOn)}.`
    : `Widely stated on ${dayInWords(checkedOn)}; a lawyer should still confirm it.`;
