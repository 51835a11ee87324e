import { householdBenefit, maintainedByAnother } from '@kith/circumstances';
import { all, any, isOneOf, isYes, not, type Condition } from '@kith/policy';

import {
  nothingFromCapital,
  nothingFromIncome,
  withinCapital,
  withinDisposable,
  withinGross,
} from '../derived-facts.ts';
import { contributionRules, financialRegulations, limitsInRegulations } from '../instruments.ts';
import type { Level } from './proceedings.ts';

/** Any of the five benefits of FR reg 6(2) skips the tests of income, never that of capital. */
const isPassported = isOneOf(
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

const incomeWithinLimits = any('Your income is low enough', [
  isPassported,
  all('Your income passes both tests', [
    isYes(withinGross, 'Your income before tax is within the limit', financialRegulations.read('reg 7')),
    isYes(withinDisposable, 'What is left after tax, home and family is within the limit', limitsInRegulations),
  ]),
]);

const capitalWithinLimit = (level: Level): Condition =>
  isYes(
    withinCapital[level],
    'Your savings, property and other things of value are within the limit',
    limitsInRegulations,
    financialRegulations.read('reg 6(4)'),
  );

/** Within the upper limits for the level of help. */
export const withinMeans: Readonly<Record<Level, Condition>> = {
  CONTROLLED: all('You pass the means test for advice', [incomeWithinLimits, capitalWithinLimit('CONTROLLED')]),
  CERTIFICATED: all('You pass the means test for a lawyer in court', [
    incomeWithinLimits,
    capitalWithinLimit('CERTIFICATED'),
  ]),
};

/** Under the lower limits too, so that nothing has to be paid. */
export const owesNoContribution = all('Your income and savings are so low that nothing has to be paid', [
  any('Nothing has to be paid from income', [
    isPassported,
    isYes(
      nothingFromIncome,
      'What is left after tax, home and family is under the limit for paying',
      contributionRules,
    ),
  ]),
  isYes(nothingFromCapital, 'Your savings and property are under the limit for paying', contributionRules),
]);

/** Then the Director may count what that person has: FR reg 16(5). */
export const isMaintained = isYes(
  maintainedByAnother,
  'Somebody other than a partner pays for a large part of what you live on',
  financialRegulations.read('reg 16(5)'),
);
export const keepsThemselves = not('Nobody but a partner pays for a large part of what you live on', isMaintained);
