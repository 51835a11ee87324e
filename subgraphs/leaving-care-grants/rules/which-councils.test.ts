import { expect, it } from '@jest/globals';
import { housingAuthority } from '@kith/circumstances';

import * as rules from './index.ts';

it('the place where somebody lives has no part in the money after care, so it is neither asked for nor sent', () => {
  const told = { council: 'E10000014', housingAuthority: 'E07000086' };
  expect([...rules.councilsOf(told)]).toEqual(['E10000014']);
  expect(rules.factsRead.has(housingAuthority)).toBe(false);
});
