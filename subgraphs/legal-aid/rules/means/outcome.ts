import { capitalContribution, incomeContribution } from './contributions.ts';
import type { Figures } from './figures.ts';
import type { Limits, Proceeding } from './proceedings.ts';

export type ProceedingOutcome = 'ELIGIBLE' | 'CONTRIBUTION_REQUIRED' | 'INELIGIBLE';
/** PARTIALLY_ELIGIBLE: some of several proceedings are refused. */
export type MeansOutcome = ProceedingOutcome | 'PARTIALLY_ELIGIBLE';

export interface ProceedingDecided {
  readonly proceeding: Proceeding;
  readonly limits: Limits;
  readonly outcome: ProceedingOutcome;
  /** Which tests are over their upper limit. */
  readonly over: readonly ('GROSS' | 'DISPOSABLE' | 'CAPITAL')[];
  readonly contribution: { readonly monthlyPence: number; readonly oncePence: number };
}

interface Means {
  readonly passported: boolean;
  readonly gross: number;
  readonly disposable: number;
  readonly capital: number;
}

/** A limit is exceeded by income or capital above it; an equal sum passes. Passporting skips both tests of income, never capital (FR reg 6). */
export function decideProceeding(
  proceeding: Proceeding,
  limits: Limits,
  means: Means,
  figures: Figures,
): ProceedingDecided {
  const incomeTested = !means.passported && !(means.gross < limits.grossLower);
  const over = [
    ...(!means.passported && exceeds(means.gross, limits.grossUpper) ? (['GROSS'] as const) : []),
    ...(incomeTested && exceeds(means.disposable, limits.disposableUpper) ? (['DISPOSABLE'] as const) : []),
    ...(exceeds(means.capital, limits.capitalUpper) ? (['CAPITAL'] as const) : []),
  ];
  if (over.length > 0)
    return { proceeding, limits, outcome: 'INELIGIBLE', over, contribution: { monthlyPence: 0, oncePence: 0 } };
  const pays = incomeTested && means.disposable > limits.disposableLower;
  const contribution = {
    monthlyPence: pays ? incomeContribution(means.disposable, figures) : 0,
    oncePence: capitalContribution(means.capital, limits.capitalLower),
  };
  const outcome = contribution.monthlyPence + contribution.oncePence > 0 ? 'CONTRIBUTION_REQUIRED' : 'ELIGIBLE';
  return { proceeding, limits, outcome, over, contribution };
}

const exceeds = (pence: number, limit: number | undefined): boolean => limit !== undefined && pence > limit;

/** Several proceedings as one answer. */
export function summary(outcomes: readonly ProceedingOutcome[]): MeansOutcome {
  const distinct = new Set(outcomes);
  const [first] = distinct;
  if (distinct.size === 1 && first) return first;
  return distinct.has('INELIGIBLE') ? 'PARTIALLY_ELIGIBLE' : 'CONTRIBUTION_REQUIRED';
}
