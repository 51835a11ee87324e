import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, type ChildFacts, fostered, grandchild, LEEDS } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Social Security Contributions and Benefits Act 1992 s77. Weekly: £18.55 in 2022-23, £20.40, £21.75, £22.10, £22.95 in
// 2026-27. Child Benefit beside it, 2026-27: £27.05 for the eldest, £17.90 for another.

const house = houseForTests();

describe.each(GATEWAYS)("Guardian's Allowance, asked through %s", (gateway) => {
  const ask = async (facts: ChildFacts, asOf = '2026-11-21', build = grandchild) => {
    const circumstances = carerOf(LEEDS, [build({ livesIn: LEEDS, arrangement: 'INFORMAL', ...facts })]);
    const statement = await check(house.asking(gateway), { circumstances, asOf, horizon: 0 }, 'kinshipAllowances');
    return determinationOf(statement, 'GUARDIANS_ALLOWANCE:hope');
  };
  const orphan = { childBenefit: 'ELDEST', parents: { living: 'BOTH_DIED', birthOrResidence: 'YES' } } as const;
  const oneDied = (survivor: 'NOT_FOUND' | 'IN_PRISON' | 'IN_HOSPITAL' | 'NONE_OF_THESE'): ChildFacts => ({
    childBenefit: 'OTHER',
    parents: { living: 'ONE_DIED', survivor, birthOrResidence: 'YES' },
  });

  test.each([
    ['2022-05-01', 1855],
    ['2023-05-01', 2040],
    ['2024-05-01', 2175],
    ['2025-05-01', 2210],
    ['2026-05-01', 2295],
  ])('is paid for a child whose parents have both died, at the rate of the year (%s)', async (asOf, pence) => {
    const { outcome, award } = await ask(orphan, asOf);
    expect([outcome, award?.leastPence, award?.mostPence, award?.provisional]).toEqual(['ENTITLED', pence, pence, []]);
  });

  test.each(['NOT_FOUND', 'IN_PRISON', 'IN_HOSPITAL'] as const)(
    'is paid where one parent has died and the other is %s',
    async (survivor) => {
      expect((await ask(oneDied(survivor))).outcome).toBe('ENTITLED');
    },
  );

  test.each<[string, ChildFacts]>([
    ['the other parent is alive and none of these', oneDied('NONE_OF_THESE')],
    ['both parents are alive', { ...orphan, parents: { ...orphan.parents, living: 'BOTH' } }],
    [
      'neither parent was born or lived here long enough',
      { ...orphan, parents: { ...orphan.parents, birthOrResidence: 'NO' } },
    ],
  ])('is not paid where %s', async (_, facts) => {
    expect((await ask(facts)).outcome).toBe('NOT_ENTITLED');
  });

  test('needs Child Benefit for the child, and says that claiming it would change the answer', async () => {
    const without = await ask({ ...orphan, childBenefit: 'NONE' });
    expect(without.outcome).toBe('NOT_ENTITLED');
    expect(without.wouldChange[0]).toMatchObject({
      outcome: 'ENTITLED',
      leastPence: 2295,
      changes: [{ fact: 'child.childBenefit' }],
    });
  });

  test('is not for a child whom the carer fosters for the council', async () => {
    expect((await ask({ ...orphan, arrangement: 'KINSHIP_FOSTERING' }, '2026-11-21', fostered)).outcome).toBe(
      'NOT_ENTITLED',
    );
  });

  test('stands apart from Child Benefit, which is named beside it and is not in the sum', async () => {
    const { award } = await ask(orphan);
    expect(award?.lines).toHaveLength(1);
    expect(award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('£27.05'));
    expect((await ask(oneDied('IN_PRISON'))).award?.notes.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('£17.90'),
    );
  });

  test('is challenged by mandatory reconsideration within a month, then at the tribunal', async () => {
    const { challenge } = await ask({ ...orphan, childBenefit: 'NONE' });
    expect(challenge.map(({ within }) => within)).toEqual(['1 month', '1 month from the new decision']);
    expect(challenge[1]?.says).toContain('First-tier Tribunal');
  });

  test('is worth no less to a carer with a high income', async () => {
    const circumstances = carerOf(LEEDS, [grandchild({ livesIn: LEEDS, arrangement: 'INFORMAL', ...orphan })], {
      finances: {
        benefit: 'NONE',
        incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 900_000, every: 'MONTH' }],
        incomesComplete: 'YES',
      },
    });
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf: '2026-11-21', horizon: 0 },
      'kinshipAllowances',
    );
    expect(determinationOf(statement, 'GUARDIANS_ALLOWANCE:hope').award?.leastPence).toBe(2295);
  });
});
