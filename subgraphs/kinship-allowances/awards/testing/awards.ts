import { day, type CouncilSettings } from '@kith/policy';

import type { AwardLine } from '../award-line.ts';
import { LINE_KINDS } from '../award-line.ts';
import type { NewLine, Plan } from '../bring-up-to-date.ts';
import { rateBook, type RateBook } from '../rate-book.ts';
import type { Decided, Terms } from '../terms.ts';

export const LONDON = 'E09000002';
export const BRADFORD = 'E08000032';
export const WIRRAL = 'E08000015';

export const knownIn2026: RateBook = rateBook(new Map(), day('2026-11-22'));

/** Fostering rates that a council published: one sum for all ages from each day, known on the day given. */
export const ownRates = (
  ...published: readonly (readonly [from: string, weeklyPence: number, knownFrom: string])[]
): CouncilSettings =>
  new Map([
    [
      'fostering-rates',
      published.map(([from, weeklyPence, knownFrom]) => ({
        from: day(from),
        knownFrom: day(knownFrom),
        value: { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence }] },
        cite: {
          instrument: 'Cabinet',
          provision: 'item 4',
          url: 'https://example.org',
          checkedOn: knownFrom,
          reading: 'read' as const,
        },
      })),
    ],
  ]);

export const termsFrom = (from: string, livesIn: string, more: Partial<Terms> = {}): Terms => ({
  from: day(from),
  basis: { kind: 'FOSTERING_ALLOWANCE', livesIn },
  childBenefit: 'NONE',
  adjustments: [],
  ...more,
});

export const awardOf = (
  childBornOn: string,
  startsOn: string,
  livesIn: string,
  more: Partial<Decided> = {},
): Decided => ({
  childBornOn: day(childBornOn),
  startsOn: day(startsOn),
  every: 'FOUR_WEEKS',
  terms: [termsFrom(startsOn, livesIn)],
  suspensions: [],
  ...more,
});

/** The books of an award, kept as the records keep them: lines are added, withdrawn and paid, and never changed. */
export class Books {
  lines: readonly AwardLine[] = [];
  #ids = 0;

  enter({ withdraw, add }: Plan): this {
    const kept = this.lines.map((line) => {
      if (!withdraw.includes(line.id)) return line;
      if (line.state !== 'OPEN' || !LINE_KINDS[line.kind].isPaid) throw new Error(`${line.id} cannot be withdrawn`);
      return { ...line, state: 'WITHDRAWN' as const };
    });
    this.lines = [...kept, ...add.map((line) => this.#entered(line))];
    return this;
  }

  pay(isDue: (line: AwardLine) => boolean = () => true): this {
    this.lines = this.lines.map((line) =>
      line.state === 'OPEN' && LINE_KINDS[line.kind].isPaid && isDue(line) ? { ...line, state: 'PAID' as const } : line,
    );
    return this;
  }

  /** Enters a line of the overpayment account, as a decision does. */
  post(kind: 'RECOVERY' | 'WRITE_OFF', pence: number): this {
    const on = this.lines[0]?.period ?? day('2026-01-01');
    const line = this.#entered({ kind, period: { from: on, to: on }, from: on, to: on, pence, due: [] });
    this.lines = [...this.lines, kind === 'RECOVERY' ? { ...line, state: 'PAID' as const } : line];
    return this;
  }

  /** What the carer has been paid in money. */
  get paid(): number {
    return this.#sum((line) => line.state === 'PAID');
  }

  of(kind: AwardLine['kind']): number {
    return this.#sum((line) => line.kind === kind && line.state !== 'WITHDRAWN');
  }

  #sum(counts: (line: AwardLine) => boolean): number {
    return this.lines.filter(counts).reduce((sum, { pence }) => sum + pence, 0);
  }

  #entered({ kind, period, from, to, pence }: NewLine): AwardLine {
    return { id: `line-${(this.#ids += 1)}`, kind, period: period.from, from, to, pence, state: 'OPEN' };
  }
}
