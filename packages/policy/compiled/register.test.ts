import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { compile } from '../compile.ts';
import type { CouncilSettings } from '../dated/parameter.ts';
import { addDays, day, isoOf } from '../day.ts';
import { act, example, guardianOfNine, inLaw, situation } from '../testing/example.ts';

const rateOf = (value: number, version: string | undefined = 'E08000032/rate/1'): CouncilSettings =>
  new Map([
    [
      'rate',
      [
        {
          from: day('2026-01-01'),
          knownFrom: day('2026-01-01'),
          value,
          cite: act.read('policy'),
          ...(version && { version }),
        },
      ],
    ],
  ]);

const pay = (settings: CouncilSettings, asOf = '2026-06-01') =>
  inLaw.outcome(situation(guardianOfNine, asOf, settings)).least;

describe('Councils asked about in turn', () => {
  test('each have their own rate, however often they are read anew', () => {
    const asked = [20_000, 21_000, 20_000, 22_000, 21_000, 20_000];
    expect(asked.map((rate) => pay(rateOf(rate, `council/rate/${rate}`)))).toEqual(asked.map((rate) => rate - 3_000));
  });

  test('are never taken for each other where a version has the same name and says something else', () => {
    expect([pay(rateOf(20_000)), pay(rateOf(21_000)), pay(rateOf(20_000))]).toEqual([17_000, 18_000, 17_000]);
  });

  test('are never taken for each other where their settings have no version', () => {
    expect([pay(rateOf(20_000, '')), pay(rateOf(21_000, ''))]).toEqual([17_000, 18_000]);
  });

  test('are answered as if each were asked about alone, over more days than are kept', () => {
    const anyAsked = fc.record({
      rate: fc.integer({ min: 5_000, max: 5_020 }),
      after: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(anyAsked, { minLength: 900, maxLength: 1_200 }), (all) => {
        const often = compile(example, 'england');
        const asked = all.map(({ rate, after }) => ({ rate, asOf: isoOf(addDays(day('2026-01-01'), after)) }));
        const paid = asked.map(({ rate, asOf }) => {
          const settings = rateOf(rate, `council/rate/${rate}`);
          return often.outcome(situation(guardianOfNine, asOf, settings)).least;
        });
        expect(paid).toEqual(asked.map(({ rate }) => rate - 3_000));
      }),
      { numRuns: 5 },
    );
  });
});
