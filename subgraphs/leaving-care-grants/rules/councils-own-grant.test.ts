import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, published } from '@kith/care-status/testing';
import { careLeaverBorn, movedOn } from '@kith/circumstances';
import { day } from '@kith/policy';
import * as v from 'valibot';

import { cohortAnswers, cohortWorkedOutOf, isOfCouncilsCohort } from './cohort.ts';
import * as rules from './index.ts';

const SCHEME = 'leaving-care-grant-scheme';
const { [SCHEME]: schemeShape, 'review-grant-index': indexShape } = rules.leavingCareGrantShapes;

/** Ava turned 18 on 10 March 2026. */
const moving = (home: ToldCareLeaver['home'] = {}): ToldCareLeaver => ({
  ...ava,
  home: { movingToOwnHome: 'YES', ownChildren: 0, movedOn: '2026-05-01', ...home },
});
const award = (value: object | undefined, told = moving(), asking = {}) =>
  decidingBy(rules)(told, 'LEAVING_CARE_GRANT', {
    ...(value ? { settings: published('E10000014', { [SCHEME]: value }) } : {}),
    ...asking,
  }).determination.award;
const lines = (value: object | undefined, told = moving()) => award(value, told)?.lines.map(({ says }) => says);
const notes = (value: object | undefined) => award(value)?.notes.map(({ says }) => says);

const BESIDE_SAVINGS = 'The grant is yours beside any savings that were put aside for you in care.';

describe('the grant of a council that has set its own', () => {
  it('says whose figure it is', () => {
    expect(lines(undefined)).toEqual(['The grant that guidance recommends, at least']);
    expect(lines({ amountPence: 320_000 })).toEqual(['The grant that your council has set']);
  });

  it('remarks on an amount below the guidance, and on none that reaches it', () => {
    expect(notes({ amountPence: 299_999 })).toEqual([expect.stringContaining('less than the £3,000'), BESIDE_SAVINGS]);
    expect(notes({ amountPence: 300_000 })).toEqual([BESIDE_SAVINGS]);
    expect(notes(undefined)).toEqual([
      'This is the national figure. Your council may have set more, or its own rules.',
      BESIDE_SAVINGS,
    ]);
  });

  it('shows what is added for one child, for two, and nothing where there is none', () => {
    const scheme = { amountPence: 300_000, perChildPence: 50_000 };
    expect(lines(scheme)).toEqual(['The grant that your council has set']);
    expect(lines(scheme, moving({ ownChildren: 1 }))).toEqual([
      'The grant that your council has set',
      'For your child',
    ]);
    const two = award(scheme, moving({ ownChildren: 2 }));
    expect(two?.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['The grant that your council has set', 300_000],
      ['For your 2 children', 100_000],
    ]);
    expect(two).toMatchObject({ least: 400_000, most: 400_000 });
  });

  it('adds for children to the national figure too, where that is all that the council has set', () => {
    expect(award({ perChildPence: 10_000 }, moving({ ownChildren: 1 }))).toMatchObject({ least: 310_000 });
  });

  it('is between its least and its most while the number of children is not known', () => {
    expect(award({ amountPence: 300_000, perChildPence: 1_000 }, moving({ ownChildren: null }))?.least).toBe(300_000);
  });
});

describe('a council’s newer and earlier amounts', () => {
  const cohort = (who: string, day: string) => ({
    amountPence: 300_000,
    cohort: { who, day, earlierAmountPence: 200_000 },
  });
  const least = (who: string, day: string, told = moving()) => award(cohort(who, day), told)?.least;

  it('turn on the 18th birthday, that day included', () => {
    expect(least('TURNED_18_ON_OR_AFTER', '2026-03-10')).toBe(300_000);
    expect(least('TURNED_18_ON_OR_AFTER', '2026-03-11')).toBe(200_000);
  });

  it('or on the day of moving, that day included', () => {
    expect(least('MOVED_ON_OR_AFTER', '2026-05-01')).toBe(300_000);
    expect(least('MOVED_ON_OR_AFTER', '2026-05-02')).toBe(200_000);
  });

  it('are both possible while the day of moving is not known', () => {
    expect(award(cohort('MOVED_ON_OR_AFTER', '2026-05-01'), moving({ movedOn: null }))).toMatchObject({
      least: 200_000,
      most: 300_000,
    });
    expect(award(cohort('MOVED_ON_OR_AFTER', '2026-05-01'), { ...moving(), home: null })).toBeUndefined();
  });
});

describe('a council’s cohort', () => {
  const earlier = { cohort: { who: 'TURNED_18_ON_OR_AFTER', day: '2026-03-11', earlierAmountPence: 200_000 } };

  it('may have the national figure, and those before it the earlier amount', () => {
    expect(award(earlier)).toMatchObject({ least: 200_000, most: 200_000 });
    const nextDay = { cohort: { ...earlier.cohort, day: '2026-03-10' } };
    expect(award(nextDay)).toMatchObject({ least: 300_000, most: 300_000 });
    expect(lines(nextDay)).toEqual(['The grant that guidance recommends, at least']);
  });

  it('is everybody where the council has none, and not known without a day of birth or of moving', () => {
    const answer = (value: object, told: ToldCareLeaver) => {
      const settings = published('E10000014', { [SCHEME]: value }).get('E10000014')!;
      return cohortAnswers(told, { asOf: day('2026-11-21'), knownOn: day('2026-11-21'), settings })[
        isOfCouncilsCohort.code
      ];
    };
    const moved = { cohort: { ...earlier.cohort, who: 'MOVED_ON_OR_AFTER' } };
    expect([answer({}, {}), answer(earlier, {}), answer(moved, {})]).toEqual([true, undefined, undefined]);
    expect([answer(earlier, moving()), answer(moved, moving())]).toEqual([false, true]);
  });

  it('is nothing that somebody could change, and is asked for by the day of moving and the birthday', () => {
    expect(isOfCouncilsCohort).toMatchObject({
      code: 'careLeaver.leavingCareGrant.ofCouncilsCohort',
      changeable: 'NEVER',
      question: movedOn.question,
      why: movedOn.why,
    });
    expect([...cohortWorkedOutOf]).toEqual([[isOfCouncilsCohort, [movedOn, careLeaverBorn]]]);
  });
});

describe('before guidance recommended any sum', () => {
  it('the grant is there without a figure of ours', () => {
    const told: ToldCareLeaver = {
      ...moving({ movedOn: '2013-01-01' }),
      dateOfBirth: '1994-02-01',
      carePeriods: [{ ref: 'a', from: '2005-01-01', to: '2012-02-01', legalStatus: 'C2', placement: 'U1' }],
    };
    expect(award(undefined, told, { asOf: '2013-03-31' })?.least).toBeUndefined();
    expect(award(undefined, told, { asOf: '2013-04-01' })?.least).toBe(200_000);
  });
});

describe('the Review’s grant beside a law that has overtaken it', () => {
  it('is shown to the penny, in pounds', () => {
    const today = award(undefined, moving(), { policy: 'review-2022' });
    expect(today?.notes.map(({ says }) => says)).toContain('What the Review asked for would be £2,884.51 today.');
    expect(today?.least).toBe(300_000);
  });

  it('shows each year’s inflation in percent', () => {
    const before = award({ amountPence: 0 }, moving(), { policy: 'review-2022' });
    expect(before?.notes.map(({ says }) => says).filter((says) => says.startsWith('From April'))).toEqual([
      'From April 2023 it rises by 8.7%',
      'From April 2024 it rises by 2.3%',
      'From April 2025 it rises by 3.5%',
      'From April 2026 it rises by 2.8%',
    ]);
    const early = award({ amountPence: 0 }, moving(), {
      policy: 'review-2022',
      asOf: '2026-04-15',
      knownOn: '2026-04-15',
    });
    expect(early?.provisional).toEqual([
      'The inflation rate for April 2026 has not reached us yet, so we used the last sum.',
    ]);
  });
});

describe('what a council may publish', () => {
  const takes = (value: unknown) => v.is(schemeShape, value);
  const cohort = { who: 'MOVED_ON_OR_AFTER', day: '2023-04-01', earlierAmountPence: 200_000 };

  it('is an amount, a cohort, an age and a supplement, each if it wants', () => {
    expect(takes({})).toBe(true);
    expect(takes({ amountPence: 300_000, cohort, underAge: 30, perChildPence: 1 })).toBe(true);
    expect(takes({ cohort: { ...cohort, who: 'TURNED_18_ON_OR_AFTER' } })).toBe(true);
  });

  it('is no word that we do not know, no day that does not exist, and no age out of reason', () => {
    expect(takes({ amount: 1 })).toBe(false);
    expect(takes({ amountPence: -1 })).toBe(false);
    expect(takes({ underAge: 17 })).toBe(false);
    expect(takes({ underAge: 31 })).toBe(false);
    expect(takes({ cohort: { ...cohort, who: 'BORN_ON_OR_AFTER' } })).toBe(false);
    expect(takes({ cohort: { ...cohort, day: '2023-02-30' } })).toBe(false);
    expect(takes({ cohort: { who: cohort.who, day: cohort.day } })).toBe(false);
    expect(takes({ cohort: { ...cohort, until: '2024-04-01' } })).toBe(false);
  });

  it('is April or September for the inflation of the Review’s grant', () => {
    expect(['APRIL', 'SEPTEMBER', 'JUNE'].map((month) => v.is(indexShape, month))).toEqual([true, true, false]);
    expect(rules.leavingCareGrantSettings.map(({ code }) => code)).toEqual([SCHEME, 'review-grant-index']);
  });
});
