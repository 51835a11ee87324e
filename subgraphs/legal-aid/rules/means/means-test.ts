import type { Day } from '@kith/policy';

import { capital, type Capital } from './capital.ts';
import { contributionWaiver, type ContributionWaiver } from './contribution-waiver.ts';
import { disposableIncome, type DisposableIncome } from './disposable-income.ts';
import { figuresOn } from './figures-on.ts';
import type { Regime } from './figures.ts';
import { grossIncome, type GrossIncome } from './gross-income.ts';
import { grossIncomeLimit } from './gross-income-limit.ts';
import type { Household } from './household.ts';
import { decideProceeding, summary, type MeansOutcome, type ProceedingDecided } from './outcome.ts';
import { limitsFor, type Level, type Proceeding } from './proceedings.ts';
import { LAW_READINGS, type Readings } from './readings.ts';

export interface MeansTest {
  readonly on: Day;
  readonly level: Level;
  /** At least one. */
  readonly proceedings: readonly Proceeding[];
  readonly household: Household;
  readonly readings?: Readings;
}

/** Pence: every month for the life of the case, and once. */
export interface Contributions {
  readonly monthlyPence: number;
  readonly oncePence: number;
}

/** The means test with every figure on the way. */
export interface MeansResult {
  readonly outcome: MeansOutcome;
  readonly passported: boolean;
  readonly gross: GrossIncome;
  readonly disposable: DisposableIncome;
  readonly capital: Capital;
  readonly proceedings: readonly ProceedingDecided[];
  /** What the bands and limits give. */
  readonly assessedContribution: Contributions;
  /** What has to be paid in practice on the day. */
  readonly payableContribution: Contributions & { readonly waiver?: ContributionWaiver };
}

/**
 * The means test for civil legal aid on the day of the application.
 * @throws NoFigures for a day before the figures that are loaded begin (8 April 2018).
 */
export const meansTest = (test: MeansTest): MeansResult => testUnder('IN_FORCE', test);

/** The same test under the figures of a regime. Only `means-test-review.ts` asks for the one that is not law. */
export function testUnder(regime: Regime, test: MeansTest): MeansResult {
  const readings = test.readings ?? LAW_READINGS;
  const { household, level, on } = test;
  const figures = figuresOn(regime, on, readings);
  const gross = grossIncome(household, figures, readings);
  const disposable = disposableIncome(household, gross, figures, readings);
  const forPensioners = disposable.pence - (readings.pensionerIncome === 'LAW' ? gross.fromCapitalPence : 0);
  const assets = capital(household, { on, level, forPensioners }, figures, readings);
  const grossUpper = grossIncomeLimit(household, figures, readings);
  const means = {
    passported: household.passported,
    gross: gross.pence,
    disposable: disposable.pence,
    capital: assets.pence,
  };
  const proceedings = test.proceedings.map((proceeding) =>
    decideProceeding(proceeding, limitsFor(proceeding, level, grossUpper, figures), means, figures),
  );
  const assessedContribution = assessed(proceedings);
  const waiver = regime === 'IN_FORCE' ? contributionWaiver(on) : undefined;
  return {
    outcome: summary(proceedings.map((each) => each.outcome)),
    passported: household.passported,
    gross,
    disposable,
    capital: assets,
    proceedings,
    assessedContribution,
    payableContribution: waiver ? { monthlyPence: 0, oncePence: 0, waiver } : assessedContribution,
  };
}

/** One household pays one contribution of each kind, however many proceedings it is granted. */
const assessed = (proceedings: readonly ProceedingDecided[]): Contributions => ({
  monthlyPence: Math.max(0, ...proceedings.map((each) => each.contribution.monthlyPence)),
  oncePence: Math.max(0, ...proceedings.map((each) => each.contribution.oncePence)),
});
