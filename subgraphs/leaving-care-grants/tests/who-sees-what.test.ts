import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  agreed,
  answered,
  awarded,
  decided,
  doing,
  errorsOf,
  flagsOf,
  manager,
  MEDWAY,
  NOW,
  publish,
  requested,
  tokenFor,
  youngPerson,
} from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

const open = async (careLeaver: string, determination: string | null, input: object = {}, caller = manager()) =>
  doing('leavingCareGrantAward', { careLeaver, determination, ...input }, caller);

describe('The same person at another council', () => {
  const identifiers = { nhsNumber: '943 476 5919', givenName: 'Ava', familyName: 'Example-Case' };

  test('is flagged without saying where or who, and nothing is agreed to until somebody says why to go on', async () => {
    await awarded({ identifiers }, {}, MEDWAY);
    const grant = await awarded({ identifiers: { givenName: 'AVA', familyName: 'Example Case' } });
    const [flag] = await flagsOf(grant.id);
    expect(flag).toMatchObject({
      kind: 'PERSON_AT_ANOTHER_COUNCIL',
      stops: true,
      item: null,
      requestNumber: null,
      pence: null,
    });
    expect(JSON.stringify(flag)).not.toContain(MEDWAY);
    const request = await requested(grant.id);
    expect(errorsOf(await decided(request))).toEqual(['FLAG_NOT_ACKNOWLEDGED request']);
    const acknowledged = await doing(
      'leavingCareGrantFlagAcknowledge',
      { flag: flag!.id, why: 'Medway has closed its own.' },
      manager(),
    );
    expect(acknowledged.userErrors).toEqual([]);
    expect(await flagsOf(grant.id)).toMatchObject([
      { stops: false, acknowledgedBy: 'manager', acknowledgedWhy: 'Medway has closed its own.' },
    ]);
    expect((await decided(request)).userErrors).toEqual([]);
  });

  test('is not found by another date of birth, another name or another number', async () => {
    const another = await awarded(
      { identifiers: { givenName: 'Ava', familyName: 'Example-Case' } },
      { dateOfBirth: '2006-03-11' },
    );
    const named = await awarded({ identifiers: { givenName: 'Eva', familyName: 'Example-Case' } });
    const numbered = await awarded({ identifiers: { nhsNumber: '401 023 2137' } });
    for (const { id } of [another, named, numbered]) expect(await flagsOf(id)).toEqual([]);
  });

  test.each([
    [{ nhsNumber: '943 476 5918' }, ['BAD_NHS_NUMBER identifiers nhsNumber']],
    [{ upn: '12' }, ['BAD_UPN identifiers upn']],
    [{ givenName: 'Ava' }, ['WHOLE_NAME_NEEDED identifiers']],
  ])('is not looked for by %j', async (wrong, codes) => {
    const subject = randomUUID();
    expect(errorsOf(await open(subject, await tokenFor(subject), { identifiers: wrong }))).toEqual(codes);
  });

  test('is kept as hashes alone', async () => {
    const rows = await started.asOwner<{ mark: string }>(
      `select encode(digest, 'escape') as mark from leaving_care_grants.person_mark`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ mark }) => !/9434765919|ava/i.test(mark))).toBe(true);
  });
});

describe('A young person', () => {
  test('sees their own grant, balance and letters, and nobody else’s', async () => {
    const own = await agreed();
    const other = await awarded();
    const query = `{ leavingCareGrants(first: 100) { nodes { id } } }`;
    const { leavingCareGrants: list } = await answered<{ leavingCareGrants: { nodes: { id: string }[] } }>(
      query,
      {},
      youngPerson(own.subject),
    );
    expect(list.nodes).toEqual([{ id: own.award }]);
    const one = 'query ($id: ID!) { leavingCareGrant(id: $id) { id } }';
    expect(await answered(one, { id: other.id }, youngPerson(own.subject))).toEqual({ leavingCareGrant: null });
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaver { leavingCareGrants { reference balance { availablePence committedPence } requests(first: 5) { state lines { category grantedPence } } history(first: 10) { nodes { says } } } } } }`;
    const r = [own.subject, other.subject].map((id) => ({ __typename: 'CareLeaver', id }));
    expect(await answered(entity, { r }, youngPerson(own.subject))).toMatchObject({
      _entities: [
        {
          leavingCareGrants: [
            {
              balance: { availablePence: 275_000, committedPence: 25_000 },
              requests: [{ state: 'DECIDED', lines: [{ category: 'COOKER', grantedPence: 25_000 }] }],
              history: {
                nodes: [{ says: 'A grant of £3,000 was opened.' }, { says: '£250 was agreed to for: cooker.' }],
              },
            },
          ],
        },
        { leavingCareGrants: [] },
      ],
    });
  });

  test('sees no flag, no bank details and no name of anybody who decided', async () => {
    const { id, subject } = await awarded();
    for (const field of ['flags { kind }', 'payees { name }', 'openedBy', 'adjustments { id }', 'letterTo']) {
      const { errors } = await ask(
        leavingCareGrants,
        `query ($id: ID!) { leavingCareGrant(id: $id) { ${field} } }`,
        { id },
        youngPerson(subject),
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

describe('The list of grants', () => {
  test('comes page by page, and by state, last day and what waits', async () => {
    const council = 'E10000003';
    const grants = [
      await awarded({}, {}, council),
      await awarded({}, {}, council),
      await awarded({}, { dateOfBirth: '2002-01-05' }, council),
    ];
    await requested(grants[1]!.id, undefined, council);
    const query = `query ($first: Int!, $after: String, $filter: LeavingCareGrantFilterInput) { leavingCareGrants(first: $first, after: $after, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly leavingCareGrants: {
        readonly nodes: { id: string }[];
        readonly pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const page = (variables: object) => answered<Page>(query, { first: 100, ...variables }, adviser(council));
    const ids = grants.map(({ id }) => id).toSorted();
    const one = (await page({ first: 2 })).leavingCareGrants;
    expect(one.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const two = (await page({ first: 2, after: one.pageInfo.endCursor })).leavingCareGrants;
    expect([two.nodes.map(({ id }) => id), two.pageInfo.hasNextPage]).toEqual([ids.slice(2), false]);
    const by = async (filter: object) => (await page({ filter })).leavingCareGrants.nodes.map(({ id }) => id);
    expect(await by({ waiting: true })).toEqual([grants[1]!.id]);
    expect(await by({ endingBy: '2027-01-04' })).toEqual([grants[2]!.id]);
    expect(await by({ state: 'CLOSED' })).toEqual([]);
    expect(await by({ reference: grants[0]!.reference })).toEqual([grants[0]!.id]);
    await expect(page({ first: 0 })).rejects.toThrow(/1 to 100/);
    await expect(page({ after: 'x' })).rejects.toThrow(/cursor/);
  });
});

describe('What the council publishes', () => {
  test('is held to its shape', async () => {
    await expect(publish('leavingCareGrantApprovalPublish', { bands: [] })).rejects.toThrow(/at least one band/);
    await expect(
      publish('leavingCareGrantItemsPublish', { beside: ['TV_LICENCE'], never: ['TV_LICENCE'] }),
    ).rejects.toThrow(/both/);
    await expect(
      publish('leavingCareGrantPaymentFilePublish', { csv: { columns: [{ heading: 'x', holds: 'AMOUNT_POUNDS' }] } }),
    ).rejects.toThrow(/reference/);
  });
});
