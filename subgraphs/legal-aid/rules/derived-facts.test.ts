import { expect, test } from '@jest/globals';
import { assetsComplete, legalAidIncomesComplete, legalAidOutgoingsComplete } from '@kith/circumstances';
import type { YesNoFact } from '@kith/policy';

import * as derived from './derived-facts.ts';

const comparisons: readonly (readonly [string, YesNoFact, YesNoFact])[] = [
  ['withinGross', derived.withinGross, legalAidIncomesComplete],
  ['withinDisposable', derived.withinDisposable, legalAidOutgoingsComplete],
  ['nothingFromIncome', derived.nothingFromIncome, legalAidOutgoingsComplete],
  ['withinCapitalForAdvice', derived.withinCapital.CONTROLLED, assetsComplete],
  ['withinCapitalForCourt', derived.withinCapital.CERTIFICATED, assetsComplete],
  ['nothingFromCapital', derived.nothingFromCapital, assetsComplete],
];

test.each(comparisons)(
  'whether a sum is within a limit (%s) asks for the list that it comes from',
  (code, fact, list) => {
    expect(fact.code).toBe(`carer.legalAidMeans.${code}`);
    expect([fact.question, fact.why, fact.hint]).toEqual([list.question, list.why, list.hint]);
    expect(fact.title).toMatch(/limit|Nothing/);
    expect(derived.workedOutOf.get(fact)).toContain(list);
  },
);

test.each(comparisons)('nobody is advised to change whether a sum is within a limit (%s)', (_, fact) => {
  expect(fact.changeable).toBe('NEVER');
});
