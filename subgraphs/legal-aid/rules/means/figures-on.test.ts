import { describe, expect, test } from '@jest/globals';
import { day } from '@kith/policy';

import { NoFigures } from './figures.ts';
import { figuresOn, FIRST_DAY } from './figures-on.ts';
import { ENGINE_READINGS, LAW_READINGS } from './readings.ts';

const law = (on: string) => figuresOn('IN_FORCE', day(on), LAW_READINGS);
const engine = (on: string) => figuresOn('IN_FORCE', day(on), ENGINE_READINGS);
const review = (on = '2026-11-21') => figuresOn('MEANS_TEST_REVIEW', day(on), LAW_READINGS);

describe('the figures of the means test that are in force on a day', () => {
  test('begin on 8 April 2018', () => {
    expect(FIRST_DAY).toBe(day('2018-04-08'));
    expect(law('2018-04-08').grossUpper).toBe(265_700);
    expect(() => law('2018-04-07')).toThrow(NoFigures);
  });

  test.each([
    ['2019-04-07', 18_141],
    ['2019-04-08', 18_191],
    ['2020-04-05', 18_191],
    ['2020-04-06', 18_446],
    ['2022-04-10', 18_554],
    ['2022-04-11', 19_141],
    ['2025-04-06', 22_487],
    ['2025-04-07', 22_856],
  ])('hold on %s the allowance for a partner of that day', (on, pence) => {
    expect(law(on).partnerAllowance).toBe(pence);
  });

  test('leave out a limit from the day after its last', () => {
    expect(law('2021-01-27').mortgageCap).toBe(10_000_000);
    expect(law('2021-01-28').mortgageCap).toBeUndefined();
  });

  test('have an upper limit for advice, below which nothing is looked at, since 11 April 2022', () => {
    expect(law('2022-04-10').disposableLower.CONTROLLED).toBe(law('2022-04-10').disposableUpper);
    expect(law('2022-04-11').disposableLower).toEqual({ CONTROLLED: 73_300, CERTIFICATED: 31_500 });
  });

  test('leave out £100,000 of what is disputed also before the first file that says so', () => {
    expect(law('2018-04-08').disputedDisregard).toBe(10_000_000);
    expect(law('2026-11-21').disputedDisregard).toBe(10_000_000);
    expect(law('2018-04-08').capitalAsylumCertificated).toBeUndefined();
  });

  test('rise with each child, by whom child benefit is received', () => {
    expect(law('2026-11-21').grossRise).toEqual({ by: 'CHILD', eachPence: 22_200, afterChildren: 4 });
  });

  test('are the same object on all days on which they are the same', () => {
    expect(law('2025-07-01')).toBe(law('2026-04-05'));
    expect(law('2026-04-06')).not.toBe(law('2026-04-05'));
    expect(engine('2025-04-07')).not.toBe(law('2025-04-07'));
    expect(review('2025-04-07')).not.toBe(law('2025-04-07'));
  });
});

describe('the allowance for a dependant in 2018/19, of which two figures were published', () => {
  const anyChild = (pence: number) => ({ under14: pence, aged14: pence, aged15: pence, from16: pence, adult: pence });

  test('is that of the Agency in law, and that of the engine as the engine reads it', () => {
    for (const on of ['2018-04-08', '2018-12-01', '2019-04-07']) {
      expect(law(on).dependantAllowance).toEqual(anyChild(29_070));
      expect(engine(on).dependantAllowance).toEqual(anyChild(29_149));
    }
  });

  test('is one and the same for every other year', () => {
    for (const on of ['2019-04-08', '2020-04-06', '2026-11-21'])
      expect(engine(on).dependantAllowance).toEqual(law(on).dependantAllowance);
    expect(engine('2020-04-06').dependantAllowance).toEqual(anyChild(29_665));
  });
});

describe('the figures of the review that is not law', () => {
  test('are the same for every day', () => {
    expect(review('2018-01-01')).toEqual(review('2030-01-01'));
    expect(review().grossRise).toEqual({ by: 'SHARE', under14Percent: 30, from14Percent: 50 });
    expect(review().pensionerFrom).toBe('STATE_PENSION_AGE');
    expect(law('2026-11-21').pensionerFrom).toBe('SIXTY');
  });
});

describe('the table of what is left out of capital for pensioners', () => {
  test('goes up in bands of disposable income, the last without an end', () => {
    expect(review().pensionerDisregard).toEqual([
      { upTo: 20_699, disregard: 10_000_000 },
      { upTo: 41_499, disregard: 6_500_000 },
      { upTo: 62_199, disregard: 3_500_000 },
      { upTo: Number.POSITIVE_INFINITY, disregard: 0 },
    ]);
    const bands = law('2026-11-21').pensionerDisregard;
    expect(bands.map(({ upTo }) => upTo)).toEqual(bands.map(({ upTo }) => upTo).toSorted((a, b) => a - b));
    expect(bands[0]!.disregard).toBe(10_000_000);
  });
});
