import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishSettings } from '@kith/subgraph/database';
import { ask, staff, type StartedForTest, startForTest } from '@kith/subgraph/testing';
import * as v from 'valibot';

import kinshipAllowances from '../subgraph.ts';

const MEDWAY = 'E06000035';
const BRADFORD = 'E08000032';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

const representation = (council: string, more: Record<string, unknown> = {}) => ({
  __typename: 'CarerStatement',
  subject: 'anonymous',
  asOf: '2025-11-21',
  knownOn: '2026-11-21',
  horizon: 12,
  policy: 'ENGLAND',
  circumstances: {
    council,
    childrenComplete: 'YES',
    children: [
      {
        ref: 'wren',
        dateOfBirth: '2015-05-05',
        livesIn: council,
        relationship: 'GRANDPARENT',
        arrangement: 'KINSHIP_FOSTERING',
        ...more,
      },
    ],
  },
});

const decide = async (sent: object, fields: string) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CarerStatement { ${fields} } } }`;
  const { data, errors } = await ask(kinshipAllowances, query, { r: [sent] });
  expect(errors).toBeUndefined();
  return (data as unknown as { _entities: [Record<string, never>] })._entities[0];
};

const publishRates = (council: string, weeklyPence: number, key: string) =>
  ask(
    kinshipAllowances,
    `mutation ($input: FosteringRatesPublishInput!) {
      fosteringRatesPublish(input: $input) {
        settings { version from why changes { path before after } } userErrors { code path message }
      }
    }`,
    {
      input: {
        from: '2025-04-06',
        why: 'The yearly review.',
        idempotencyKey: key,
        bands: [{ ageFrom: 0, ageTo: 17, weeklyPence }],
      },
    },
    staff(council),
  );

const ALLOWANCE = 'kinshipAllowances { ref outcome award { leastPence mostPence } settings { code version } }';
const allowanceOf = async (council: string) => {
  const { kinshipAllowances: all } = (await decide(representation(council), ALLOWANCE)) as unknown as {
    kinshipAllowances: { ref: string; award: { leastPence: number }; settings: { code: string; version: string }[] }[];
  };
  return all.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:wren')!;
};

describe('a council’s own fostering rates', () => {
  test('take the place of the national minimum for its own carers, and the answer names the version', async () => {
    expect((await allowanceOf(MEDWAY)).award.leastPence).toBe(21600);
    await publishRates(MEDWAY, 25000, 'first');
    const after = await allowanceOf(MEDWAY);
    expect(after.award.leastPence).toBe(25000);
    expect(after.settings).toContainEqual({ code: 'fostering-rates', version: `${MEDWAY}/fostering-rates/1` });
    expect((await allowanceOf(BRADFORD)).award.leastPence).toBe(19400);
  });

  test('are published by staff of the council, and by nobody else', async () => {
    const input = { from: '2025-04-06', why: 'x', idempotencyKey: 'nobody', bands: [] };
    const { errors } = await ask(
      kinshipAllowances,
      'mutation ($input: FosteringRatesPublishInput!) { fosteringRatesPublish(input: $input) { settings { version } } }',
      { input },
    );
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('come with how each version differs from the one before', async () => {
    await publishRates(BRADFORD, 20000, 'one');
    const { data } = await publishRates(BRADFORD, 20500, 'two');
    expect(data).toMatchObject({
      fosteringRatesPublish: {
        settings: [{ version: 2, changes: [{ path: ['bands', '0', 'weeklyPence'], before: '20000', after: '20500' }] }],
        userErrors: [],
      },
    });
  });

  test('are refused where two bands hold the same age', async () => {
    const { data } = await ask(
      kinshipAllowances,
      `mutation ($input: FosteringRatesPublishInput!) {
        fosteringRatesPublish(input: $input) { settings { version } userErrors { code path } }
      }`,
      {
        input: {
          from: '2025-04-06',
          why: 'The yearly review.',
          idempotencyKey: 'overlap',
          bands: [
            { ageFrom: 0, ageTo: 5, weeklyPence: 1 },
            { ageFrom: 5, ageTo: 9, weeklyPence: 2 },
          ],
        },
      },
      staff(MEDWAY),
    );
    expect(data).toEqual({
      fosteringRatesPublish: { settings: [], userErrors: [{ code: 'BAD_VALUE', path: ['bands'] }] },
    });
  });

  test('stand beside the national minimum, each year with how firm it is', async () => {
    const { data } = await ask(
      kinshipAllowances,
      '{ nationalMinimumFosteringAllowance { from area reading bands { ageFrom ageTo weeklyPence } } }',
    );
    const { nationalMinimumFosteringAllowance: years } = data as unknown as {
      nationalMinimumFosteringAllowance: { from: string; area: string; bands: object[] }[];
    };
    expect(years.find(({ from, area }) => from === '2025-04-06' && area === 'LONDON')?.bands).toContainEqual({
      ageFrom: 16,
      ageTo: 17,
      weeklyPence: 29900,
    });
  });
});

describe('a council’s allowance policy', () => {
  const policyOf = async (council: string) => {
    const { data, errors } = await ask(
      kinshipAllowances,
      `query ($council: ID!) {
        allowancePolicy(council: $council) {
          values { incomeDisregard childBenefitNetting livingCostScale { singleWeeklyPence } allowanceAreas { council area } }
          versions { code version why value }
        }
      }`,
      { council },
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { allowancePolicy: { values: object; versions: object[] } }).allowancePolicy;
  };

  test('is the national default until the council publishes its own', async () => {
    expect(await policyOf('E09000002')).toEqual({
      values: { incomeDisregard: 2000, childBenefitNetting: 'NEVER', livingCostScale: null, allowanceAreas: null },
      versions: [],
    });
  });

  test('is published setting by setting, together', async () => {
    const { data } = await ask(
      kinshipAllowances,
      `mutation ($input: AllowancePolicyPublishInput!) {
        allowancePolicyPublish(input: $input) { settings { code version } userErrors { code path message } }
      }`,
      {
        input: {
          from: '2025-04-06',
          why: 'The cabinet decided.',
          idempotencyKey: 'policy',
          settings: {
            childBenefitNetting: 'ALWAYS',
            livingCostScale: {
              singleWeeklyPence: 9000,
              coupleWeeklyPence: 14000,
              children: [{ ageFrom: 0, ageTo: 17, weeklyPence: 8000 }],
            },
            allowanceAreas: [{ council: MEDWAY, area: 'SOUTH_EAST' }],
          },
        },
      },
      staff(MEDWAY),
    );
    expect(data).toEqual({
      allowancePolicyPublish: {
        settings: [
          { code: 'living-cost-scale', version: 1 },
          { code: 'child-benefit-netting', version: 1 },
          { code: 'allowance-areas', version: 1 },
        ],
        userErrors: [],
      },
    });
    const { values } = await policyOf(MEDWAY);
    expect(values).toEqual({
      incomeDisregard: 2000,
      childBenefitNetting: 'ALWAYS',
      livingCostScale: { singleWeeklyPence: 9000 },
      allowanceAreas: [{ council: MEDWAY, area: 'SOUTH_EAST' }],
    });
  });

  test('keeps what was published before of a setting that nothing is decided by any more', async () => {
    const page = { code: 'kinship-local-offer-page', value: 'https://www.bradford.gov.uk/kinship' };
    const published = await publishSettings(
      kinshipAllowances.contextFor({ caller: staff(BRADFORD), requestId: 'test' }),
      'kinship-allowances',
      {
        settings: [{ ...page, shape: v.string(), path: [] }],
        from: '2026-06-29',
        why: 'The offer is on our website.',
        idempotencyKey: 'page',
      },
    );
    expect(published.userErrors).toEqual([]);
    const { versions } = await policyOf(BRADFORD);
    expect(versions).toEqual([
      { code: page.code, version: 1, why: 'The offer is on our website.', value: JSON.stringify(page.value) },
    ]);
  });
});

describe('the comparison before an order', () => {
  test('sets the same child under each arrangement side by side', async () => {
    const sent = representation('E08000032', { arrangement: 'INFORMAL' });
    const { beforeAnOrder } = (await decide(
      sent,
      `beforeAnOrder { child arrangements {
        arrangement isPresent parentalResponsibility { says } benefits { says }
        determinations { ref outcome award { leastPence } }
      } }`,
    )) as unknown as {
      beforeAnOrder: {
        child: string;
        arrangements: { arrangement: string; isPresent: boolean; determinations: [] }[];
      }[];
    };
    expect(beforeAnOrder.map(({ child }) => child)).toEqual(['wren']);
    expect(beforeAnOrder[0]!.arrangements.map(({ arrangement, isPresent }) => [arrangement, isPresent])).toEqual([
      ['INFORMAL', true],
      ['LIVES_WITH_ORDER', false],
      ['SPECIAL_GUARDIANSHIP', false],
      ['KINSHIP_FOSTERING', false],
    ]);
    const fostering = beforeAnOrder[0]!.arrangements[3]!.determinations;
    expect(fostering).toContainEqual(expect.objectContaining({ ref: 'KINSHIP_ALLOWANCE:wren', outcome: 'ENTITLED' }));
  });
});
