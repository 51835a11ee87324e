import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { arithmeticOn, careHistoryOf, categoryOn, flagsOn, type ToldCareLeaver } from './index.ts';
import { ava, relevantAtSixteen } from './testing/people.ts';

const possible = (told: ToldCareLeaver, on: string) => categoryOn(careHistoryOf(told), day(on)).possible.join(' or ');
const flags = (told: ToldCareLeaver, on: string) => {
  const history = careHistoryOf(told)!;
  return flagsOn(history, day(on), categoryOn(history, day(on))).map(({ code }) => code);
};
const days = (told: ToldCareLeaver, on: string) => arithmeticOn(careHistoryOf(told)!, day(on));

/** In care with agreement from a day at 16 for so many days: born on 1 January 2009. */
const inCare = (from: string, to: string): ToldCareLeaver => ({
  ...relevantAtSixteen,
  carePeriods: [{ ref: 'a', from, to, legalStatus: 'V2', placement: 'U6' }],
});

describe('flags for a person to look at', () => {
  const ended = (more: object): ToldCareLeaver => ({ ...ava, carePeriods: [{ ...ava.carePeriods![0]!, ...more }] });

  it('are raised for 88 to 94 days, and not for 87 or 95', () => {
    const raised = (to: string) => flags(inCare('2025-03-01', to), '2025-07-01').includes('CLOSE_TO_THIRTEEN_WEEKS');
    expect(['2025-05-27', '2025-05-28', '2025-06-03', '2025-06-04'].map(raised)).toEqual([false, true, true, false]);
  });

  it('are raised for adoption, another council, remand and a disputed age', () => {
    expect(flags(ended({ ended: 'E11' }), '2026-04-01')).toContain('ADOPTED');
    expect(flags(ended({ ended: 'E3' }), '2026-04-01')).toContain('OTHER_COUNCIL_TOOK_OVER');
    expect(flags(ended({ ended: 'E15' }), '2026-04-01')).toContain('AGE_WAS_DISPUTED');
    expect(flags(ended({ legalStatus: 'J1' }), '2026-04-01')).toContain('ON_REMAND');
  });

  it('are raised where only short-break days reach 13 weeks, and where breaks have no days of their own', () => {
    expect(flags(ended({ legalStatus: 'V3' }), '2026-04-01')).toContain('SHORT_BREAK_DAYS_COUNTED');
    expect(flags(ended({ legalStatus: 'V4' }), '2026-04-01')).toContain('AGREEMENT_WITHOUT_DAYS');
  });

  it('are raised from just 13 weeks, and not for a day less', () => {
    // Born on 1 January 2009: 14 on 1 January 2023. From before that birthday to 2 April 2023 are 91 days since.
    const since13 = (to: string) => flags(inCare('2022-06-01', to), '2025-07-01');
    expect(since13('2023-04-02')).toContain('BEGAN_BEFORE_FOURTEEN');
    expect(since13('2023-04-01')).not.toContain('BEGAN_BEFORE_FOURTEEN');
    expect(flags(inCare('2023-01-01', '2023-06-01'), '2025-07-01')).not.toContain('BEGAN_BEFORE_FOURTEEN');
    expect(flags(inCare('2022-12-31', '2023-06-01'), '2025-07-01')).toContain('BEGAN_BEFORE_FOURTEEN');
    const breaks = (to: string) => {
      const told = inCare('2025-01-01', to);
      return flags({ ...told, carePeriods: [{ ...told.carePeriods![0]!, legalStatus: 'V3' }] }, '2025-07-01');
    };
    expect(breaks('2025-04-02')).toContain('SHORT_BREAK_DAYS_COUNTED');
    expect(breaks('2025-04-01')).not.toContain('SHORT_BREAK_DAYS_COUNTED');
  });

  it('are raised for six months at home only from 18 on, and only where they were reached after it', () => {
    const home = (from: string): ToldCareLeaver => ({
      ...relevantAtSixteen,
      familyPeriods: [{ ref: 'f', with: 'PARENT', from, goesOn: 'YES' }],
    });
    const raised = (told: ToldCareLeaver, on: string) => flags(told, on).includes('SIX_MONTHS_AFTER_EIGHTEEN');
    expect(raised(home('2026-09-01'), '2027-02-28')).toBe(false);
    expect(raised(home('2026-09-01'), '2027-03-01')).toBe(true);
    // Six months were over by the 18th birthday, 1 January 2027.
    expect(raised(home('2026-07-01'), '2027-03-01')).toBe(false);
    expect(raised(home('2026-01-01'), '2026-12-01')).toBe(false);
    expect(raised({ ...relevantAtSixteen, familyPeriods: [] }, '2027-03-01')).toBe(false);
    // Reached at 17, and broken down before the 18th birthday.
    const brokeDown: ToldCareLeaver = {
      ...relevantAtSixteen,
      familyPeriods: [{ ref: 'f', with: 'PARENT', from: '2025-07-01', to: '2026-06-01', brokeDown: 'YES' }],
    };
    expect(raised(brokeDown, '2026-04-01')).toBe(false);
  });

  it('are raised where the council says something else', () => {
    const told = (category: 'FORMER_RELEVANT' | 'QUALIFYING'): ToldCareLeaver => ({
      ...ava,
      councilCategory: { category, source: 'letter', asOn: '2026-04-01' },
    });
    expect(flags(told('QUALIFYING'), '2026-05-01')).toContain('COUNCIL_DIFFERS');
    expect(flags(told('FORMER_RELEVANT'), '2026-05-01')).not.toContain('COUNCIL_DIFFERS');
  });

  it('are raised for short breaks that are not clear only where the status turns on them', () => {
    const stays = (count: number, more: object = {}): ToldCareLeaver => ({
      ...relevantAtSixteen,
      carePeriods: Array.from({ length: count }, (_, index) => ({
        ref: `s${index}`,
        from: `2025-0${index + 1}-01`,
        to: `2025-0${index + 1}-17`,
        legalStatus: 'V3' as const,
        homeAfterwards: 'YES' as const,
        ...more,
      })),
    });
    const raised = (told: ToldCareLeaver, on: string) => flags(told, on).includes('SHORT_BREAKS_NOT_CLEAR');
    // Six stays of 16 days; the sixth makes 91 days on its 11th day.
    expect(raised(stays(6), '2025-06-10')).toBe(false);
    expect(raised(stays(6), '2025-06-11')).toBe(true);
    // It stays so after the last of them.
    expect(raised(stays(6), '2025-09-01')).toBe(true);
    expect(raised(stays(5), '2025-09-01')).toBe(false);
    expect(raised({ ...stays(6), carePeriodsComplete: 'NO' }, '2025-09-01')).toBe(false);
    expect(raised(stays(6, { legalStatus: 'V2' }), '2025-09-01')).toBe(false);
    expect(raised({ ...stays(0) }, '2025-09-01')).toBe(false);
    // In the last of them on the 16th birthday, 16 June 2025, and on no day after it.
    expect(raised({ ...stays(6), dateOfBirth: '2009-06-16' }, '2025-09-01')).toBe(true);
    expect(raised({ ...stays(6), dateOfBirth: '2009-06-17' }, '2025-09-01')).toBe(false);
    // Everything was over before 16.
    expect(raised({ ...stays(6), dateOfBirth: '2009-08-01' }, '2025-09-01')).toBe(false);
  });

  it('are raised for a gap since 14, and not for one before', () => {
    const two = (firstTo: string, secondFrom: string): ToldCareLeaver => ({
      ...relevantAtSixteen,
      carePeriods: [
        { ref: 'a', from: '2015-01-01', to: firstTo, legalStatus: 'C2' },
        { ref: 'b', from: secondFrom, to: '2025-07-01', legalStatus: 'C2' },
      ],
    });
    const hasGap = (told: ToldCareLeaver) => flags(told, '2025-08-01').includes('GAP');
    expect(hasGap(two('2024-01-01', '2024-01-05'))).toBe(true);
    expect(hasGap(two('2024-01-01', '2024-01-01'))).toBe(false);
    expect(hasGap(two('2020-01-01', '2021-01-01'))).toBe(false);
    expect(hasGap(two('2023-01-01', '2023-02-01'))).toBe(false);
    expect(hasGap(two('2023-01-02', '2023-02-01'))).toBe(true);
  });

  it('are raised for an adoption without agreement, and for a remand at 16', () => {
    expect(flags(ended({ ended: 'E12' }), '2026-04-01')).toContain('ADOPTED');
    expect(flags(ended({ ended: 'E4A' }), '2026-04-01')).not.toContain('ADOPTED');
    expect(flags({ ...ava, atSixteen: { in: 'REMAND' } }, '2026-04-01')).toContain('ON_REMAND');
    expect(flags(ava, '2026-04-01')).not.toContain('ON_REMAND');
  });

  it('are raised for what has ended by the day, and for what has begun', () => {
    expect(flags(ended({ ended: 'E3' }), '2026-03-10')).toContain('OTHER_COUNCIL_TOOK_OVER');
    expect(flags(ended({ ended: 'E3' }), '2026-03-09')).not.toContain('OTHER_COUNCIL_TOOK_OVER');
    expect(flags(ended({ legalStatus: 'J1' }), '2016-04-30')).not.toContain('ON_REMAND');
    expect(flags(ended({ legalStatus: 'J1' }), '2016-05-01')).toContain('ON_REMAND');
  });

  it('are raised where two times overlap, and not where one follows the other', () => {
    const overlaps = (secondFrom: string, secondTo = '2025-07-01') =>
      flags(
        {
          ...relevantAtSixteen,
          carePeriods: [
            { ref: 'a', from: '2021-01-01', to: '2024-01-01', legalStatus: 'V2' },
            { ref: 'b', from: secondFrom, to: secondTo, legalStatus: 'V2' },
          ],
        },
        '2025-08-01',
      ).includes('OVERLAP');
    expect([overlaps('2023-12-31'), overlaps('2024-01-01')]).toEqual([true, false]);
    // A time that ended on its first day has no day to share.
    expect(overlaps('2021-01-01', '2021-01-01')).toBe(false);
  });

  it('are raised where six months at home were reached only after 18', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      familyPeriods: [{ ref: 'f', with: 'PARENT', from: '2026-09-01', goesOn: 'YES' }],
    };
    expect(possible(told, '2027-01-01')).toBe('FORMER_RELEVANT');
    expect(possible(told, '2027-03-01')).toBe('QUALIFYING');
    expect(flags(told, '2027-03-01')).toContain('SIX_MONTHS_AFTER_EIGHTEEN');
  });
});

describe('the arithmetic that a person is shown', () => {
  it('names each time, the days that count, and the last day counted', () => {
    const shown = days(inCare('2022-12-01', '2023-02-01'), '2025-06-01');
    expect(shown.periods[0]!.says).toBe(
      'From 2022-12-01 until you left on 2023-02-01: 31 days, the last on 2023-01-31. We count from your 14th birthday, 2023-01-01.',
    );
    expect(shown.says).toContain(
      'Up to 2025-06-01 we counted 31 days in care since you turned 14. The law asks for 91: 13 weeks.',
    );
    expect(shown.says).toContain('0 of them were at 16 or over. The law asks for one.');
  });
});
