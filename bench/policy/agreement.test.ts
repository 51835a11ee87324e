import { describe, expect, test } from '@jest/globals';

import { refuseDisagreement } from './agreement.ts';
import { plainFactsOf, type Answered } from './allowance.ts';
import { children } from './children.ts';
import { tableAsRules, tableInJavaScript } from './json-rules-engine.ts';
import { explained, quickly } from './kith.ts';
import { zen } from './zen-engine.ts';

const told = children(60);
const facts = told.map(plainFactsOf);
const peers = () => [tableAsRules(), tableInJavaScript(), zen(false)];

describe('Before anything is timed', () => {
  test('every engine gives every child the same outcome by the same route with the same sum', async () => {
    await refuseDisagreement(told, facts, [quickly, explained], peers());
    const routes = new Set(told.map((one) => quickly(one).route));
    expect(routes.size).toBeGreaterThan(5);
  });

  test('an engine that gives one child a penny more is found out', async () => {
    const generous = (situation: (typeof told)[number]): Answered => {
      const answer = quickly(situation);
      return answer.weeklyPence === undefined ? answer : { ...answer, weeklyPence: answer.weeklyPence + 1 };
    };
    await expect(refuseDisagreement(told, facts, [quickly, generous], [])).rejects.toThrow('The engines differ');
  });
});
