import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

import { plainRoutes, rates, type PlainRoute } from './allowance.ts';
import { answered, NO_ROUTE, type Peer } from './peer.ts';
import type { PlainRule, PlainTest } from './plain-rules.ts';

interface Found {
  readonly code?: string;
  readonly gives?: string;
  readonly pays?: PlainRoute['pays'];
  readonly rate?: number;
}

/**
 * GoRules' engine with two decision tables: the routes, each a whole expression, first met first; then the rates.
 *
 * @param trace whether it tells how it decided
 */
export function zen(trace: boolean): Peer {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
  return {
    name: trace ? '@gorules/zen-engine, with its trace' : '@gorules/zen-engine',
    async decide(facts) {
      const { result } = (await decision.evaluate(facts, { trace })) as { result: Found };
      const { code, gives, pays, rate } = result;
      return code && gives && pays ? answered({ code, gives, pays }, rate, facts['deductions'] as number) : NO_ROUTE;
    },
  };
}

const column = (id: string, field?: string) => ({ id, name: id, ...(field ? { field } : {}) });

const routesTable = {
  id: 'routes',
  name: 'Routes',
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [column('when')],
    outputs: [column('code', 'code'), column('gives', 'gives'), column('pays', 'pays')],
    rules: plainRoutes.map(({ code, gives, pays, when }, index) => ({
      _id: `route-${index}`,
      when: expression(when),
      code: text(code),
      gives: text(gives),
      pays: text(pays),
    })),
  },
};

const ratesTable = {
  id: 'rates',
  name: 'Rates',
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [column('inArea', 'area'), column('aged', 'age'), column('on', 'asOf')],
    outputs: [column('rate', 'rate')],
    rules: rates.map(({ area, ageFrom, ageTo, from, to, weeklyPence }, index) => ({
      _id: `rate-${index}`,
      inArea: text(area),
      aged: `[${ageFrom}..${ageTo}]`,
      on: `[${from}..${to}]`,
      rate: String(weeklyPence),
    })),
  },
};

const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'input', name: 'Facts', type: 'inputNode' },
    routesTable,
    ratesTable,
    { id: 'output', name: 'Answer', type: 'outputNode' },
  ],
  edges: [
    { id: 'one', sourceId: 'input', targetId: 'routes', type: 'edge' },
    { id: 'two', sourceId: 'routes', targetId: 'rates', type: 'edge' },
    { id: 'three', sourceId: 'rates', targetId: 'output', type: 'edge' },
  ],
};

function expression(rule: PlainRule): string {
  switch (rule.kind) {
    case 'test':
      return tested(rule.test);
    case 'all':
      return `(${rule.parts.map(expression).join(' and ')})`;
    case 'any':
      return `(${rule.parts.map(expression).join(' or ')})`;
    case 'not':
      return `(not (${expression(rule.part)}))`;
  }
}

function tested(test: PlainTest): string {
  switch (test.op) {
    case 'EQUAL':
      return `${test.fact} == ${JSON.stringify(test.value)}`;
    case 'ONE_OF':
      return `${test.fact} in [${test.values.map(text).join(', ')}]`;
    case 'NOT_AFTER':
      return `${test.earlier} <= ${test.later}`;
  }
}

function text(value: string): string {
  return JSON.stringify(value);
}
