import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, published, qualifying, reasonsAgainst } from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
/** 18 in February 2020, so that each April from 2022 can be asked about, and under 25 until 2027. */
const moving: ToldCareLeaver = {
  ...ava,
  dateOfBirth: '2002-02-01',
  carePeriods: [{ ref: 'a', from: '2010-01-01', to: '2020-02-01', legalStatus: 'C2', placement: 'U4' }],
  home: { movingToOwnHome: 'YES', ownChildren: 0, movedOn: '2024-01-01' },
};
const grant = (asking = {}, told = moving) => decide(told, 'LEAVING_CARE_GRANT', asking);
const pence = (asking = {}, told = moving) => grant(asking, told).determination.award?.least;
const review = 'review-2022' as const;

describe('the leaving care grant by guidance (Appendix E)', () => {
  it('is at least £2,000 until 31 March 2023 and £3,000 from 1 April 2023', () => {
    expect(pence({ asOf: '2023-03-31' })).toBe(200_000);
    expect(pence({ asOf: '2023-04-01' })).toBe(300_000);
    expect(grant({ asOf: '2023-04-01' }).determination.award).toMatchObject({ every: 'ONCE', measure: 'AT_LEAST' });
  });

  it('lasts to the 25th birthday, or to the age that the council has set', () => {
    expect(inLines(grant({ asOf: '2026-11-21' }).periods(6))).toEqual([
      '2026-11-21 ENTITLED 3000',
      '2027-02-01 NOT_ENTITLED',
    ]);
    const settings = published('E10000014', { 'leaving-care-grant-scheme': { underAge: 26 } });
    expect(inLines(grant({ asOf: '2026-11-21', settings }).periods(6))).toEqual(['2026-11-21 ENTITLED 3000']);
  });

  it('is the council’s own amount, shown with a remark where it is lower', () => {
    const own = (amountPence: number) =>
      grant({ settings: published('E10000014', { 'leaving-care-grant-scheme': { amountPence } }) }).determination;
    expect(own(350_000).award?.least).toBe(350_000);
    expect(own(350_000).award?.notes.some(({ says }) => says.includes('less than'))).toBe(false);
    expect(own(250_000).award?.least).toBe(250_000);
    expect(own(250_000).award?.notes[0]?.says).toContain('less than the £3,000');
    expect(own(250_000).settingsUsed).toEqual([
      { code: 'leaving-care-grant-scheme', version: 'leaving-care-grant-scheme@1' },
    ]);
  });

  it('follows the council’s cohort: turned 18, or moved, on or after a day', () => {
    const cohort = (who: string, told = moving) =>
      pence(
        {
          settings: published('E10000014', {
            'leaving-care-grant-scheme': {
              amountPence: 300_000,
              cohort: { who, day: '2023-04-01', earlierAmountPence: 200_000 },
            },
          }),
        },
        told,
      );
    expect(cohort('TURNED_18_ON_OR_AFTER')).toBe(200_000);
    expect(cohort('MOVED_ON_OR_AFTER')).toBe(300_000);
    expect(cohort('MOVED_ON_OR_AFTER', { ...moving, home: { ...moving.home, movedOn: '2023-03-31' } })).toBe(200_000);
  });

  it('asks when somebody moved only where the council’s cohort turns on it', () => {
    const told = { ...moving, home: { movingToOwnHome: 'YES', ownChildren: 0 } } as const;
    expect(grant({}, told).questions).toEqual([]);
    const settings = published('E10000014', {
      'leaving-care-grant-scheme': {
        amountPence: 300_000,
        cohort: { who: 'MOVED_ON_OR_AFTER', day: '2023-04-01', earlierAmountPence: 200_000 },
      },
    });
    const open = grant({ settings }, told);
    expect(open.determination.award).toMatchObject({ least: 200_000, most: 300_000 });
    expect(open.questions[0]?.fact.code).toBe('careLeaver.home.movedOn');
  });

  it('adds the council’s supplement for each child', () => {
    const settings = published('E10000014', {
      'leaving-care-grant-scheme': { amountPence: 300_000, perChildPence: 50_000 },
    });
    expect(pence({ settings }, { ...moving, home: { ...moving.home, ownChildren: 2 } })).toBe(400_000);
  });

  it('is refused to a qualifying care leaver, who is told that the status is what is missing', () => {
    const told: ToldCareLeaver = { ...qualifying, home: moving.home };
    expect(grant({}, told).determination.outcome).toBe('NOT_ENTITLED');
    expect(reasonsAgainst(grant({}, told))).toEqual([
      'You set up your first home after care',
      'You are an eligible, relevant or former relevant young person: you had enough time in care',
    ]);
  });
});

describe('the leaving care grant as the Review recommends it', () => {
  /** The Review's amount, whichever route is better: of the route that it stands in. */
  const recommended = (asOf: string, index: 'APRIL' | 'SEPTEMBER', knownOn = '2026-11-21') => {
    const settings = published('E10000014', {
      'review-grant-index': index,
      'leaving-care-grant-scheme': { amountPence: 0 },
    });
    return grant({ asOf, knownOn, policy: review, settings }).determination.award;
  };

  it('is £2,438 at April 2022, and rises each April with April’s inflation', () => {
    const years = ['2022', '2023', '2024', '2025', '2026'].map((year) => recommended(`${year}-06-30`, 'APRIL')?.least);
    expect(years).toEqual([243_800, 265_011, 271_106, 280_595, 288_451]);
  });

  it('may rise with September’s inflation instead', () => {
    const years = ['2022', '2023', '2024', '2025', '2026'].map(
      (year) => recommended(`${year}-06-30`, 'SEPTEMBER')?.least,
    );
    expect(years).toEqual([243_800, 268_424, 286_408, 291_277, 302_346]);
  });

  it('is provisional from April until April’s rate is published in May', () => {
    expect(recommended('2026-04-15', 'APRIL', '2026-04-15')).toMatchObject({ least: 280_595 });
    expect(recommended('2026-04-15', 'APRIL', '2026-04-15')?.provisional).toHaveLength(1);
    expect(recommended('2026-04-15', 'APRIL', '2026-05-31')).toMatchObject({ least: 288_451, provisional: [] });
    expect(recommended('2026-04-15', 'SEPTEMBER', '2026-04-15')).toMatchObject({ least: 302_346, provisional: [] });
  });

  it('is more than the law gave in 2022, and has been overtaken by the law since April 2023', () => {
    expect(grant({ asOf: '2022-06-01', policy: review }).determination).toMatchObject({
      route: { code: 'REVIEW_LEAVING_CARE_GRANT' },
      award: { least: 243_800 },
    });
    const today = grant({ policy: review }).determination;
    expect(today).toMatchObject({ route: { code: 'LAW_HAS_OVERTAKEN_THE_REVIEW' }, award: { least: 300_000 } });
    expect(today.route?.notes?.at(-1)?.says).toContain('The law has overtaken this recommendation');
  });

  it('by September’s inflation overtakes the law in April 2026', () => {
    const settings = published('E10000014', { 'review-grant-index': 'SEPTEMBER' });
    expect(inLines(grant({ asOf: '2025-11-21', policy: review, settings }).periods(12))).toEqual([
      '2025-11-21 ENTITLED 3000',
      '2026-04-01 ENTITLED 3023.46',
    ]);
  });

  it('was not known before the Review was published', () => {
    expect(grant({ asOf: '2022-05-01', knownOn: '2022-05-01', policy: review }).determination.route?.code).toBe(
      'LEAVING_CARE_GRANT',
    );
  });
});
