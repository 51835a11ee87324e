import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { careHistoryOf, type ToldCareLeaver } from './index.ts';
import { hasGuardianAfterCare, hasReasonToQualify, wasAwayFromHomeAtSixteen } from './qualifying.ts';
import { relevantAtSixteen } from './testing/people.ts';

type Order = NonNullable<ToldCareLeaver['specialGuardianship']>;
type Elsewhere = NonNullable<ToldCareLeaver['otherStays']>[number];

/** Born on 1 January 2009, and never in care unless said otherwise. */
const history = (told: ToldCareLeaver) => careHistoryOf({ ...relevantAtSixteen, carePeriods: [], ...told })!;

describe('a special guardianship order made right after being in care (Children Act 1989 s24(1A))', () => {
  const made: Order = { made: 'YES', madeOn: '2020-01-01', endedEarly: 'NO', afterCare: 'YES' };
  const has = (order: Order, on = '2026-01-01', told: ToldCareLeaver = {}) =>
    hasGuardianAfterCare(history({ ...told, specialGuardianship: { ...made, ...order } }), day(on));

  it('counts from the 16th birthday on', () => {
    expect([has({}, '2024-12-31'), has({}, '2025-01-01'), has({}, '2029-06-01')]).toEqual([false, true, true]);
  });

  it('counts from the day it was made on', () => {
    const late = (on: string) =>
      has({ madeOn: '2026-01-02' }, on, { carePeriods: [{ ref: 'a', from: '2019-01-01', to: '2026-01-02' }] });
    expect([late('2026-01-01'), late('2026-01-02')]).toEqual([false, true]);
    expect(has({ madeOn: null })).toBeUndefined();
    expect(has({ made: 'NO', madeOn: null, afterCare: null, endedEarly: null })).toBe(false);
    expect(has({ made: null, madeOn: null })).toBeUndefined();
  });

  it('counts no longer from the day on which a court ended it', () => {
    const ended: Order = { endedEarly: 'YES', endedOn: '2026-01-02' };
    expect([has(ended, '2026-01-01'), has(ended, '2026-01-02')]).toEqual([true, false]);
    expect(has({ endedEarly: 'YES' })).toBeUndefined();
    expect(has({ endedEarly: null })).toBeUndefined();
  });

  it('counts after 18 where it was still there on turning 18', () => {
    const ended = (endedOn: string): Order => ({ endedEarly: 'YES', endedOn });
    expect(has(ended('2027-01-01'), '2028-01-01')).toBe(false);
    expect(has(ended('2027-01-02'), '2028-01-01')).toBe(true);
    const wasInCare: ToldCareLeaver = { carePeriods: [{ ref: 'a', from: '2019-01-01', goesOn: 'YES' }] };
    expect(has({ madeOn: '2027-01-02' }, '2028-01-01', wasInCare)).toBe(false);
    expect(has({ madeOn: '2026-12-31' }, '2028-01-01', wasInCare)).toBe(true);
  });

  it('follows care where the times in care show it, and otherwise where the person says so', () => {
    const inCare = (to: string): ToldCareLeaver => ({ carePeriods: [{ ref: 'a', from: '2019-01-01', to }] });
    expect(has({ afterCare: 'NO' }, '2026-01-01', inCare('2020-01-01'))).toBe(true);
    expect(has({ afterCare: 'NO' }, '2026-01-01', inCare('2019-12-31'))).toBe(false);
    expect(has({ afterCare: 'YES' }, '2026-01-01', inCare('2019-12-31'))).toBe(true);
    expect(has({ afterCare: null })).toBeUndefined();
  });

  it('did not follow care where every time since 14 is told and none was the day before', () => {
    // 14 on 1 January 2023.
    expect(has({ madeOn: '2023-01-02' })).toBe(false);
    expect(has({ madeOn: '2023-01-01' })).toBe(true);
    expect(has({ madeOn: '2023-01-02' }, '2026-01-01', { carePeriodsComplete: 'NO' })).toBe(true);
  });

  it('is a reason to qualify from 16 on', () => {
    const told = { specialGuardianship: made };
    expect(hasReasonToQualify(history(told), day('2025-01-01'))).toBe(true);
    expect(hasReasonToQualify(history(told), day('2024-12-31'))).toBe(false);
  });
});

describe('away from home at 16 or 17, and no longer (Children Act 1989 s24(1B) and (2))', () => {
  const away = (otherStays: readonly Partial<Elsewhere>[], on: string, told: ToldCareLeaver = {}) =>
    wasAwayFromHomeAtSixteen(
      history({
        otherStays: otherStays.map((one, index) => ({ ref: `o${index}`, in: 'PRIVATE_FOSTERING', ...one })),
        ...told,
      }),
      day(on),
    );
  const inCare = (from: string, to: string): ToldCareLeaver => ({ carePeriods: [{ ref: 'a', from, to }] });

  it('needs one day at 16 or over, in care or in another home', () => {
    expect(away([], '2025-06-01', inCare('2024-01-01', '2025-01-01'))).toBe(false);
    expect(away([], '2025-06-01', inCare('2024-01-01', '2025-01-02'))).toBe(true);
    expect(away([{ from: '2024-01-01', to: '2025-01-01' }], '2025-06-01')).toBe(false);
    expect(away([{ from: '2024-01-01', to: '2025-01-02' }], '2025-06-01')).toBe(true);
  });

  it('needs a day before the 18th birthday', () => {
    expect(away([{ from: '2027-01-01', to: '2027-02-01' }], '2027-06-01')).toBe(false);
    expect(away([{ from: '2026-12-31', to: '2027-02-01' }], '2027-06-01')).toBe(true);
  });

  it('ends on the day of leaving, and not before', () => {
    expect(away([], '2025-05-31', inCare('2024-01-01', '2025-06-01'))).toBe(false);
    expect(away([], '2025-06-01', inCare('2024-01-01', '2025-06-01'))).toBe(true);
    expect(away([{ from: '2025-01-01', to: '2025-06-01' }], '2025-05-31')).toBe(false);
    expect(away([{ from: '2025-01-01', to: '2025-06-01' }], '2025-06-01')).toBe(true);
    expect(away([{ from: '2025-01-01', goesOn: 'YES' }], '2026-06-01', inCare('2024-01-01', '2025-06-01'))).toBe(false);
  });

  it.each(['HEALTH', 'EDUCATION', 'CARE_HOME'] as const)(
    'counts a stay of the kind %s from three months in a row, also where they began before 16',
    (where) => {
      const stay = (from: string, to: string) => [{ in: where, from, to }];
      expect(away(stay('2025-02-01', '2025-04-30'), '2025-06-01')).toBe(false);
      expect(away(stay('2025-02-01', '2025-05-01'), '2025-06-01')).toBe(true);
      expect(away(stay('2024-11-01', '2025-02-01'), '2025-06-01')).toBe(true);
      // Before three months are over the stay is none, so that it keeps nobody away either.
      const before = inCare('2024-01-01', '2025-01-20');
      expect(away(stay('2025-01-20', '2025-06-01'), '2025-04-19', before)).toBe(true);
      expect(away(stay('2025-01-20', '2025-06-01'), '2025-04-20', before)).toBe(false);
    },
  );

  it.each(['VOLUNTARY_ORGANISATION', 'PRIVATE_CHILDRENS_HOME', 'PRIVATE_FOSTERING'] as const)(
    'counts a stay of the kind %s from its first day',
    (where) => {
      expect(away([{ in: where, from: '2025-02-01', to: '2025-02-02' }], '2025-06-01')).toBe(true);
    },
  );

  it('is not known while a stay or a time in care may be missing', () => {
    expect(away([], '2025-06-01', { otherStaysComplete: 'NO' })).toBeUndefined();
    expect(away([], '2025-06-01', { carePeriodsComplete: 'NO' })).toBeUndefined();
    const wasInCare = inCare('2024-01-01', '2025-06-01');
    expect(away([], '2025-06-01', { ...wasInCare, otherStaysComplete: 'NO' })).toBeUndefined();
    expect(away([], '2027-06-01', { ...wasInCare, carePeriodsComplete: 'NO' })).toBe(true);
    expect(
      away([{ from: '2025-06-01', goesOn: 'YES' }], '2025-07-01', { ...wasInCare, otherStaysComplete: 'NO' }),
    ).toBe(false);
  });

  it('is ruled out up to the 16th birthday, whatever may be missing', () => {
    const open = { carePeriodsComplete: 'NO', otherStaysComplete: 'NO' } as const;
    expect(away([], '2025-01-01', open)).toBe(false);
    expect(away([], '2025-01-02', open)).toBeUndefined();
  });
});
