import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import {
  arithmeticOn,
  careHistoryOf,
  categoryOn,
  flagsOn,
  statusAnswers,
  statusOf,
  type ToldCareLeaver,
} from './index.ts';
import { ava, qualifying, relevantAtSixteen, unaccompanied } from './testing/people.ts';

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

describe('an eligible child (Children Act 1989 Sch 2 para 19B)', () => {
  it('has been in care for 91 days since 14: somebody with 90 is not one, nor a relevant child after leaving', () => {
    expect(days(inCare('2025-03-01', '2025-05-30'), '2025-06-01').days).toBe(90);
    expect(possible(inCare('2025-03-01', '2025-05-30'), '2025-05-29')).toBe('NONE');
    expect(possible(inCare('2025-03-01', '2025-05-30'), '2025-06-01')).toBe('QUALIFYING');
  });

  it('becomes one on the 91st day, and a relevant child on leaving the day after', () => {
    expect(days(inCare('2025-03-01', '2025-05-31'), '2025-06-01').days).toBe(91);
    expect(possible(inCare('2025-03-01', '2025-05-31'), '2025-05-29')).toBe('NONE');
    expect(possible(inCare('2025-03-01', '2025-05-31'), '2025-05-30')).toBe('ELIGIBLE');
    expect(possible(inCare('2025-03-01', '2025-05-31'), '2025-05-31')).toBe('RELEVANT');
  });

  it('may have been in care since infancy, in one time that began before 14', () => {
    const sinceInfancy = inCare('2009-03-01', '2027-01-01');
    expect(possible(sinceInfancy, '2024-12-31')).toBe('NONE');
    expect(possible(sinceInfancy, '2025-01-01')).toBe('ELIGIBLE');
    expect(flags(sinceInfancy, '2025-01-01')).toEqual(['BEGAN_BEFORE_FOURTEEN']);
  });

  it('needs a day in care at 16 or over: who left on the 16th birthday is none', () => {
    expect(possible(inCare('2020-01-01', '2025-01-01'), '2025-01-02')).toBe('NONE');
    expect(possible(inCare('2020-01-01', '2025-01-02'), '2025-01-02')).toBe('RELEVANT');
  });

  it('adds up several times in care, and counts a day in two of them once', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      carePeriods: [
        { ref: 'a', from: '2023-02-01', to: '2023-03-01', legalStatus: 'V2' },
        { ref: 'b', from: '2025-02-01', to: '2025-03-11', legalStatus: 'V2' },
        { ref: 'c', from: '2025-03-01', to: '2025-04-05', legalStatus: 'V2' },
      ],
    };
    expect(days(told, '2025-06-01').periods.map((period) => period.days)).toEqual([28, 38, 35]);
    expect(days(told, '2025-06-01')).toMatchObject({ days: 91, daysAtSixteenOrOver: 63, reachedOn: day('2025-04-04') });
    expect(flags(told, '2025-06-01')).toEqual(['CLOSE_TO_THIRTEEN_WEEKS', 'GAP', 'OVERLAP']);
  });

  it('born on 29 February turns 16 on that day and 18 on 1 March', () => {
    const leap = {
      ...ava,
      dateOfBirth: '2008-02-29',
      carePeriods: [{ ref: 'a', from: '2020-01-01', goesOn: 'YES', legalStatus: 'C2' }],
    } as const;
    expect(possible(leap, '2024-02-28')).toBe('NONE');
    expect(possible(leap, '2024-02-29')).toBe('ELIGIBLE');
    expect(possible(leap, '2026-02-28')).toBe('ELIGIBLE');
    expect(possible(leap, '2026-03-01')).toBe('FORMER_RELEVANT');
  });
});

describe('care that was short breaks (Care Planning Regulations 2010 regs 40(2) and 48)', () => {
  const stays = (more: object, count = 10): ToldCareLeaver => ({
    ...relevantAtSixteen,
    shortBreaksOneSeries: 'YES',
    carePeriods: Array.from({ length: count }, (_, index) => ({
      ref: `s${index}`,
      from: `${2023 + Math.floor(index / 5)}-0${(index % 5) * 2 + 1}-10`,
      to: `${2023 + Math.floor(index / 5)}-0${(index % 5) * 2 + 1}-24`,
      legalStatus: 'V3' as const,
      meantToLastOver17Days: 'NO' as const,
      homeAfterwards: 'YES' as const,
      ...more,
    })),
  });
  const withLast = (told: ToldCareLeaver): ToldCareLeaver => ({
    ...told,
    carePeriods: [
      ...told.carePeriods!,
      { ...told.carePeriods![0]!, ref: 'last', from: '2025-02-10', to: '2025-02-24' },
    ],
  });

  it('makes nobody eligible, though the days come to 151', () => {
    const told = withLast(stays({}));
    expect(days(told, '2025-02-20').days).toBe(151);
    expect(possible(told, '2025-02-20')).toBe('NONE');
    expect(possible(told, '2025-03-01')).toBe('QUALIFYING');
  });

  it('does so where one stay was meant to last over 17 days, or did not end at home', () => {
    expect(possible(withLast(stays({ meantToLastOver17Days: 'YES' })), '2025-02-20')).toBe('ELIGIBLE');
    expect(possible(withLast(stays({ homeAfterwards: 'NO' })), '2025-02-20')).toBe('ELIGIBLE');
  });

  it('does so under a care order, and where more than 75 days fall in 12 months', () => {
    expect(possible(withLast(stays({ legalStatus: 'C2', shortBreak: 'YES' })), '2025-02-20')).toBe('ELIGIBLE');
    const many = stays({});
    const five = [2, 4, 6, 8].map((month) => ({
      ...many.carePeriods![0]!,
      ref: `m${month}`,
      from: `2024-0${month}-10`,
      to: `2024-0${month}-24`,
    }));
    expect(possible(withLast({ ...many, carePeriods: [...many.carePeriods!, ...five] }), '2025-02-20')).toBe(
      'ELIGIBLE',
    );
  });

  it('is not known where nobody says how long a stay was meant to last', () => {
    expect(possible(withLast(stays({ meantToLastOver17Days: null })), '2025-02-20')).toBe('ELIGIBLE or NONE');
  });
});

describe('a relevant child (s23A; Care Leavers (England) Regulations 2010 reg 3)', () => {
  const withGuardian = (to: string | undefined, brokeDown: 'YES' | 'NO' = 'YES'): ToldCareLeaver => ({
    ...relevantAtSixteen,
    familyPeriods: [
      {
        ref: 'g',
        with: 'PARENTAL_RESPONSIBILITY',
        from: '2025-07-01',
        ...(to ? { to } : { goesOn: 'YES' }),
        brokeDown,
      },
    ],
  });

  it('stops being one after six months with a special guardian, and is one again when that breaks down', () => {
    expect(possible(withGuardian(undefined), '2025-12-31')).toBe('RELEVANT');
    expect(possible(withGuardian(undefined), '2026-01-01')).toBe('QUALIFYING');
    expect(possible(withGuardian('2026-04-01'), '2026-03-31')).toBe('QUALIFYING');
    expect(possible(withGuardian('2026-04-01'), '2026-04-01')).toBe('RELEVANT');
    expect(possible(withGuardian('2026-04-01', 'NO'), '2026-04-01')).toBe('QUALIFYING');
  });

  it('is former relevant at 18 if it broke down, and qualifying if it did not', () => {
    expect(possible(withGuardian('2026-04-01'), '2027-01-01')).toBe('FORMER_RELEVANT');
    expect(possible(withGuardian(undefined), '2027-01-01')).toBe('QUALIFYING');
  });

  it('counts six months that began with parents while still in care', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      carePeriods: [
        { ref: 'a', from: '2021-01-01', to: '2025-04-01', legalStatus: 'C2', placement: 'U6' },
        { ref: 'b', from: '2025-04-01', to: '2025-07-01', legalStatus: 'C2', placement: 'P1' },
      ],
      familyPeriods: [{ ref: 'f', with: 'PARENT', from: '2025-07-01', goesOn: 'YES' }],
    };
    expect(possible(told, '2025-09-30')).toBe('RELEVANT');
    expect(possible(told, '2025-10-01')).toBe('QUALIFYING');
  });

  it('may have been in hospital or detained at 16 after 13 weeks in care, though never eligible', () => {
    const inHospital = (place: 'HOSPITAL' | 'DETAINED' | 'REMAND', since: string): ToldCareLeaver => ({
      ...relevantAtSixteen,
      carePeriods: [{ ref: 'a', from: '2024-01-01', to: '2024-12-01', legalStatus: 'V2' }],
      atSixteen: { in: place, since },
    });
    expect(possible(inHospital('HOSPITAL', '2024-12-01'), '2025-02-01')).toBe('RELEVANT');
    expect(possible(inHospital('DETAINED', '2024-12-01'), '2025-02-01')).toBe('RELEVANT');
    expect(possible(inHospital('REMAND', '2024-12-01'), '2025-02-01')).toBe('NONE');
    expect(possible(inHospital('HOSPITAL', '2024-03-01'), '2025-02-01')).toBe('NONE');
    const { [`careLeaver.status.relevantBySection`]: bySection } = statusAnswers(
      inHospital('HOSPITAL', '2024-12-01'),
      day('2025-02-01'),
    );
    expect(bySection).toBe(false);
  });
});

describe('former relevant and qualifying young people (ss23C and 24)', () => {
  it('were in care and eligible on turning 18, as Ava was', () => {
    expect(possible(ava, '2026-03-09')).toBe('ELIGIBLE');
    expect(possible(ava, '2026-03-10')).toBe('FORMER_RELEVANT');
    expect(possible(ava, '2050-03-10')).toBe('FORMER_RELEVANT');
  });

  it('has no other status for having come alone, and is flagged', () => {
    expect(possible(unaccompanied, '2025-01-01')).toBe('FORMER_RELEVANT');
    expect(flags(unaccompanied, '2025-01-01')).toEqual(['CAME_ALONE']);
  });

  it('is qualifying with fewer than 91 days, with an order after care, or after private fostering', () => {
    expect(possible(qualifying, '2025-01-01')).toBe('QUALIFYING');
    const nothing = { ...qualifying, carePeriods: [] };
    expect(possible(nothing, '2025-01-01')).toBe('NONE');
    const order = { made: 'YES', madeOn: '2018-01-01', endedEarly: 'NO', afterCare: 'YES' } as const;
    expect(possible({ ...nothing, specialGuardianship: order }, '2025-01-01')).toBe('QUALIFYING');
    expect(possible({ ...nothing, specialGuardianship: { ...order, afterCare: 'NO' } }, '2025-01-01')).toBe('NONE');
    expect(
      possible(
        { ...nothing, specialGuardianship: { ...order, endedEarly: 'YES', endedOn: '2020-01-01' } },
        '2025-01-01',
      ),
    ).toBe('NONE');
    const stay = (where: 'PRIVATE_FOSTERING' | 'HEALTH', to: string) => [
      { ref: 's', in: where, from: '2022-07-01', to },
    ];
    expect(possible({ ...nothing, otherStays: stay('PRIVATE_FOSTERING', '2022-08-01') }, '2025-01-01')).toBe(
      'QUALIFYING',
    );
    expect(possible({ ...nothing, otherStays: stay('HEALTH', '2022-09-30') }, '2025-01-01')).toBe('NONE');
    expect(possible({ ...nothing, otherStays: stay('HEALTH', '2022-10-01') }, '2025-01-01')).toBe('QUALIFYING');
  });

  it('is qualifying no longer than to 25, and from 21 for education and holidays alone', () => {
    expect(possible(qualifying, '2031-05-31')).toBe('QUALIFYING');
    expect(possible(qualifying, '2031-06-01')).toBe('NONE');
    expect(statusOf(qualifying, day('2027-05-31')).says).toBe('Qualifying: entitled to some advice and help');
    expect(statusOf(qualifying, day('2027-06-01')).says).toContain('for help with education');
  });

  it('is none of these for somebody who was never in care nor away from home', () => {
    const never = {
      dateOfBirth: '2006-06-01',
      everInCare: 'NO',
      otherStaysComplete: 'YES',
      specialGuardianship: { made: 'NO' },
    } as const;
    expect(possible(never, '2025-01-01')).toBe('NONE');
    expect(statusOf(never, day('2025-01-01'))).toMatchObject({ category: 'NONE', basis: 'CARE_PERIODS', flags: [] });
  });
});
