import { expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { BRADFORD, LEEDS, published } from '../testing/deciding.ts';
import { currentCode, settingsOf } from './context.ts';

it('Barnsley and Sheffield are the same councils under the codes that they had before 2025', () => {
  expect(currentCode('E08000016')).toBe('E08000038');
  expect(currentCode('E08000019')).toBe('E08000039');
  expect(currentCode(LEEDS)).toBe(LEEDS);
});

it('what a council published is found under its old code too, and nothing for a council that published nothing', () => {
  const settings = published('E08000039', { 'representation-days': 14 });
  const on = day('2026-11-21');
  const context = { asOf: on, knownOn: on, toldBy: on, settings };
  expect(settingsOf('E08000019', context).get('representation-days')?.[0]?.value).toBe(14);
  for (const council of [BRADFORD, undefined, null]) expect(settingsOf(council, context).size).toBe(0);
});
