import { expect, test } from '@jest/globals';

import { leans } from './leaning.ts';

test('what is not known leans the way that is asked for, and what was told does not', () => {
  for (const told of [undefined, null, 'NOT_KNOWN'] as const) {
    expect([leans('AGAINST').yes(told, true), leans('FOR').yes(told, true)]).toEqual([true, false]);
    expect([leans('AGAINST').yes(told, false), leans('FOR').yes(told, false)]).toEqual([false, true]);
  }
  for (const leaning of ['AGAINST', 'FOR'] as const) {
    expect(leans(leaning).yes('YES', false)).toBe(true);
    expect(leans(leaning).yes('NO', true)).toBe(false);
    expect(leans(leaning).or(0, 5, 9)).toBe(0);
  }
});
