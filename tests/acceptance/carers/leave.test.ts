import { describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, type ChildFacts, LEEDS, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// The Review, 4.2: leave and pay as for adopters. 52 weeks of leave, 39 of pay: six at 90% of average earnings, 33 at the
// lower of that and the flat rate (£194.32 from 5 April 2026), after 26 weeks of employment, at the lower earnings limit
// (£129 from 5 April 2026). In law there is none. Unpaid parental leave: SI 1999/3312.

const house = houseForTests();
const ORDER = '2026-09-30';

type Employment = NonNullable<CarerCircumstancesInput['employment']>;
const employee: Employment = { status: 'EMPLOYEE', startedOn: '2019-01-07', averageWeeklyEarningsPence: 51_000 };

describe.each(GATEWAYS)('A new special guardian with a job, asked through %s', (gateway) => {
  const ask = async (
    employment: Employment,
    asOf: string,
    policy: Policy = 'REVIEW_2022',
    horizon = 0,
    facts: ChildFacts = {},
  ) => {
    const child = wardOf({ livesIn: LEEDS, order: { proceedings: 'PUBLIC_LAW', madeOn: ORDER }, ...facts });
    const circumstances = carerOf(LEEDS, [child], { employment });
    return check(house.asking(gateway), { circumstances, asOf, policy, horizon }, 'kinshipAllowances', 'comparison');
  };
  const leave = async (employment: Employment, asOf: string, horizon?: number) =>
    determinationOf(await ask(employment, asOf, 'REVIEW_2022', horizon), 'KINSHIP_LEAVE');

  test('has no kinship leave in law today', async () => {
    expect(determinationOf(await ask(employee, '2026-11-10', 'ENGLAND'), 'KINSHIP_LEAVE').outcome).toBe('NOT_ENTITLED');
  });

  test('would have, under the Review, six weeks at 90% of pay, then the flat rate to 39 weeks, then unpaid leave to 52', async () => {
    const { periods } = await leave(employee, ORDER, 13);
    expect(
      periods.map(({ from, to, outcome, leastPence, provisional }) => [from, to, outcome, leastPence, provisional]),
    ).toEqual([
      // 90% of £510 is £459, for 42 days.
      ['2026-09-30', '2026-11-10', 'ENTITLED', 45_900, false],
      ['2026-11-11', '2027-04-03', 'ENTITLED', 19_432, false],
      // The rate from April 2027 is not published; day 273 of the order is 30 June, day 364 is 29 September.
      ['2027-04-04', '2027-06-29', 'ENTITLED', 19_432, true],
      ['2027-06-30', '2027-09-28', 'ENTITLED', null, false],
      ['2027-09-29', '2027-10-29', 'NOT_ENTITLED', null, false],
    ]);
  });

  test('who earns little gets 90% throughout, never more than they earned', async () => {
    // 90% of £200 is £180, which is under £194.32.
    const { periods } = await leave({ ...employee, averageWeeklyEarningsPence: 20_000 }, ORDER, 6);
    expect(periods.map(({ leastPence }) => leastPence)).toEqual([18_000]);
  });

  test('has leave from day one, and pay only at the lower earnings limit and after 26 weeks', async () => {
    const routeOf = async (more: Partial<Employment>) =>
      (await leave({ ...employee, ...more }, '2026-10-15')).route?.code;
    expect(await routeOf({ averageWeeklyEarningsPence: 12_900 })).toBe('PAID_KINSHIP_LEAVE');
    expect(await routeOf({ averageWeeklyEarningsPence: 12_899 })).toBe('KINSHIP_LEAVE');
    // 182 days before the order is 1 April 2026.
    expect(await routeOf({ startedOn: '2026-04-01' })).toBe('PAID_KINSHIP_LEAVE');
    expect(await routeOf({ startedOn: '2026-04-02' })).toBe('KINSHIP_LEAVE');
    expect((await leave({ ...employee, status: 'SELF_EMPLOYED' }, '2026-10-15')).outcome).toBe('NOT_ENTITLED');
  });

  test('is not shown the pay as money of their own from the state: the employer pays it in place of wages', async () => {
    const statement = await ask(employee, '2026-10-15', 'ENGLAND');
    const line = statement.comparison.lines.find(({ ref }) => ref === 'KINSHIP_LEAVE');
    expect([line?.here.outcome, line?.there.outcome, line?.there.leastPence]).toEqual([
      'NOT_ENTITLED',
      'ENTITLED',
      45_900,
    ]);
    expect((await leave(employee, '2026-10-15')).award?.inTotals).toBe(false);
  });
});

describe.each(GATEWAYS)('Unpaid parental leave, asked through %s', (gateway) => {
  const ask = async (employment: Employment, asOf: string, facts: ChildFacts = {}) => {
    const child = wardOf({ livesIn: LEEDS, ...facts });
    const statement = await check(
      house.asking(gateway),
      { circumstances: carerOf(LEEDS, [child], { employment }), asOf, horizon: 0 },
      'kinshipAllowances',
    );
    return determinationOf(statement, 'UNPAID_PARENTAL_LEAVE:hope');
  };

  test('needed a year in the job to 5 April 2026, and nothing from 6 April', async () => {
    const newer = { status: 'EMPLOYEE', startedOn: '2025-11-01' } as const;
    expect((await ask(newer, '2026-04-05')).outcome).toBe('NOT_ENTITLED');
    expect((await ask(newer, '2026-04-06')).outcome).toBe('ENTITLED');
    const older = { status: 'EMPLOYEE', startedOn: '2025-04-05' } as const;
    expect((await ask(older, '2026-04-05')).outcome).toBe('ENTITLED');
  });

  test('is for special guardians and “lives with” carers, and comes in single days for a disabled child', async () => {
    expect(
      (await ask(employee, '2026-11-21', { arrangement: 'LIVES_WITH_ORDER', disabilityBenefit: 'NO' })).route?.code,
    ).toBe('UNPAID_LEAVE');
    expect((await ask(employee, '2026-11-21', { disabilityBenefit: 'YES' })).route?.code).toBe('UNPAID_LEAVE_IN_DAYS');
  });

  test.each(['INFORMAL', 'KINSHIP_FOSTERING'] as const)(
    'is not for a carer whose footing is %s',
    async (arrangement) => {
      expect((await ask(employee, '2026-11-21', { arrangement, order: { appliedFor: 'NONE' } })).outcome).toBe(
        'NOT_ENTITLED',
      );
    },
  );

  test('ends with the 18th birthday', async () => {
    expect((await ask(employee, '2026-11-21', { dateOfBirth: '2008-11-22' })).outcome).toBe('ENTITLED');
    expect((await ask(employee, '2026-11-21', { dateOfBirth: '2008-11-21' })).outcome).toBe('NOT_ENTITLED');
  });
});
