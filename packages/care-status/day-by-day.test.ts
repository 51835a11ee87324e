import { describe, expect, it } from '@jest/globals';
import { addDays, isoOf } from '@kith/policy';
import * as fc from 'fast-check';

import { careHistoryOf } from './care-history-of.ts';
import { categoryOn, statusAnswers, statusChanges, type ToldCareLeaver } from './index.ts';
import { categoryDayByDay } from './testing/day-by-day.ts';
import { HISTORIES, toldInFull } from './testing/random-history.ts';

const SEED = 19_890_041;
const possibleOn = (told: ToldCareLeaver, on: number) => categoryOn(careHistoryOf(told), on as never).possible;

describe('the category of a care leaver, found in two ways', () => {
  it('is the same by counting every day one by one, in every one of many care histories told in full', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(toldInFull, ({ told, on }) => {
        const slow = categoryDayByDay(told, on);
        seen.set(slow, (seen.get(slow) ?? 0) + 1);
        const quick = possibleOn(told, on);
        if (quick.length !== 1 || quick[0] !== slow) throw new Error(`${isoOf(on)}: ${quick.join()} is not ${slow}`);
      }),
      { seed: SEED, numRuns: HISTORIES },
    );
    expect([...seen.values()].every((count) => count > HISTORIES / 200)).toBe(true);
    expect(seen.size).toBe(5);
  });

  it('is among the possible ones whatever part of the history is left out', () => {
    const hidden = fc.record({
      periods: fc.nat({ max: 31 }),
      family: fc.nat({ max: 3 }),
      stays: fc.boolean(),
      words: fc.boolean(),
      atSixteen: fc.boolean(),
      order: fc.boolean(),
    });
    fc.assert(
      fc.property(toldInFull, hidden, ({ told, on }, hide) => {
        expect(possibleOn(without(told, hide), on)).toContain(categoryDayByDay(told, on));
      }),
      { seed: SEED, numRuns: Math.ceil(HISTORIES / 10) },
    );
  });

  it('changes only on the days that are given as days of change', () => {
    let changesSeen = 0;
    fc.assert(
      fc.property(toldInFull, ({ told, on }) => {
        const changes = new Set(statusChanges(told, on, addDays(on, 500)));
        let before = JSON.stringify(statusAnswers(told, on));
        for (let at = addDays(on, 1); at < on + 500; at = addDays(at, 1)) {
          const now = JSON.stringify(statusAnswers(told, at));
          if (now !== before && !changes.has(at))
            throw new Error(`${isoOf(at)} is no day of change: ${before} became ${now}`);
          if (now !== before) changesSeen += 1;
          before = now;
        }
      }),
      { seed: SEED, numRuns: Math.ceil(HISTORIES / 500) },
    );
    expect(changesSeen).toBeGreaterThan(HISTORIES / 1000);
  });
});

interface Hidden {
  readonly periods: number;
  readonly family: number;
  readonly stays: boolean;
  readonly words: boolean;
  readonly atSixteen: boolean;
  readonly order: boolean;
}

function without(told: ToldCareLeaver, hide: Hidden): ToldCareLeaver {
  const keep = (bits: number) => (_: unknown, index: number) => (bits & (1 << index)) === 0;
  const carePeriods = told
    .carePeriods!.filter(keep(hide.periods))
    .map((period) => (hide.words ? { ...period, legalStatus: null, shortBreak: null, homeAfterwards: null } : period));
  const familyPeriods = told.familyPeriods!.filter(keep(hide.family));
  return {
    ...told,
    carePeriods,
    carePeriodsComplete: carePeriods.length < told.carePeriods!.length ? 'NO' : 'YES',
    ...(hide.words ? { shortBreaksOneSeries: 'NOT_KNOWN' as const } : {}),
    familyPeriods,
    familyPeriodsComplete: familyPeriods.length < told.familyPeriods!.length ? 'NO' : 'YES',
    ...(hide.stays ? { otherStays: [], otherStaysComplete: 'NOT_KNOWN' as const } : {}),
    ...(hide.atSixteen ? { atSixteen: null } : {}),
    ...(hide.order ? { specialGuardianship: null } : {}),
  };
}
