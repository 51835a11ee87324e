import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';
import * as fc from 'fast-check';

import { NOTHING, withIncome, withSavings } from '../../testing/carer.ts';
import { forget, wholeTold } from '../../testing/told.ts';
import { sumsTold, type Between, type SumsTold } from './sums.ts';

const on = { asOf: day('2026-11-21'), knownOn: day('2026-11-21') };
const alone = (told: ToldLegalAidFinances) => sumsTold(told, 'ALONE', on);
const exactly = (pence: number): Between => ({ least: pence, most: pence });

const allOf = ({ capital, ...sums }: SumsTold): Readonly<Record<string, Between>> => ({
  ...sums,
  capitalForAdvice: capital.CONTROLLED,
  capitalForCourt: capital.CERTIFICATED,
});

const companies = ['ALONE', 'TOGETHER'] as const;

/** Fewer where every mutant of the rules is tried on them (docs/mutation.md). */
const runs = (usual: number): number => Number(process.env['KITH_RUNS'] ?? usual);

describe('the sums of the means test from what was told', () => {
  test('are exact where everything has been told', () => {
    fc.assert(
      fc.property(wholeTold, fc.constantFrom(...companies), (told, company) => {
        expect(Object.values(allOf(sumsTold(told, company, on))).filter(({ least, most }) => least !== most)).toEqual(
          [],
        );
      }),
      { numRuns: runs(1_000), seed: 7 },
    );
  });

  test('never leave out the truth, whatever has been forgotten of it', () => {
    let narrowed = 0;
    const forgetting = fc.infiniteStream(fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(wholeTold, fc.constantFrom(...companies), forgetting, (told, company, stream) => {
        const truth = allOf(sumsTold(told, company, on));
        const said = allOf(
          sumsTold(
            forget(told, () => stream.next().value === 0),
            company,
            on,
          ),
        );
        for (const [name, { least: exact }] of Object.entries(truth)) {
          const { least, most } = said[name]!;
          if (least > exact || exact > most)
            throw new Error(`${name} is ${exact}, and was said to lie between ${least} and ${most}`);
          if (least < most && most < Number.POSITIVE_INFINITY) narrowed += 1;
        }
      }),
      { numRuns: runs(5_000), seed: 11 },
    );
    expect(narrowed).toBeGreaterThan(runs(5_000) / 5);
  });

  test('take a sum that is not whole for at least what is listed, and at most anything', () => {
    const anything = Number.POSITIVE_INFINITY;
    expect(alone({ ...withIncome(50_000), incomesComplete: 'NO' }).gross).toEqual({ least: 50_000, most: anything });
    expect(alone({ ...withSavings(70_000), assetsComplete: null }).capital.CERTIFICATED).toEqual({
      least: 70_000,
      most: anything,
    });
    expect(alone(withIncome(50_000)).gross).toEqual(exactly(50_000));
  });

  test('count a special guardianship allowance in full, and of a fostering allowance what an allowance for a child gives', () => {
    const allowance = {
      ref: 'a',
      whose: 'MINE',
      kind: 'SPECIAL_GUARDIANSHIP_ALLOWANCE',
      every: 'WEEK',
      amountPence: 20_000,
    } as const;
    expect(alone({ ...NOTHING, incomes: [allowance] }).gross).toEqual(exactly(86_667));
    const foster = {
      ref: 'a',
      relationship: 'CHILD',
      ageYears: 6,
      inFullTimeEducation: 'NO',
      monthlyIncomePence: 0,
      capitalPence: 0,
      childBenefit: 'NO',
      fostered: 'YES',
      fosteringMonthlyPence: 86_667,
    } as const;
    const fostering = alone({ ...NOTHING, dependants: [foster] });
    expect(fostering.gross).toEqual(exactly(38_186));
    expect(fostering.disposable).toEqual(exactly(0));
  });

  test('leave out what is the partner’s where the partner does not count', () => {
    const told = {
      ...NOTHING,
      assets: [{ ref: 'a', whose: 'PARTNER', kind: 'SAVINGS', valuePence: 900_000, disputed: 'NO' } as const],
    };
    expect(alone(told).capital.CONTROLLED).toEqual(exactly(0));
    expect(sumsTold(told, 'TOGETHER', on).capital.CONTROLLED).toEqual(exactly(900_000));
  });
});
