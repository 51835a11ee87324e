import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';

import { NOTHING, withSavings } from '../../testing/carer.ts';
import { dayOfFigures, sumsTold } from './sums.ts';

const on = { asOf: day('2026-11-21'), knownOn: day('2026-11-21') };
const EVERYTHING = Number.POSITIVE_INFINITY;

describe('a list that is not whole', () => {
  const ends = (told: ToldLegalAidFinances) => {
    const { gross, disposable, capital, grossLimit } = sumsTold({ ...NOTHING, ...told }, 'ALONE', on);
    return [gross.most, disposable.least, disposable.most, capital.CERTIFICATED.most, grossLimit.most].map(
      (end) => Math.abs(end) < EVERYTHING,
    );
  };

  test('leaves open what it has to do with, and nothing else', () => {
    expect(ends({})).toEqual([true, true, true, true, true]);
    expect(ends({ jobsComplete: 'NO' })).toEqual([false, false, false, true, true]);
    expect(ends({ incomesComplete: 'NO' })).toEqual([false, false, false, true, true]);
    expect(ends({ dependantsComplete: 'NO' })).toEqual([false, false, false, true, false]);
    expect(ends({ outgoingsComplete: 'NO' })).toEqual([true, false, true, true, true]);
    for (const list of ['assetsComplete', 'propertiesComplete', 'vehiclesComplete'])
      expect(ends({ [list]: 'NO' })).toEqual([true, true, true, false, true]);
  });
});

describe('the sums of a client', () => {
  const told: ToldLegalAidFinances = {
    ...NOTHING,
    incomes: [
      { ref: 'a', whose: 'MINE', kind: 'SAVINGS_AND_INVESTMENTS', every: 'MONTH', amountPence: 20_000 },
      { ref: 'b', whose: 'MINE', kind: 'PENSION', every: 'MONTH', amountPence: 50_000 },
    ],
    properties: [
      {
        ref: 'p',
        whose: 'MINE',
        mainHome: 'NO',
        valuePence: 10_000_000,
        securedDebtPence: 0,
        sharePercent: 100,
        housingAssociation: 'NO',
        disputed: 'NO',
      },
    ],
  };
  const exactly = (pence: number) => ({ least: pence, most: pence });

  test('leave income from capital out for the pensioners’ table', () => {
    const { disposable, forPensioners } = sumsTold(told, 'ALONE', on);
    expect([disposable, forPensioners]).toEqual([exactly(70_000), exactly(50_000)]);
  });

  test('take the costs of a sale off a house for court, and not for advice', () => {
    const { capital } = sumsTold(told, 'ALONE', on);
    expect(capital).toEqual({ CONTROLLED: exactly(10_000_000), CERTIFICATED: exactly(9_700_000) });
  });

  test('leave nothing out for age or for a benefit: that comes in where they are compared', () => {
    const { capital } = sumsTold({ ...withSavings(500_000), sixtyOrOver: 'YES', statePensionAge: 'YES' }, 'ALONE', on);
    expect(capital.CERTIFICATED).toEqual(exactly(500_000));
  });

  test('are of the figures of the day, as far as they were known', () => {
    expect(dayOfFigures({ asOf: day('2026-05-01'), knownOn: day('2026-03-31') })).toBe(day('2026-03-31'));
    expect(dayOfFigures({ asOf: day('2026-03-31'), knownOn: day('2026-05-01') })).toBe(day('2026-03-31'));
  });
});
