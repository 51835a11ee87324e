import type { Award } from '../asking/statement.ts';
import { everyInWords, poundsInWords, rangeInWords } from '../words/money.ts';

/** What is given, as a headline: the figure, how often, and how firm it is. */
export interface AmountShown {
  readonly figure?: string;
  readonly every?: string;
  readonly firmness?: string;
  /** Help, time or a right, or what the council decides the amount of. */
  readonly what?: string;
}

const FIRMNESS = {
  EXACT: undefined,
  AT_LEAST: 'at least',
  UP_TO: 'up to',
  BENCHMARK: 'the figure the council starts from',
} as const;

export function amountShown(award: Award | null | undefined): AmountShown {
  if (!award) return {};
  const { leastPence, mostPence, every, measure, what } = award;
  if (award.kind !== 'MONEY' || typeof mostPence !== 'number') return { what: what ?? undefined };
  return {
    figure: rangeInWords({ leastPence: leastPence ?? 0, mostPence }),
    every: everyInWords(every),
    firmness: measure ? FIRMNESS[measure] : undefined,
    what: what ?? undefined,
  };
}

/** The lines of a sum, and the sum under them. */
export function workingOf(award: Award | null | undefined) {
  if (!award || award.lines.length === 0) return undefined;
  return {
    lines: award.lines.map(({ says, pence, sources }) => ({ says, sum: signed(pence), sources })),
    total: typeof award.mostPence === 'number' ? amountShown(award).figure : undefined,
    every: everyInWords(award.every),
  };
}

/** A deduction is written with a minus sign, which a screen reader says. */
const signed = (pence: number): string => (pence < 0 ? `−${poundsInWords(-pence)}` : poundsInWords(pence));
