import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, staff, type StartedForTest, startForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';

const LINCOLNSHIRE = 'E10000019';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

const moving = {
  __typename: 'CareLeaverStatement',
  subject: 'anonymous',
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 12,
  policy: 'ENGLAND',
  circumstances: {
    dateOfBirth: '2004-03-10',
    council: LINCOLNSHIRE,
    carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2022-03-10', legalStatus: 'C2', placement: 'U4' }],
    carePeriodsComplete: 'YES',
    familyPeriodsComplete: 'YES',
    otherStaysComplete: 'YES',
    home: { movingToOwnHome: 'YES', ownChildren: 1 },
  },
};

const grant = async (policy = 'ENGLAND') => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement {
    leavingCareGrants { ref outcome route { code } award { every leastPence mostPence lines { says pence } } counterpart { outcome award { leastPence } } }
  } } }`;
  const { data, errors } = await ask(leavingCareGrants, query, { r: [{ ...moving, policy }] });
  expect(errors).toBeUndefined();
  const [{ leavingCareGrants: all }] = (data as unknown as { _entities: [{ leavingCareGrants: { ref: string }[] }] })
    ._entities;
  return all.find(({ ref }) => ref === 'LEAVING_CARE_GRANT');
};

const publish = (terms: object, key: string, council = LINCOLNSHIRE) =>
  ask(
    leavingCareGrants,
    `mutation ($input: LeavingCareGrantSchemePublishInput!) {
      leavingCareGrantSchemePublish(input: $input) { setting { version value } userErrors { code path message } }
    }`,
    { input: { from: '2023-04-01', why: 'Our handbook.', idempotencyKey: key, ...terms } },
    staff(council),
  );

describe('the leaving care grant of a council', () => {
  test('is the national one until the council publishes its own, with its cohort and its supplement', async () => {
    expect(await grant()).toMatchObject({ outcome: 'ENTITLED', award: { leastPence: 300_000, every: 'ONCE' } });
    const cohort = { who: 'TURNED_18_ON_OR_AFTER', day: '2023-04-01', earlierAmountPence: 200_000 };
    const { data } = await publish({ amountPence: 300_000, cohort, perChildPence: 50_000 }, 'one');
    expect(data).toMatchObject({ leavingCareGrantSchemePublish: { setting: { version: 1 }, userErrors: [] } });
    expect(await grant()).toMatchObject({ award: { leastPence: 250_000, mostPence: 250_000 } });
  });

  test('shows what the Review would give beside it', async () => {
    expect(await grant()).toMatchObject({ counterpart: { outcome: 'ENTITLED', award: { leastPence: 288_451 } } });
    expect(await grant('REVIEW_2022')).toMatchObject({ route: { code: 'REVIEW_LEAVING_CARE_GRANT' } });
  });

  test('is refused with a day that does not exist or an age out of reason', async () => {
    const bad = await publish(
      { cohort: { who: 'MOVED_ON_OR_AFTER', day: '2023-04-01', earlierAmountPence: 1 }, underAge: 99 },
      'bad',
    );
    expect(bad.data).toMatchObject({
      leavingCareGrantSchemePublish: { setting: null, userErrors: [{ code: 'BAD_VALUE', path: ['underAge'] }] },
    });
  });

  test('is published by staff only, and its versions are read by anybody', async () => {
    const input = { from: '2023-04-01', why: 'x', idempotencyKey: 'nobody' };
    const { errors } = await ask(
      leavingCareGrants,
      'mutation ($input: LeavingCareGrantSchemePublishInput!) { leavingCareGrantSchemePublish(input: $input) { setting { version } } }',
      { input },
    );
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const { data } = await ask(
      leavingCareGrants,
      `{ leavingCareGrantScheme(council: "${LINCOLNSHIRE}") { version from setBy } }`,
      {},
    );
    expect(data).toMatchObject({ leavingCareGrantScheme: [{ version: 1, from: '2023-04-01', setBy: 'Ada' }] });
  });
});
