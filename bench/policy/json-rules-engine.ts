import { Engine, type Event, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';

import { plainRoutes, rates, type PlainRoute, type Rate } from './allowance.ts';
import { answered, NO_ROUTE, type Peer } from './peer.ts';
import type { PlainFacts, PlainRule, PlainTest } from './plain-rules.ts';

/** json-rules-engine with a rule for each route and one for each line of the table. */
export function tableAsRules(): Peer {
  const table = new Engine(
    rates.map(({ from, to, area, ageFrom, ageTo, weeklyPence }) => ({
      conditions: {
        all: [
          { fact: 'area', operator: 'equal', value: area },
          { fact: 'age', operator: 'greaterThanInclusive', value: ageFrom },
          { fact: 'age', operator: 'lessThanInclusive', value: ageTo },
          { fact: 'asOf', operator: 'greaterThanInclusive', value: from },
          { fact: 'asOf', operator: 'lessThanInclusive', value: to },
        ],
      },
      event: { type: 'rate', params: { weeklyPence } },
    })),
  );
  return peer('json-rules-engine, the table as rules', async (facts) => {
    const { events } = await table.run(facts);
    return (events[0] as Event).params!['weeklyPence'] as number;
  });
}

/** json-rules-engine for the routes only; the line of the table is found in plain JavaScript. */
export const tableInJavaScript = (): Peer =>
  peer(
    'json-rules-engine, the table in JavaScript',
    async (facts) => rates.find((rate) => holds(rate, facts))!.weeklyPence,
  );

function holds(rate: Rate, facts: PlainFacts): boolean {
  const [age, asOf] = [facts['age'] as number, facts['asOf'] as number];
  const isOfAge = rate.ageFrom <= age && age <= rate.ageTo;
  return rate.area === facts['area'] && isOfAge && rate.from <= asOf && asOf <= rate.to;
}

/** @param rateOf the table, which is asked only where the route pays by it */
function peer(name: string, rateOf: (facts: PlainFacts) => Promise<number>): Peer {
  const engine = new Engine();
  plainRoutes.forEach(({ code, gives, pays, when }, index) =>
    engine.addRule({
      conditions: topLevel(when),
      event: { type: 'route', params: { code, gives, pays } },
      // Best first, and the first that is met ends the run.
      priority: plainRoutes.length - index,
      onSuccess: () => void engine.stop(),
    }),
  );
  return {
    name,
    async decide(facts) {
      const { events } = await engine.run(facts);
      const [met] = events;
      if (!met) return NO_ROUTE;
      const route = met.params as Omit<PlainRoute, 'when'>;
      const rate = route.pays === 'COUNCIL_AMOUNT' ? undefined : await rateOf(facts);
      return answered(route, rate, facts['deductions'] as number);
    },
  };
}

const topLevel = (rule: PlainRule): TopLevelCondition => nested(rule) as TopLevelCondition;

function nested(rule: PlainRule): NestedCondition {
  switch (rule.kind) {
    case 'test':
      return tested(rule.test);
    case 'all':
      return { all: rule.parts.map(nested) };
    case 'any':
      return { any: rule.parts.map(nested) };
    case 'not':
      return { not: nested(rule.part) };
  }
}

function tested(test: PlainTest): NestedCondition {
  switch (test.op) {
    case 'EQUAL':
      return { fact: test.fact, operator: 'equal', value: test.value };
    case 'ONE_OF':
      return { fact: test.fact, operator: 'in', value: [...test.values] };
    case 'NOT_AFTER':
      return { fact: test.earlier, operator: 'lessThanInclusive', value: { fact: test.later } };
  }
}
