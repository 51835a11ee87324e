import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { isFormerRelevant } from './former-relevant.ts';
import { careHistoryOf, type ToldCareLeaver } from './index.ts';
import { detainedOrInHospitalAfterCare, isRelevant, isRelevantBySection23A } from './relevant.ts';
import { relevantAtSixteen } from './testing/people.ts';

type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** Born on 1 January 2009, 16 on 1 January 2025. */
const history = (stays: readonly Partial<Stay>[], more: ToldCareLeaver = {}) =>
  careHistoryOf({
    ...relevantAtSixteen,
    carePeriods: stays.map((one, index) => ({ ref: `a${index}`, legalStatus: 'V2', ...one })),
    ...more,
  })!;

// Care Leavers (England) Regulations 2010 reg 3(2) and (3).
describe('in hospital or detained at 16, after 13 weeks in care', () => {
  const inHospital = (
    stays: readonly Partial<Stay>[],
    atSixteen: ToldCareLeaver['atSixteen'],
    more: ToldCareLeaver = {},
  ) => detainedOrInHospitalAfterCare(history(stays, { atSixteen, ...more }), day('2025-06-01'));
  /** 91 days, up to and including the day before the 16th birthday, or one less. */
  const just = [{ from: '2024-10-02', to: '2025-01-01' }];
  const oneLess = [{ from: '2024-10-03', to: '2025-01-01' }];

  it('needs 91 days before the day on which that stay began', () => {
    expect(inHospital(just, { in: 'HOSPITAL', since: '2025-01-01' })).toBe(true);
    expect(inHospital(oneLess, { in: 'HOSPITAL', since: '2025-01-01' })).toBe(false);
    expect(inHospital(just, { in: 'DETAINED', since: '2024-12-31' })).toBe(false);
  });

  it('is not known while nobody says when that stay began, unless there were too few days before 16', () => {
    expect(inHospital(just, { in: 'HOSPITAL' })).toBeUndefined();
    expect(inHospital(oneLess, { in: 'HOSPITAL' })).toBe(false);
    // Days from the 16th birthday on are none of them.
    expect(inHospital([{ from: '2024-10-03', to: '2025-03-01' }], { in: 'HOSPITAL' })).toBe(false);
    expect(inHospital(oneLess, { in: 'HOSPITAL' }, { carePeriodsComplete: 'NO' })).toBeUndefined();
  });

  it('is not known while nobody says where they were at 16', () => {
    expect(inHospital(just, { since: '2025-01-01' })).toBeUndefined();
    expect(inHospital(just, { in: 'NEITHER', since: '2025-01-01' })).toBe(false);
    expect(inHospital(just, { in: 'REMAND', since: '2025-01-01' })).toBe(false);
  });

  it('is sure from 91 known days on, and ruled out below only where every time is told', () => {
    const open = { carePeriodsComplete: 'NO' } as const;
    const since = { in: 'HOSPITAL', since: '2025-01-01' } as const;
    const wasNotHome = { familyPeriods: [], familyPeriodsComplete: 'YES' } as const;
    expect(inHospital([...just, { from: '2025-05-01', to: '2025-07-01' }], since, { ...open, ...wasNotHome })).toBe(
      true,
    );
    expect(inHospital([...oneLess, { from: '2025-05-01', to: '2025-07-01' }], since, open)).toBeUndefined();
  });

  it('is open where days that may be short breaks make up the 91', () => {
    const since = { in: 'HOSPITAL', since: '2025-01-01' } as const;
    const mayBeBreaks = (from: string) => [
      { from: '2024-08-01', to: '2024-10-01' },
      { from, to: '2025-01-01', legalStatus: null },
    ];
    // 61 days, and 28 in a stay of just four weeks, and then two more.
    expect(
      inHospital([...mayBeBreaks('2024-12-04'), { from: '2024-11-01', to: '2024-11-03', legalStatus: null }], since),
    ).toBeUndefined();
    expect(
      inHospital([...mayBeBreaks('2024-12-04'), { from: '2024-11-01', to: '2024-11-02', legalStatus: null }], since),
    ).toBe(false);
  });

  it('is not for somebody under a care order', () => {
    const since = { in: 'HOSPITAL', since: '2025-01-01' } as const;
    const goesOn = [{ from: '2024-10-02', to: '2025-07-01' }];
    expect(inHospital(goesOn, since)).toBe(true);
    expect(inHospital([{ ...goesOn[0]!, legalStatus: 'C2' }], since)).toBe(false);
    expect(inHospital([{ ...goesOn[0]!, legalStatus: null }], since)).toBeUndefined();
  });

  it('makes former relevant whoever is known to have been so on the last day at 17, though other times may be missing', () => {
    const told = history(
      [
        { from: '2024-01-01', to: '2024-12-01' },
        { from: '2026-12-20', goesOn: 'YES', shortBreak: 'YES' },
      ],
      { atSixteen: { in: 'DETAINED', since: '2024-12-01' }, carePeriodsComplete: 'NO' },
    );
    expect(isFormerRelevant(told, day('2027-01-01'))).toBe(true);
  });
});

describe('a relevant child, by the section alone or by the regulations too', () => {
  const left = history([{ from: '2024-01-01', to: '2025-07-01' }]);

  it.each([isRelevantBySection23A, isRelevant])('is 16 or 17', (rule) => {
    const on = (iso: string) => rule(left, day(iso));
    expect([on('2024-12-31'), on('2025-06-30'), on('2025-07-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
