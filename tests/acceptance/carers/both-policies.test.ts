import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput, KinshipChildInput, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { BRADFORD, carerOf, fostered, grandchild, LEEDS, NEWCASTLE, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { publishFosteringRates } from '../../support/publishing.ts';
import { check, determinationOf, routeOf } from '../../support/statements.ts';

// `review-2022` is the law plus what the Review recommends (4.2): the fostering allowance for special guardians and “lives
// with” carers of children who would otherwise be in care, without a means test. Where the Review is silent the law stands.

const house = houseForTests();
const ON = '2025-11-21';

/** 1,500.00 a month less 20%, less 1,100.00: the household gives 50.00 a month, 1,151 pence a week. */
const withSomethingLeft: CarerCircumstancesInput = {
  household: { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' },
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [{ ref: 'rent', kind: 'RENT', amountPence: 72_000, every: 'MONTH' }],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 38_000,
  },
};

beforeAll(async () => {
  await publishFosteringRates(house.asking('Kith', BRADFORD), '2025-04-06', 18_000);
  await publishFosteringRates(house.asking('Kith', NEWCASTLE), '2025-04-06', [
    { ageFrom: 0, ageTo: 10, weeklyPence: 21_000 },
    { ageFrom: 11, ageTo: 17, weeklyPence: 24_000 },
  ]);
});

describe.each(GATEWAYS)('Under the law and under the Review, asked through %s', (gateway) => {
  const ask = (child: KinshipChildInput, policy: Policy, council = LEEDS, more = withSomethingLeft) =>
    check(
      house.asking(gateway),
      { circumstances: carerOf(council, [child], more), asOf: ON, policy, horizon: 0 },
      'policy',
      'kinshipAllowances',
      'comparison',
    );
  const ward = (more: object = {}) => wardOf({ livesIn: LEEDS, dateOfBirth: '2017-01-01', ...more });

  test('a special guardian would have £194 a week by right, where the council may give £182.49 today', async () => {
    const { comparison } = await ask(ward(), 'ENGLAND');
    expect(comparison.otherPolicy).toBe('REVIEW_2022');
    expect(comparison.lines.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:hope')).toMatchObject({
      here: { outcome: 'COUNCIL_DECIDES', every: 'WEEK', leastPence: 19_400 - 1151, mostPence: 19_400 - 1151 },
      there: { outcome: 'ENTITLED', every: 'WEEK', leastPence: 19_400, mostPence: 19_400 },
      difference: { leastPence: 1151, mostPence: 1151 },
    });
    expect(comparison.entitledHere.weekly).toEqual({ leastPence: 0, mostPence: 0 });
    expect(comparison.entitledThere.weekly).toEqual({ leastPence: 19_400, mostPence: 19_400 });
  });

  test('asked the other way round, the same two sides change places', async () => {
    const [law, review] = [await ask(ward(), 'ENGLAND'), await ask(ward(), 'REVIEW_2022')];
    expect(review.comparison.otherPolicy).toBe('ENGLAND');
    const turned = review.comparison.lines.map(({ here, there, difference, ...line }) => ({
      ...line,
      here: there,
      there: here,
      difference: difference && { leastPence: 0 - difference.mostPence, mostPence: 0 - difference.leastPence },
    }));
    const plain = (lines: unknown): unknown => JSON.parse(JSON.stringify(lines));
    expect(plain(turned)).toEqual(plain(law.comparison.lines));
  });

  test('each line is the answer that is given under that policy', async () => {
    const [law, review] = [await ask(ward(), 'ENGLAND'), await ask(ward(), 'REVIEW_2022')];
    for (const { outcome, award, ref } of review.kinshipAllowances) {
      const line = law.comparison.lines.find((one) => one.ref === ref);
      expect([ref, line?.there.outcome, line?.there.leastPence]).toEqual([ref, outcome, award?.leastPence ?? null]);
    }
  });

  test('a child who would not otherwise be in care is left as the law has it', async () => {
    const safe = ward({
      care: { lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'NO', familyMeeting: 'NO' },
      parents: { living: 'BOTH' },
    });
    const allowance = determinationOf(await ask(safe, 'REVIEW_2022'), 'KINSHIP_ALLOWANCE:hope');
    expect(allowance).toMatchObject({ outcome: 'COUNCIL_DECIDES', route: { code: 'SPECIAL_GUARDIANSHIP_SUPPORT' } });
  });

  test('a parent with a “lives with” order gets nothing from either', async () => {
    const parent = grandchild({
      livesIn: LEEDS,
      relationship: 'PARENT',
      arrangement: 'LIVES_WITH_ORDER',
      order: { madeOn: '2024-01-01', proceedings: 'PUBLIC_LAW' },
      care: { lookedAfterBefore: 'YES' },
    });
    const { comparison } = await ask(parent, 'ENGLAND');
    expect(comparison.lines.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:hope')).toMatchObject({
      here: { outcome: 'NOT_ENTITLED' },
      there: { outcome: 'NOT_ENTITLED' },
    });
  });

  test('what the Review is silent on is the same in both', async () => {
    const { comparison } = await ask(ward({ childBenefit: 'ELDEST' }), 'ENGLAND');
    const changedByReview = [
      'KINSHIP_ALLOWANCE',
      'KINSHIP_LEAVE',
      'PEER_SUPPORT_AND_TRAINING',
      'FAMILY_NETWORK_PLAN_SUPPORT',
    ];
    const silent = comparison.lines.filter(
      ({ ref }) => !changedByReview.includes(ref.split(':')[0]!) && !ref.startsWith('LEGAL_'),
    );
    expect(silent.length).toBeGreaterThanOrEqual(8);
    for (const { ref, here, there } of silent) expect([ref, there]).toEqual([ref, here]);
  });

  test('kinship fostering stands under the Review, at the same rate', async () => {
    const { comparison } = await ask(fostered({ livesIn: LEEDS, dateOfBirth: '2017-01-01' }), 'REVIEW_2022');
    expect(comparison.lines.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:hope')).toMatchObject({
      here: { outcome: 'ENTITLED', leastPence: 19_400 },
      there: { outcome: 'ENTITLED', leastPence: 19_400 },
    });
  });

  test("a council's own table that is higher counts in both", async () => {
    const child = fostered({ livesIn: NEWCASTLE, dateOfBirth: '2013-01-01' });
    for (const policy of ['ENGLAND', 'REVIEW_2022'] as const) {
      expect(determinationOf(await ask(child, policy, NEWCASTLE), 'KINSHIP_ALLOWANCE:hope').award?.leastPence).toBe(
        24_000,
      );
    }
  });

  test("a council's own table below the minimum is shown with the minimum beside it, and under the Review the minimum counts", async () => {
    const child = ward();
    const noTest: CarerCircumstancesInput = { finances: { benefit: 'INCOME_SUPPORT_ONLY' } };
    const law = determinationOf(await ask(child, 'ENGLAND', BRADFORD, noTest), 'KINSHIP_ALLOWANCE:hope');
    expect(law.award?.leastPence).toBe(18_000);
    expect(law.award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('£194.00'));
    const review = determinationOf(await ask(child, 'REVIEW_2022', BRADFORD, noTest), 'KINSHIP_ALLOWANCE:hope');
    expect(review.award?.leastPence).toBe(19_400);
  });

  test('before the Review was published, on 23 May 2022, it recommended nothing', async () => {
    const before = await check(
      house.asking(gateway),
      {
        circumstances: carerOf(LEEDS, [ward()], withSomethingLeft),
        asOf: '2022-05-22',
        policy: 'REVIEW_2022',
        horizon: 0,
      },
      'kinshipAllowances',
    );
    const allowance = determinationOf(before, 'KINSHIP_ALLOWANCE:hope');
    expect([allowance.route?.code, routeOf(allowance, 'REVIEW_ALLOWANCE').gives]).toEqual([
      'SPECIAL_GUARDIANSHIP_SUPPORT',
      null,
    ]);
  });
});
