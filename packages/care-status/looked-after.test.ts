import { describe, expect, it } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { leftCareOn, wasEligibleOnLeaving } from './eligible.ts';
import { careHistoryOf, type ToldCareLeaver } from './index.ts';
import { lastInChildrensHome, lastWithFosterParent } from './last-home.ts';
import { lastDayLookedAfter, lookedAfter, reachedThirteenWeeks, underCareOrder } from './looked-after.ts';
import { relevantAtSixteen } from './testing/people.ts';

type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** Born on 1 January 2009. */
const history = (stays: readonly Partial<Stay>[], more: ToldCareLeaver = {}) =>
  careHistoryOf({
    ...relevantAtSixteen,
    carePeriods: stays.map((one, index) => ({ ref: `a${index}`, legalStatus: 'V2', ...one })),
    ...more,
  })!;
const OPEN = { carePeriodsComplete: 'NO' } as const;
const APRIL = { from: '2025-04-01', to: '2025-05-01' };

describe('looked after on a day', () => {
  const on = (iso: string, more: ToldCareLeaver = {}, stays: readonly Partial<Stay>[] = [APRIL]) =>
    lookedAfter(history(stays, more), day(iso));

  it('is yes from the first day to the day before leaving', () => {
    expect(['2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01'].map((iso) => on(iso))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is a no on another day only where every time is told', () => {
    expect([on('2025-04-30', OPEN), on('2025-05-01', OPEN)]).toEqual([true, undefined]);
  });

  it('is a no before birth and from the 18th birthday on, whatever may be missing', () => {
    expect(['2008-12-31', '2009-01-01', '2026-12-31', '2027-01-01'].map((iso) => on(iso, OPEN))).toEqual([
      false,
      undefined,
      undefined,
      false,
    ]);
  });

  it('may be under a care order: yes where one of the times was, no where none was', () => {
    const order = (more: ToldCareLeaver, ...footings: Stay['legalStatus'][]) =>
      underCareOrder(
        history(
          footings.map((legalStatus) => ({ ...APRIL, legalStatus })),
          more,
        ),
        day('2025-04-15'),
      );
    expect([order({}, 'C2'), order({}, 'V2', 'C1'), order({}, 'V2'), order({}, null), order({})]).toEqual([
      true,
      true,
      false,
      undefined,
      false,
    ]);
    expect([order(OPEN, 'C2'), order(OPEN, 'V2'), order(OPEN)]).toEqual([true, false, undefined]);
  });
});

describe('13 weeks in care', () => {
  it('are not reached only where every time is told', () => {
    const reached = (more: ToldCareLeaver) => reachedThirteenWeeks(history([APRIL], more), day('2026-01-01'));
    expect([reached({}), reached(OPEN)]).toEqual([false, undefined]);
  });
});

describe('the last day in care before a day', () => {
  const last = (before: string, ...stays: readonly Partial<Stay>[]) => {
    const found = lastDayLookedAfter(history(stays), day(before));
    return found && isoOf(found);
  };

  it('is the day before leaving, or the day before, where the time goes on', () => {
    expect(last('2025-06-01', APRIL)).toBe('2025-04-30');
    expect(last('2025-04-15', APRIL)).toBe('2025-04-14');
    expect(last('2025-04-02', APRIL)).toBe('2025-04-01');
    expect(last('2025-04-01', APRIL)).toBeUndefined();
  });

  it('is that of the time that ended last, whatever order they began in', () => {
    expect(last('2025-06-01', { from: '2025-01-01', to: '2025-05-03' }, APRIL)).toBe('2025-05-02');
  });

  it('is none of a time that began after the 18th birthday', () => {
    expect(last('2028-06-01', { from: '2028-01-01', to: '2028-02-01' })).toBeUndefined();
  });

  it('is followed by the day of leaving', () => {
    expect(isoOf(leftCareOn(history([APRIL]), day('2025-06-01'))!)).toBe('2025-05-01');
    expect(leftCareOn(history([]), day('2025-06-01'))).toBeUndefined();
  });
});

describe('an eligible child on leaving care', () => {
  const was = (on: string, to: string, more: ToldCareLeaver = {}) =>
    wasEligibleOnLeaving(history([{ from: '2024-01-01', to }], more), day(on));

  it('left on a later day than the 16th birthday', () => {
    expect(was('2025-06-01', '2025-01-01')).toBe(false);
    expect(was('2025-06-01', '2025-01-02')).toBe(true);
    expect(was('2025-01-01', '2025-01-01')).toBe(false);
    expect(wasEligibleOnLeaving(history([]), day('2025-06-01'))).toBe(false);
  });

  it('is not known where a later time in care may be missing, save on the 16th birthday itself', () => {
    expect(was('2025-06-01', '2025-01-02', OPEN)).toBeUndefined();
    expect(was('2025-01-02', '2025-01-01', OPEN)).toBeUndefined();
    expect(was('2025-01-01', '2025-01-01', OPEN)).toBe(false);
  });
});

describe('the last home in care', () => {
  const homes = (on: string, stays: readonly Partial<Stay>[], more: ToldCareLeaver = {}) => {
    const told = history(stays, more);
    return [lastWithFosterParent(told, day(on)), lastInChildrensHome(told, day(on))];
  };
  const foster = { ...APRIL, placement: 'U6' };
  const childrensHome = { from: '2025-05-01', to: '2025-06-01', placement: 'K2' };

  it('is the one where they live, and after leaving the one where they lived last', () => {
    expect(homes('2025-04-30', [foster, childrensHome])).toEqual([true, false]);
    expect(homes('2025-05-01', [foster, childrensHome])).toEqual([false, true]);
    expect(homes('2026-01-01', [foster, childrensHome])).toEqual([false, true]);
  });

  it('is none for somebody who was never in care, as far as every time is told', () => {
    expect(homes('2025-05-01', [])).toEqual([false, false]);
    expect(homes('2025-05-01', [], OPEN)).toEqual([undefined, undefined]);
  });

  it('is known of a day in care though other times may be missing, and not of a day after', () => {
    expect(homes('2025-04-30', [foster], OPEN)).toEqual([true, false]);
    expect(homes('2025-05-01', [foster], OPEN)).toEqual([undefined, undefined]);
  });

  it('is known of the last day before the 18th birthday, whatever else may be missing', () => {
    const toEighteen = { ...foster, to: null, goesOn: 'YES' } as const;
    expect(homes('2028-01-01', [toEighteen], OPEN)).toEqual([true, false]);
    expect(homes('2028-01-01', [{ ...toEighteen, to: '2026-12-31', goesOn: null }], OPEN)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
