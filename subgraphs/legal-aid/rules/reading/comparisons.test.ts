import { describe, expect, test } from '@jest/globals';
import {
  livesAsCouple,
  partnerContraryInterest,
  sixtyOrOver,
  vehiclesComplete,
  type ToldCarer,
} from '@kith/circumstances';
import { day } from '@kith/policy';

import { alone, NOTHING, withIncome, withSavings } from '../../testing/carer.ts';
import {
  nothingFromCapital,
  nothingFromIncome,
  withinCapital,
  withinDisposable,
  withinGross,
} from '../derived-facts.ts';
import { askingForTold } from './asking.ts';
import { comparisonsTold } from './comparisons.ts';

const on = { asOf: day('2026-11-21'), knownOn: day('2026-11-21') };
const compared = (told: ToldCarer) => comparisonsTold(told, on);
const WITHIN_ALL = {
  [withinGross.code]: true,
  [withinDisposable.code]: true,
  [nothingFromIncome.code]: true,
  [withinCapital.CONTROLLED.code]: true,
  [withinCapital.CERTIFICATED.code]: true,
  [nothingFromCapital.code]: true,
};

describe('whether what was told is within the limits', () => {
  test('is known for each limit where everything has been told', () => {
    expect(compared(alone())).toEqual(WITHIN_ALL);
    expect(compared(alone(withIncome(31_501)))).toEqual({ ...WITHIN_ALL, [nothingFromIncome.code]: false });
    expect(compared(alone(withIncome(73_301)))).toEqual({
      ...WITHIN_ALL,
      [nothingFromIncome.code]: false,
      [withinDisposable.code]: false,
    });
    expect(compared(alone(withSavings(300_000)))).toEqual(WITHIN_ALL);
    expect(compared(alone(withSavings(300_001)))).toEqual({ ...WITHIN_ALL, [nothingFromCapital.code]: false });
  });

  test('is not known of a test that a missing answer could turn, and is known of the others', () => {
    expect(compared({ ...alone(), household: {} })).toEqual(WITHIN_ALL);
    const partnersPension = {
      ref: 'a',
      whose: 'PARTNER',
      kind: 'PENSION',
      every: 'MONTH',
      amountPence: 300_000,
    } as const;
    const perhapsCouple = { ...alone({ ...NOTHING, incomes: [partnersPension] }), household: {} };
    expect(compared(perhapsCouple)).toEqual({
      [withinCapital.CONTROLLED.code]: true,
      [withinCapital.CERTIFICATED.code]: true,
      [nothingFromCapital.code]: true,
    });
    expect(
      compared({ ...perhapsCouple, legalFinances: { ...perhapsCouple.legalFinances, partnerContraryInterest: 'YES' } }),
    ).toEqual(WITHIN_ALL);
  });

  test('turns on age only for savings that the disregard for those of 60 or over could bring below a limit', () => {
    const { sixtyOrOver: _told, ...ageless } = withSavings(900_000);
    expect(Object.keys(compared(alone(ageless)))).not.toContain(withinCapital.CONTROLLED.code);
    const { sixtyOrOver: _untold, ...rich } = withSavings(10_800_001);
    expect(compared(alone(rich))[withinCapital.CONTROLLED.code]).toBe(false);
  });

  test('leaves out £100,000 of a passported pensioner’s savings whatever the income is', () => {
    const told = alone({ ...withSavings(10_300_000), sixtyOrOver: 'YES', jobsComplete: null });
    expect(Object.keys(compared(told))).not.toContain(nothingFromCapital.code);
    expect(compared({ ...told, finances: { benefit: 'UNIVERSAL_CREDIT' } })[nothingFromCapital.code]).toBe(true);
  });

  test('is not known where no finances were told, or no figures are loaded for the day', () => {
    expect(compared({})).toEqual({});
    expect(comparisonsTold(alone(), { asOf: day('2018-04-07'), knownOn: day('2026-11-21') })).toEqual({});
    expect(comparisonsTold(alone(), { asOf: day('2018-04-08'), knownOn: day('2026-11-21') })).toEqual(WITHIN_ALL);
  });

  test('goes by the figures that were known: an allowance of April 2026 is not used for what was known in March', () => {
    const child = {
      ref: 'a',
      relationship: 'CHILD',
      ageYears: 4,
      inFullTimeEducation: 'NO',
      monthlyIncomePence: 0,
      capitalPence: 0,
      childBenefit: 'YES',
      fostered: 'NO',
    } as const;
    const told = alone({ ...withIncome(73_300 + 38_186), dependants: [child] });
    const may = day('2026-05-01');
    expect(comparisonsTold(told, { asOf: may, knownOn: may })[withinDisposable.code]).toBe(true);
    expect(comparisonsTold(told, { asOf: may, knownOn: day('2026-03-31') })[withinDisposable.code]).toBe(false);
  });
});

describe('what is asked for where a limit is not known to be kept', () => {
  const asks = (fact: typeof withinGross, answers: Record<string, boolean | string>) =>
    askingForTold([{ fact, gain: 1 }], answers).map(({ fact: asked }) => asked.code);
  const allLists = Object.fromEntries(
    ['jobs', 'incomes', 'outgoings', 'dependants', 'assets', 'properties', 'vehicles'].map((list) => [
      `carer.legalFinances.${list}Complete`,
      true,
    ]),
  );

  test('a partner first, and on which side the partner is only where there is one', () => {
    expect(asks(withinGross, {})).toEqual([livesAsCouple.code]);
    expect(asks(withinGross, { [livesAsCouple.code]: true })).toEqual([partnerContraryInterest.code]);
    expect(asks(withinGross, { [livesAsCouple.code]: false })).toEqual(['carer.legalFinances.jobsComplete']);
  });

  test('the list that nobody has said is whole', () => {
    const known = { ...allLists, [livesAsCouple.code]: false, [sixtyOrOver.code]: false };
    expect(asks(withinCapital.CERTIFICATED, { ...known, [vehiclesComplete.code]: false })).toEqual([
      vehiclesComplete.code,
    ]);
    expect(asks(withinCapital.CERTIFICATED, known)).toEqual(['carer.legalFinances.assetsComplete']);
  });

  test('income for the sake of savings only from somebody of 60 or over without a benefit', () => {
    const known = { ...allLists, [livesAsCouple.code]: false, 'carer.legalFinances.jobsComplete': false };
    expect(
      asks(withinCapital.CERTIFICATED, { ...known, [sixtyOrOver.code]: true, 'carer.finances.benefit': 'NONE' }),
    ).toEqual(['carer.legalFinances.jobsComplete']);
    expect(asks(withinCapital.CERTIFICATED, { ...known, [sixtyOrOver.code]: true })).toEqual([
      'carer.finances.benefit',
    ]);
    expect(asks(withinCapital.CERTIFICATED, { ...known, [sixtyOrOver.code]: false })).toEqual([
      'carer.legalFinances.assetsComplete',
    ]);
  });
});
