import { householdBenefit, livesAsCouple, maintainedByAnother, partnerContraryInterest, sixtyOrOver } from '@kith/circumstances';
import {
  all,
  any,
  atMost,
  figure,
  isOneOf,
  isYes,
  not,
  parameter,
  stated,
  type Amount,
  type Condition,
  type Known,
  type MoneyFact,
  type Parameter,
} from '@kith/policy';

import { capitalFact, disposableFact, forPensionersFact, grossIncomeFact, grossLimitFact } from '../derived-facts.ts';
import { contributionRules, financialRegulations, limitsInRegulations } from '../instruments.ts';
import { threshold } from '../parameters/thresholds.ts';
import type { Company } from '../reading/household-told.ts';
import { dayOfFigures } from '../reading/sums.ts';
import { FIRST_DAY, figuresOn } from './figures-on.ts';
import { pensionerDisregard } from './pensioner-disregard.ts';
import type { Level } from './proceedings.ts';
import { LAW_READINGS } from './readings.ts';

/** Any of the five benefits of FR reg 6(2) skips the tests of income, never that of capital. */
export const isPassported = isOneOf(
  householdBenefit,
  [
    'INCOME_SUPPORT_ONLY',
    'INCOME_SUPPORT',
    'UNIVERSAL_CREDIT',
    'INCOME_BASED_JSA',
    'INCOME_RELATED_ESA',
    'PENSION_GUARANTEE_CREDIT',
  ],
  'You or your partner get a benefit that lets you skip the tests of income',
  financialRegulations.read('reg 6(2)'),
);

/** A partner's means count unless the partner has a contrary interest: FR reg 16. */
const companyOf = (known: Known): Company =>
  known.yes(livesAsCouple) && !known.yes(partnerContraryInterest) ? 'TOGETHER' : 'ALONE';

const oneOf = (pair: Readonly<Record<Company, MoneyFact>>): Amount => ({
  reads: [livesAsCouple, partnerContraryInterest, pair.ALONE, pair.TOGETHER],
  steps: [],
  dated: [],
  directions: [
    { fact: pair.ALONE, direction: 'RISES' },
    { fact: pair.TOGETHER, direction: 'RISES' },
  ],
  work: (known) => known.number(pair[companyOf(known)]),
});

/** Capital after what is left out for those aged 60 or over, which is less the more there is to live on. */
const capitalOf = (level: Level): Amount => {
  const owned = oneOf(capitalFact[level]);
  const income = oneOf(forPensionersFact);
  return {
    reads: [...owned.reads, forPensionersFact.ALONE, forPensionersFact.TOGETHER, sixtyOrOver, householdBenefit],
    steps: [],
    dated: [],
    directions: [...owned.directions, ...income.directions],
    work: (known) => {
      const company = companyOf(known);
      const pence = known.number(capitalFact[level][company]);
      if (!known.yes(sixtyOrOver)) return pence;
      const on = dayOfFigures(known);
      if (on < FIRST_DAY) return undefined;
      const passported = known.choice(householdBenefit) !== 'NONE';
      const left = known.number(forPensionersFact[company]);
      return Math.max(0, pence - pensionerDisregard(passported, left, figuresOn('IN_FORCE', on, LAW_READINGS)));
    },
  };
};

/** A limit that the table always states as a sum. */
function limit(name: string): Amount {
  const { code, title, values } = threshold(name, 'IN_FORCE');
  const sums = values.flatMap((entry) => (entry.value === null ? [] : [{ ...entry, value: entry.value }]));
  const dated: Parameter<number> = parameter(code, title, sums);
  return figure(dated);
}

const capitalUpper = limit('capital_upper');
const disposableUpper = limit('disposable_income_upper');

const incomeWithinLimits = any('Your income is low enough', [
  isPassported,
  all('Your income passes both tests', [
    atMost(
      oneOf(grossIncomeFact),
      stated(grossLimitFact),
      'Your income before tax is within the limit',
      financialRegulations.read('reg 7'),
    ),
    atMost(
      oneOf(disposableFact),
      disposableUpper,
      'What is left after tax, home and family is within the limit',
      limitsInRegulations,
    ),
  ]),
]);

const capitalWithin = (level: Level): Condition =>
  atMost(
    capitalOf(level),
    capitalUpper,
    'Your savings, property and other things of value are within the limit',
    limitsInRegulations,
    financialRegulations.read('reg 6(4)'),
  );

/** Within the upper limits for the level of help. */
export const withinMeans: Readonly<Record<Level, Condition>> = {
  CONTROLLED: all('You pass the means test for advice', [incomeWithinLimits, capitalWithin('CONTROLLED')]),
  CERTIFICATED: all('You pass the means test for a lawyer in court', [incomeWithinLimits, capitalWithin('CERTIFICATED')]),
};

/** Under the lower limits too, so that nothing has to be paid. */
export const owesNoContribution = all('Your income and savings are so low that nothing has to be paid', [
  any('Nothing has to be paid from income', [
    isPassported,
    atMost(
      oneOf(disposableFact),
      limit('disposable_income_lower_certificated'),
      'What is left after tax, home and family is under the limit for paying',
      contributionRules,
    ),
  ]),
  atMost(
    capitalOf('CERTIFICATED'),
    limit('capital_lower_certificated'),
    'Your savings and property are under the limit for paying',
    contributionRules,
  ),
]);

/** Then the Director may count what that person has: FR reg 16(5). */
export const isMaintained = isYes(
  maintainedByAnother,
  'Somebody other than a partner pays for a large part of what you live on',
  financialRegulations.read('reg 16(5)'),
);
export const keepsThemselves = not('Nobody but a partner pays for a large part of what you live on', isMaintained);
