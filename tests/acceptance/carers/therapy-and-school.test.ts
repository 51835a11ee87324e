import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, type ChildFacts, LEEDS, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Adoption and Special Guardianship Support Fund: £5,000 a child and year to 31 March 2025, £3,000 from 1 April 2025 to
// 31 March 2027; to 21, to 25 with an EHC plan; the child left care to the order. Pupil Premium Plus, held by the school:
// £2,410 in 2022-23, £2,530 in 2023-24, £2,570 in 2024-25.

const house = houseForTests();

describe.each(GATEWAYS)('A child who left care to an order, asked through %s', (gateway) => {
  const ask = (facts: ChildFacts, asOf: string, horizon = 0) =>
    check(
      house.asking(gateway),
      { circumstances: carerOf(LEEDS, [wardOf({ livesIn: LEEDS, ...facts })]), asOf, horizon },
      'kinshipAllowances',
      'summary',
    );
  const fundFor = async (facts: ChildFacts, asOf: string, horizon?: number) =>
    determinationOf(await ask(facts, asOf, horizon), 'THERAPY_FUND:hope');

  test.each([
    ['2025-03-31', 500_000, []],
    ['2025-04-01', 300_000, []],
    ['2027-03-31', 300_000, []],
  ])('may have therapy up to the limit of the day (%s)', async (asOf, pence, provisional) => {
    const fund = await fundFor({}, asOf);
    expect(fund).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      award: { every: 'YEAR', measure: 'UP_TO', mostPence: pence, provisional },
    });
  });

  test('is shown the last limit as provisional once its two years are over', async () => {
    const { periods } = await fundFor({}, '2026-11-21', 12);
    expect(periods.map(({ from, mostPence, provisional }) => [from, mostPence, provisional])).toEqual([
      ['2026-11-21', 300_000, false],
      ['2027-04-01', 300_000, true],
    ]);
  });

  test('gets it through the council, which applies and pays: it is in no total of the carer', async () => {
    const statement = await ask({}, '2026-11-21');
    expect(determinationOf(statement, 'THERAPY_FUND:hope').award).toMatchObject({
      inTotals: false,
      heldBy: expect.stringContaining('council'),
    });
    expect(statement.summary.totals.ifCouncilAgrees.yearly).toEqual({ leastPence: 0, mostPence: 0 });
    expect(statement.summary.totals.entitled.yearly).toEqual({ leastPence: 0, mostPence: 0 });
  });

  test('can use the fund through the year of being 21, and of being 25 with an EHC plan', async () => {
    const outcome = async (dateOfBirth: string, ehcPlan: 'YES' | 'NO') =>
      (await fundFor({ dateOfBirth, education: { ehcPlan } }, '2026-11-21')).outcome;
    expect(await outcome('2004-11-22', 'NO')).toBe('COUNCIL_DECIDES');
    expect(await outcome('2004-11-21', 'NO')).toBe('NOT_ENTITLED');
    expect(await outcome('2004-11-21', 'YES')).toBe('COUNCIL_DECIDES');
    expect(await outcome('2000-11-22', 'YES')).toBe('COUNCIL_DECIDES');
  });

  test.each<[string, ChildFacts]>([
    ['was never looked after', { care: { lookedAfterBefore: 'NO' } }],
    ['has no order', { arrangement: 'INFORMAL', order: { appliedFor: 'NONE' } }],
  ])('is not the same as one who %s, for whom there is neither fund nor premium', async (_, facts) => {
    const statement = await ask(facts, '2026-11-21');
    expect(determinationOf(statement, 'THERAPY_FUND:hope').outcome).toBe('NOT_ENTITLED');
    expect(determinationOf(statement, 'SCHOOL_SUPPORT:hope').outcome).toBe('NOT_ENTITLED');
  });

  test.each([
    ['2022-10-01', 241_000, []],
    ['2023-10-01', 253_000, []],
    ['2024-10-01', 257_000, []],
    ['2025-10-01', 257_000, [expect.any(String)]],
  ])('brings the school money that the carer is never shown as theirs (%s)', async (asOf, pence, provisional) => {
    const statement = await ask({}, asOf);
    expect(determinationOf(statement, 'SCHOOL_SUPPORT:hope')).toMatchObject({
      outcome: 'ENTITLED',
      award: {
        leastPence: pence,
        mostPence: pence,
        inTotals: false,
        heldBy: expect.stringContaining('school'),
        provisional,
      },
    });
    expect(statement.summary.totals.entitled.yearly).toEqual({ leastPence: 0, mostPence: 0 });
  });
});
