import { expect, jest, test } from '@jest/globals';

import { TODAY } from '../support/house.ts';
import { checkerForTests } from './support/checker.ts';
import { statesOf } from './support/states.ts';

jest.setTimeout(240_000);

const PEOPLE = 10;
const MOST_QUESTIONS = 16;

const checker = checkerForTests();

test('whoever is not entitled to something is always told what to do instead', async () => {
  const without: string[] = [];
  let refused = 0;
  for (let seed = 0; seed < PEOPLE; seed += 1) {
    const { journey } = (await statesOf(seed, checker.asking, TODAY, MOST_QUESTIONS)).at(-1)!;
    const { determinations } = await checker.asking.statement(journey, TODAY);
    for (const { ref, outcome, nextSteps } of determinations.values()) {
      if (outcome !== 'NOT_ENTITLED') continue;
      refused += 1;
      if (nextSteps.length === 0) without.push(ref);
    }
  }
  expect(refused).toBeGreaterThan(PEOPLE);
  expect(without).toEqual([]);
});
