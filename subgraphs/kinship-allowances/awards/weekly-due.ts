import { completedYears, type Citation, type Day } from '@kith/policy';

import { lastDayOf } from './last-day.ts';
import type { Rate, RateBook } from './rate-book.ts';
import type { Decided, Terms } from './terms.ts';

/** One line of the sum behind a week's money, so that anybody can check it. */
export interface WorkingLine {
  readonly says: string;
  /** Weekly pence; below nought where it is taken off. */
  readonly pence: number;
  readonly source?: { readonly title: string; readonly url: string };
}

/** What a week comes to on one day, and how. */
export interface WeeklyDue {
  /** Never below nought. */
  readonly pence: number;
  readonly lines: readonly WorkingLine[];
  readonly provisional: readonly string[];
}

/** Thrown where no table that is loaded says what is due: nothing is ever paid by a guess. */
export class NoRate extends Error {
  readonly on: Day;

  constructor(on: Day) {
    super('No table that is loaded gives a rate');
    this.on = on;
  }
}

/**
 * What is due a week on a day; undefined where nothing is due at all: before the start, after the end, on a day that is
 * held back, and on a day that no terms reach.
 *
 * @throws NoRate
 */
export function weeklyDueOn(decided: Decided, book: RateBook, on: Day): WeeklyDue | undefined {
  if (on < decided.startsOn || on > lastDayOf(decided) || isHeld(decided, on)) return undefined;
  const terms = termsOn(decided, on);
  return terms && weeklyUnder(terms, decided.childBornOn, book, on);
}

/** The terms of a day: the latest decision that reaches it. */
export const termsOn = ({ terms }: Pick<Decided, 'terms'>, on: Day): Terms | undefined =>
  terms.findLast(({ from, to }) => from <= on && (to === undefined || on <= to));

const isHeld = ({ suspensions }: Decided, on: Day): boolean =>
  suspensions.some(({ from, to, heldIsDue }) => !heldIsDue && from <= on && (to === undefined || on <= to));

/** What terms come to a week on a day, whether or not anything is due then. For what a notice sets out. */
export function weeklyUnder(terms: Terms, childBornOn: Day, book: RateBook, on: Day): WeeklyDue {
  const rates = [basisOf(terms, childBornOn, book, on), ...childBenefitOf(terms, book, on)];
  const adjustments = terms.adjustments
    .filter(({ until }) => until === undefined || on <= until)
    .map(({ says, weeklyPence }) => ({ says, pence: weeklyPence }));
  const lines = [...rates.map(({ line }) => line), ...adjustments];
  const sum = lines.reduce((total, { pence }) => total + pence, 0);
  if (sum < 0) lines.push({ says: 'Nothing is left to pay, and nothing is owed', pence: -sum });
  return { pence: Math.max(0, sum), lines, provisional: rates.flatMap(({ provisional }) => provisional ?? []) };
}

interface RateLine {
  readonly line: WorkingLine;
  readonly provisional?: string;
}

function basisOf({ basis }: Terms, childBornOn: Day, book: RateBook, on: Day): RateLine {
  if (basis.kind === 'FIXED') return { line: { says: 'The sum that the council has fixed', pence: basis.weeklyPence } };
  const rate = book.allowance(basis, on, completedYears(childBornOn, on));
  if (!rate) throw new NoRate(on);
  return { line: { says: rate.says, pence: rate.weeklyPence, source: sourceOf(rate.cite) }, ...because(rate) };
}

function childBenefitOf({ childBenefit }: Terms, book: RateBook, on: Day): readonly RateLine[] {
  if (childBenefit === 'NONE') return [];
  const rate = book.childBenefit(childBenefit, on);
  if (!rate) throw new NoRate(on);
  const says = 'Less Child Benefit, which this council takes off';
  return [{ line: { says, pence: -rate.weeklyPence, source: sourceOf(rate.cite) }, ...because(rate) }];
}

const because = ({ provisional }: Rate) => (provisional === undefined ? {} : { provisional });

const sourceOf = ({ instrument, provision, url }: Citation) => ({ title: `${instrument}, ${provision}`, url });
