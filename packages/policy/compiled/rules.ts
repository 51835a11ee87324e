import type { Amount } from '../amounts/amount.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Entitlement, PolicyCode, Route } from '../entitlements/entitlement.ts';
import type { Fact } from '../facts/fact.ts';
import { isDateFact } from './date-test.ts';

/** The facts of some routes, each once, in the order of first appearance. @throws Error where two share a code. */
export function factsOfRoutes(routes: readonly Route[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact) => {
    const known = facts.get(fact.code);
    if (known && known.type !== fact.type) throw new Error(`${fact.code} is declared twice, with different types`);
    if (!known) facts.set(fact.code, fact);
  };
  const addAmount = (amount: Amount) => amount.reads.forEach(add);
  for (const route of routes) {
    for (const condition of testsOf(route.when)) {
      const { test } = condition;
      if ('fact' in test) add(test.fact);
      if (test.op === 'NOT_AFTER') for (const { base } of [test.earlier, test.later]) if (isDateFact(base)) add(base);
      if (test.op === 'AT_MOST') [test.lesser, test.greater].forEach(addAmount);
    }
    if (route.award?.kind === 'MONEY') addAmount(route.award.amount);
  }
  return [...facts.values()];
}

type Tested = Extract<Condition, { kind: 'test' }>;

/** The tests at the ends of a condition, in order. */
export function testsOf(condition: Condition): readonly Tested[] {
  if (condition.kind === 'test') return [condition];
  return (condition.kind === 'not' ? [condition.part] : condition.parts).flatMap(testsOf);
}

/** How many comparisons there are between two days that are both facts. */
export const comparisonsOfDays = (routes: readonly Route[]): number =>
  routes
    .flatMap(({ when }) => testsOf(when))
    .filter(({ test }) => test.op === 'NOT_AFTER' && isDateFact(test.earlier.base) && isDateFact(test.later.base))
    .length;

const comparisonsOfAmounts = (routes: readonly Route[]): number =>
  routes.flatMap(({ when }) => testsOf(when)).filter(({ test }) => test.op === 'AT_MOST').length;

export const comparisonsIn = (routes: readonly Route[]): number =>
  comparisonsOfDays(routes) + comparisonsOfAmounts(routes);

const MOST_ROUTES = 30;

/** @throws RangeError beyond 30 routes, more than the kit's bit set holds. */
export function routesOf(entitlement: Entitlement, policy: PolicyCode): readonly Route[] {
  const routes = entitlement.routes[policy];
  if (routes.length > MOST_ROUTES) throw new RangeError(`${entitlement.code} has more than ${MOST_ROUTES} routes`);
  return routes;
}
