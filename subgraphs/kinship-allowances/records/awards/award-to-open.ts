import type { Problem } from '@kith/circumstances';

import type { KeptTerms } from '../../awards/decision.ts';
import type { Frequency } from '../../awards/terms.ts';
import { problemAt } from './refusals.ts';

/** A weekly sum added, or below nought and taken off, as it is asked for. */
export interface Addition {
  readonly says: string;
  readonly weeklyPence: number;
  readonly until?: string | null;
}

/** An award as somebody asks for it. */
export interface AwardToOpen {
  /** The carer's id. */
  readonly carer: string;
  /** The token of the determination of this child's allowance, as of today. */
  readonly determination: string;
  readonly startsOn: string;
  readonly every: Frequency;
  readonly conditionsAgreedOn?: string | null;
  readonly childNumber?: string | null;
  readonly payeeReference?: string | null;
  /** What the council pays where it does not follow the table. */
  readonly fixedWeeklyPence?: number | null;
  readonly additions: readonly Addition[];
  /** Where letters to the carer go. */
  readonly letterTo?: readonly string[] | null;
  readonly why: string;
  readonly idempotencyKey: string;
}

export const keptAdditions = (additions: readonly Addition[]): KeptTerms['adjustments'] =>
  additions.map(({ says, weeklyPence, until }) => ({
    says: says.trim(),
    weeklyPence,
    ...(until != null && { until }),
  }));

const MOST_WEEKLY_PENCE = 500_000;

export const sumProblems = ({
  fixedWeeklyPence,
  additions,
}: Pick<AwardToOpen, 'fixedWeeklyPence' | 'additions'>): readonly (Problem | false)[] => [
  fixedWeeklyPence != null &&
    !(fixedWeeklyPence >= 0 && fixedWeeklyPence <= MOST_WEEKLY_PENCE) &&
    problemAt('BAD_SUM', ['fixedWeeklyPence'], 'Give a weekly sum from nothing to £5,000.'),
  (additions.length > 10 ||
    additions.some(
      ({ says, weeklyPence }) => says.trim() === '' || says.length > 200 || Math.abs(weeklyPence) > MOST_WEEKLY_PENCE,
    )) &&
    problemAt(
      'BAD_ADDITION',
      ['additions'],
      'Give at most ten, each with words of up to 200 letters and at most £5,000 a week.',
    ),
];
