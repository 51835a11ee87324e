import * as fc from 'fast-check';

import type { Amount } from '../amounts/amount.ts';
import { all, any, atLeast, not } from '../conditions/compose.ts';
import type { Condition, DayTerm } from '../conditions/condition.ts';
import { asOf as today, atMost, dayTerm, isInForce, isInList, isOneOf, isYes, notAfter } from '../conditions/tests.ts';
import type { AwardRule, Entitlement, Route } from '../entitlements/entitlement.ts';
import {
  aDay,
  aList,
  anAmount,
  asOf,
  aStatus,
  aSwitch,
  countingAmount,
  distantDays,
  facts,
  questions,
  source,
} from './small-world.ts';

const cite = source.read('s2');
const days = fc.integer({ min: -3, max: 3 });

const anyDay: fc.Arbitrary<DayTerm> = fc.oneof(
  days.map((more) => ({ ...today, days: more })),
  fc.tuple(fc.constantFrom(17, 18), days).map(([years, more]) => dayTerm(facts.born, { years, days: more })),
  days.map((more) => dayTerm(facts.orderedOn, { days: more })),
  days.map((more) => dayTerm(facts.movesOn, { days: more })),
  days.map((more) => dayTerm(facts.orderedOn, { months: 1, days: more - 28 })),
  asOf.map((on) => dayTerm(on)),
  aDay.map((start) => dayTerm(start)),
);

const isSameFact = (one: DayTerm, other: DayTerm): boolean => typeof one.base === 'object' && one.base === other.base;

const comparison = fc
  .tuple(anyDay, anyDay)
  .filter(([earlier, later]) => !isSameFact(earlier, later))
  .map(([earlier, later]) => notAfter(earlier, later, 'One day is not after another', cite));

/** No number may pull both ways. */
const pullsOneWay = (lesser: Amount, greater: Amount): boolean =>
  !lesser.directions.some((one) =>
    greater.directions.some((other) => one.fact === other.fact && one.direction === other.direction),
  );

const aTest: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(facts.wants, facts.fosters, facts.disabled).map((fact) => isYes(fact, fact.title, cite)),
  fc
    .subarray(['SGO', 'CAO', 'NONE'] as const, { minLength: 1 })
    .map((values) => isOneOf(facts.order, values, 'Order', cite)),
  fc
    .subarray(['LONDON', 'SOUTH', 'REST'] as const, { minLength: 1 })
    .map((values) => isOneOf(facts.area, values, 'Area', cite)),
  aList.map((list) => isInList(facts.council, list, 'The council is in the list', cite)),
  aSwitch.map((dated) => isInForce(dated, 'It is switched on', cite)),
  { arbitrary: comparison, weight: 3 },
  fc
    .tuple(anAmount, anAmount)
    .filter(([lesser, greater]) => pullsOneWay(lesser, greater))
    .map(([lesser, greater]) => atMost(lesser, greater, 'One amount is at most another', cite)),
);

/** Conditions of some depth over some tests, `most` parts to each. */
const conditionsOf = (tests: fc.Arbitrary<Condition>, most: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = (least: number) => fc.array(tie('condition'), { minLength: least, maxLength: most });
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tests,
        parts(1).map((some) => all('All of these', some)),
        parts(1).map((some) => any('One of these', some)),
        fc
          .tuple(fc.integer({ min: 0, max: 3 }), parts(2))
          .map(([count, some]) => atLeast(count, 'Some of these', some)),
        tie('condition').map((part) => not('Not this', part)),
      ),
    };
  }).condition;

const awardsOf = (amounts: fc.Arbitrary<Amount>): fc.Arbitrary<AwardRule | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 1 },
    { arbitrary: fc.constant<AwardRule>({ kind: 'PROVIDED', what: 'Help' }), weight: 1 },
    {
      arbitrary: fc
        .tuple(amounts, fc.constantFrom<('EXACT' | 'BENCHMARK')[]>('EXACT', 'BENCHMARK'))
        .map(([amount, measure]): AwardRule => ({ kind: 'MONEY', every: 'WEEK', amount, measure })),
      weight: 4,
    },
  );

function routesOf(conditions: fc.Arbitrary<Condition>, amounts: fc.Arbitrary<Amount>): fc.Arbitrary<Route[]> {
  const aRoute: fc.Arbitrary<Omit<Route, 'code'>> = fc.record({
    title: fc.constant('A route'),
    gives: fc.constantFrom<Route['gives'][]>('ENTITLED', 'COUNCIL_DECIDES', 'NOT_ENTITLED'),
    status: aStatus,
    when: conditions,
    award: awardsOf(amounts),
    nextSteps: fc.constant([]),
  });
  return fc
    .array(aRoute, { minLength: 1, maxLength: 3 })
    .map((routes) => routes.map((route, index) => ({ ...route, code: `ROUTE_${index}` })));
}

const entitlementWith = (routes: readonly Route[]): Entitlement => ({
  code: 'RANDOM',
  title: 'Random',
  summary: 'An entitlement that no law gives.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: routes, 'review-2022': routes },
  otherwise: { says: 'Nothing', nextSteps: [], cite: [cite] },
  challenge: [],
});

/** An entitlement whose rules use every kind of test and amount, over few facts with few values. */
export const randomEntitlement: fc.Arbitrary<Entitlement> = routesOf(conditionsOf(aTest, 4), anAmount).map(
  entitlementWith,
);

const aYes = fc.constantFrom(...questions).map((fact) => isYes(fact, fact.title, cite));

/** An entitlement over ten yes-or-no facts that come in again and again, so that many ways lead to the same. */
export const tangledEntitlement: fc.Arbitrary<Entitlement> = routesOf(conditionsOf(aYes, 7), countingAmount).map(
  entitlementWith,
);

const aDistantDay: fc.Arbitrary<DayTerm> = fc.oneof(
  fc.constantFrom(...distantDays).map((fact) => dayTerm(fact)),
  fc
    .tuple(fc.constantFrom(...distantDays), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([fact, years, months]) => dayTerm(fact, { years, months: months * 4 })),
  fc.constant(today),
  aDay.map((start) => dayTerm(start)),
);

const distantComparison = fc
  .tuple(aDistantDay, aDistantDay)
  .filter(([earlier, later]) => !isSameFact(earlier, later))
  .map(([earlier, later]) => notAfter(earlier, later, 'One day is not after another', cite));

/** An entitlement over days that lie far apart and are compared with each other. */
export const distantEntitlement: fc.Arbitrary<Entitlement> = routesOf(
  conditionsOf(distantComparison, 4),
  countingAmount,
).map(entitlementWith);
