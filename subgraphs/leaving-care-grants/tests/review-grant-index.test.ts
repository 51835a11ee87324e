import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { ask, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';

const LINCOLNSHIRE = 'E10000019';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

/** What the Review would give a young person of that council who moves to a first home. */
async function grantUnderTheReview(): Promise<Decided['award'] | undefined> {
  const statement = {
    __typename: 'CareLeaverStatement',
    subject: 'anonymous',
    asOf: '2026-11-21',
    knownOn: '2026-11-21',
    horizon: 0,
    policy: 'REVIEW_2022',
    circumstances: {
      dateOfBirth: '2004-03-10',
      council: LINCOLNSHIRE,
      carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2022-03-10', legalStatus: 'C2', placement: 'U4' }],
      carePeriodsComplete: 'YES',
      familyPeriodsComplete: 'YES',
      otherStaysComplete: 'YES',
      home: { movingToOwnHome: 'YES', ownChildren: 0 },
    },
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement {
    leavingCareGrants { ref award { leastPence notes { says } } }
  } } }`;
  const { data } = await ask(leavingCareGrants, query, { r: [statement] });
  const [{ leavingCareGrants: all }] = (data as unknown as { _entities: [{ leavingCareGrants: Decided[] }] })._entities;
  return all.find(({ ref }) => ref === 'LEAVING_CARE_GRANT')?.award;
}

interface Decided {
  readonly ref: string;
  readonly award: { readonly leastPence: number; readonly notes: readonly { readonly says: string }[] } | null;
}

describe('the inflation that carries on the grant of the Review', () => {
  const publishIndex = (inflationOf: string, key: string, caller: Caller = staff(LINCOLNSHIRE)) =>
    ask(
      leavingCareGrants,
      `mutation ($input: ReviewGrantIndexPublishInput!) {
        reviewGrantIndexPublish(input: $input) { setting { version value } userErrors { code path message } }
      }`,
      { input: { from: '2022-04-01', why: 'As our benefits are raised.', idempotencyKey: key, inflationOf } },
      caller,
    );

  test('is that of April, until the council publishes September', async () => {
    // CPI for April carries £2,438 to £2,884.51 in 2026, less than the £3,000 of the law; for September to £3,023.46.
    const atFirst = await grantUnderTheReview();
    expect(atFirst).toMatchObject({ leastPence: 300_000 });
    expect(atFirst?.notes.map(({ says }) => says).join(' ')).toContain('£2,884.51');
    const { data } = await publishIndex('SEPTEMBER', 'september');
    expect(data).toMatchObject({
      reviewGrantIndexPublish: { setting: { version: 1, value: '"SEPTEMBER"' }, userErrors: [] },
    });
    expect(await grantUnderTheReview()).toMatchObject({ leastPence: 302_346 });
    expect((await publishIndex('APRIL', 'april')).data).toMatchObject({
      reviewGrantIndexPublish: { setting: { version: 2, value: '"APRIL"' } },
    });
    expect(await grantUnderTheReview()).toEqual(atFirst);
  });

  test('is no other month, and nobody but the council publishes it', async () => {
    expect((await publishIndex('JUNE', 'june')).errors?.[0]?.message).toContain('ReviewGrantInflationOf');
    expect((await publishIndex('APRIL', 'nobody', { kind: 'ANONYMOUS' })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('shows its versions to anybody, with who set them and why', async () => {
    const { data } = await ask(
      leavingCareGrants,
      `{ reviewGrantIndex(council: "${LINCOLNSHIRE}") { version value from why setBy } }`,
      {},
    );
    expect(data).toMatchObject({
      reviewGrantIndex: [
        { version: 1, value: '"SEPTEMBER"', from: '2022-04-01', why: 'As our benefits are raised.', setBy: 'Ada' },
        { version: 2, value: '"APRIL"' },
      ],
    });
  });
});
