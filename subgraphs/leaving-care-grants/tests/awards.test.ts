import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  agreed,
  answered,
  awarded,
  balanceOf,
  decided,
  doing,
  errorsOf,
  ESSEX,
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
const clock = { now: NOW() };
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());

const open = async (careLeaver: string, determination: string | null, input: object = {}, caller = manager()) =>
  doing('leavingCareGrantAward', { careLeaver, determination, ...input }, caller);

describe('A leaving care grant', () => {
  test('is opened from a determination that names the young person, with its amount and until the day before the 25th birthday', async () => {
    const grant = await awarded();
    expect(grant).toMatchObject({
      reference: expect.stringMatching(/^LCG-/) as unknown,
      state: 'OPEN',
      lastDay: '2031-03-09',
      balance: { grantedPence: 300_000, availablePence: 300_000, committedPence: 0, spentPence: 0 },
    });
  });

  test('keeps the determination with it: what was decided, why, under which rules and settings', async () => {
    const { id } = await awarded();
    const query = `query ($id: ID!) { leavingCareGrant(id: $id) { determinations { digest amountPence asOf rulesVersion takenBy outcome route { code } because { depth says met law } } } }`;
    const { leavingCareGrant } = await answered<{ leavingCareGrant: { determinations: object[] } }>(
      query,
      { id },
      manager(),
    );
    expect(leavingCareGrant.determinations).toEqual([
      expect.objectContaining({
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        amountPence: 300_000,
        asOf: '2026-11-21',
        outcome: 'ENTITLED',
        takenBy: 'manager',
        route: { code: 'LEAVING_CARE_GRANT' },
        because: expect.arrayContaining([expect.objectContaining({ met: 'YES', law: expect.any(Array) })]),
      }),
    ]);
    const [row] = await started.asOwner<{ sealed: string }>(
      'select sealed from leaving_care_grants.award_determination where award = $1',
      [id],
    );
    expect(row?.sealed).not.toContain('2006-03-10');
  });

  test('is refused on the determination of somebody else, of a check, of another entitlement, under the Review or of another day', async () => {
    const subject = randomUUID();
    const another = await tokenFor(randomUUID());
    expect(errorsOf(await open(subject, another))).toEqual(['TOKEN_OF_ANOTHER determination']);
    expect(await tokenFor('anonymous')).toBeNull();
    expect(errorsOf(await open(subject, 'made up'))).toEqual(['TOKEN_UNREADABLE determination']);
    const bursary = await tokenFor(subject, {}, manager(), 'FREE_PRESCRIPTIONS');
    expect(errorsOf(await open(subject, bursary))).toEqual(['TOKEN_OF_OTHER_ENTITLEMENT determination']);
    const review = await tokenFor(subject, { policy: 'REVIEW_2022' });
    expect(errorsOf(await open(subject, review))).toEqual(['TOKEN_NOT_THE_LAW determination']);
    const yesterday = await tokenFor(subject, { asOf: '2026-11-20' });
    expect(errorsOf(await open(subject, yesterday))).toEqual(['TOKEN_OF_ANOTHER_DAY determination']);
    const notMoving = await tokenFor(subject, { movingToOwnHome: 'NO' });
    expect(errorsOf(await open(subject, notMoving))).toEqual(['NOT_ENTITLED determination']);
    const elsewhere = await tokenFor(subject, { council: MEDWAY });
    expect(errorsOf(await open(subject, elsewhere))).toEqual(['ANOTHER_COUNCIL_GIVES_IT determination']);
  });

  test('is opened once for each young person', async () => {
    const { subject } = await awarded();
    expect(errorsOf(await open(subject, await tokenFor(subject)))).toEqual(['AWARDED_ALREADY careLeaver']);
  });

  test('is opened by a team manager, and by nobody below', async () => {
    const subject = randomUUID();
    const determination = await tokenFor(subject, {}, adviser());
    const query =
      'mutation ($input: LeavingCareGrantAwardInput!) { leavingCareGrantAward(input: $input) { userErrors { code } } }';
    const input = { careLeaver: subject, determination, idempotencyKey: randomUUID() };
    for (const caller of [adviser(), youngPerson(subject)]) {
      const { errors } = await ask(leavingCareGrants, query, { input }, caller);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  test('lasts as long as the council says, where it says another age', async () => {
    const council = 'E10000019';
    const query = `mutation ($input: LeavingCareGrantSchemePublishInput!) { leavingCareGrantSchemePublish(input: $input) { userErrors { code } } }`;
    await answered(
      query,
      { input: { from: '2020-01-01', why: 'Ours.', idempotencyKey: 'age', underAge: 27 } },
      { kind: 'STAFF', council, actor: 'x', roles: ['COUNCIL_ADMINISTRATOR'] },
    );
    expect((await awarded({}, {}, council)).lastDay).toBe('2033-03-09');
  });

  test('is told to the young person in a letter with what to do if they do not agree', async () => {
    const { id, subject } = await awarded();
    const query = `query ($id: ID!) { leavingCareGrant(id: $id) { letters(first: 10) { kind title paragraphs challenge { says law } } } }`;
    const { leavingCareGrant } = await answered<{ leavingCareGrant: { letters: { challenge: { says: string }[] }[] } }>(
      query,
      { id },
      youngPerson(subject),
    );
    const [letter] = leavingCareGrant.letters;
    expect(letter).toMatchObject({ kind: 'AWARDED', title: 'Your leaving care grant' });
    const challenge = letter?.challenge.map(({ says }) => says).join(' ');
    for (const word of ['stage 1', 'Ombudsman', 'advocate']) expect(challenge).toContain(word);
    const [sent] = await started.asOwner<{ kind: string }>(
      'select kind from leaving_care_grants.outbox_message where subject = $1',
      [subject],
    );
    expect(sent?.kind).toBe('message.letter');
  });

  test('that another council has paid part of begins with the rest', async () => {
    const { balance } = await awarded({ drawnElsewhere: { pence: 120_000, why: 'Medway told us what it had paid.' } });
    expect(balance).toMatchObject({ grantedPence: 300_000, availablePence: 180_000, releasedPence: 120_000 });
  });
});

describe('An uplift', () => {
  test('raises the grant to what a new determination gives, and no other does', async () => {
    const council = 'E10000020';
    const scheme = (input: object, key: string) =>
      answered(
        'mutation ($input: LeavingCareGrantSchemePublishInput!) { leavingCareGrantSchemePublish(input: $input) { userErrors { code } } }',
        { input: { from: '2020-01-01', why: 'Ours.', idempotencyKey: key, ...input } },
        { kind: 'STAFF', council, actor: 'x', roles: ['COUNCIL_ADMINISTRATOR'] },
      );
    const grant = await awarded({}, {}, council);
    await scheme({ amountPence: 350_000, perChildPence: 50_000 }, 'more');
    const raise = async (ownChildren: number) =>
      doing(
        'leavingCareGrantUplift',
        { award: grant.id, determination: await tokenFor(grant.subject, { ownChildren }, manager(council)) },
        manager(council),
      );
    expect((await raise(0)).leavingCareGrant?.balance).toMatchObject({
      grantedPence: 350_000,
      availablePence: 350_000,
    });
    expect(errorsOf(await raise(0))).toEqual(['NOTHING_MORE determination']);
    expect((await raise(1)).leavingCareGrant?.balance).toMatchObject({
      grantedPence: 400_000,
      availablePence: 400_000,
    });
  });

  test('on the determination of somebody else is refused', async () => {
    const grant = await awarded();
    const determination = await tokenFor(randomUUID());
    const acted = await doing('leavingCareGrantUplift', { award: grant.id, determination }, manager());
    expect(errorsOf(acted)).toEqual(['TOKEN_OF_ANOTHER determination']);
  });
});

describe('A change by the council’s own decision', () => {
  const propose = async (award: string, input: object = {}) =>
    doing(
      'leavingCareGrantAdjustmentPropose',
      { award, kind: 'SUPPLEMENT', pence: 50_000, why: 'A baby is born.', ...input },
      manager(),
    );
  const proposalOf = async (award: string) => {
    const query =
      'query ($id: ID!) { leavingCareGrant(id: $id) { adjustments { id kind pence why agreed proposedBy decidedBy decidedWhy } } }';
    const { leavingCareGrant } = await answered<{ leavingCareGrant: { adjustments: { id: string }[] } }>(
      query,
      { id: award },
      manager(),
    );
    return leavingCareGrant.adjustments.at(-1)!;
  };
  const decide = async (adjustment: string, input: object, actor: string) =>
    doing('leavingCareGrantAdjustmentDecide', { adjustment, ...input }, manager(ESSEX, actor));

  test('changes nothing until somebody else agrees', async () => {
    const { id } = await awarded();
    expect((await propose(id)).leavingCareGrant?.balance.availablePence).toBe(300_000);
    const proposal = await proposalOf(id);
    expect(errorsOf(await decide(proposal.id, { agreed: true }, 'manager'))).toEqual(['DECIDED_BY_ANOTHER']);
    const acted = await decide(proposal.id, { agreed: true }, 'head');
    expect(acted.leavingCareGrant?.balance).toMatchObject({ grantedPence: 350_000, availablePence: 350_000 });
    expect(await proposalOf(id)).toMatchObject({
      agreed: true,
      proposedBy: 'manager',
      decidedBy: 'head',
      why: 'A baby is born.',
    });
    expect(errorsOf(await decide(proposal.id, { agreed: true }, 'third'))).toEqual(['DECIDED_ALREADY adjustment']);
  });

  test('that nobody agrees to leaves the grant as it was, with the reason', async () => {
    const { id } = await awarded();
    await propose(id);
    const proposal = await proposalOf(id);
    expect(errorsOf(await decide(proposal.id, { agreed: false }, 'head'))).toEqual(['WHY_NEEDED why']);
    await decide(proposal.id, { agreed: false, why: 'The allowance is in the grant already.' }, 'head');
    expect(await balanceOf(id)).toMatchObject({ grantedPence: 300_000 });
    expect(await proposalOf(id)).toMatchObject({ agreed: false, decidedWhy: 'The allowance is in the grant already.' });
  });

  test('takes off no more than is left', async () => {
    const { id } = await awarded();
    await propose(id, { kind: 'REDUCTION', pence: 300_001 });
    expect(errorsOf(await decide((await proposalOf(id)).id, { agreed: true }, 'head'))).toEqual([
      'MORE_THAN_THE_BALANCE',
    ]);
    await propose(id, { kind: 'REDUCTION', pence: 50_000 });
    const acted = await decide((await proposalOf(id)).id, { agreed: true }, 'head');
    expect(acted.leavingCareGrant?.balance).toMatchObject({ grantedPence: 250_000, availablePence: 250_000 });
  });

  test.each([0, -1, 10_000_001])('of %d pence is refused', async (pence) => {
    const { id } = await awarded();
    expect(errorsOf(await propose(id, { pence }))).toEqual(['BAD_AMOUNT pence']);
  });
});

describe('Ending', () => {
  const close = (award: string, why = 'All is bought.') => doing('leavingCareGrantClose', { award, why }, manager());

  test('gives what is left back to the council, and opening again brings it back', async () => {
    const grant = await awarded({ drawnElsewhere: { pence: 20_000, why: 'Medway told us.' } });
    const closed = await close(grant.id);
    expect(closed.leavingCareGrant).toMatchObject({
      state: 'CLOSED',
      endedWhy: 'All is bought.',
      balance: { availablePence: 0, releasedPence: 300_000 },
    });
    expect(
      errorsOf(await doing('leavingCareGrantRequest', { award: grant.id, why: 'x', lines: [] }, adviser())),
    ).toEqual(['AWARD_ENDED award']);
    const again = await doing('leavingCareGrantReopen', { award: grant.id, why: 'She is back.' }, manager());
    expect(again.leavingCareGrant).toMatchObject({
      state: 'OPEN',
      endedWhy: null,
      balance: { availablePence: 280_000, releasedPence: 20_000 },
    });
  });

  test('waits until nothing is asked for, agreed or on its way', async () => {
    const grant = await awarded();
    const request = await requested(grant.id);
    expect(errorsOf(await close(grant.id))).toEqual(['STILL_UNDER_WAY award']);
    await decided(request);
    expect(errorsOf(await close(grant.id))).toEqual(['STILL_UNDER_WAY award']);
  });

  test('by a transfer names the council that takes over, which is another one', async () => {
    const grant = await awarded();
    const transfer = (to: string) =>
      doing('leavingCareGrantTransfer', { award: grant.id, to, why: 'She moved.' }, manager());
    expect(errorsOf(await transfer(ESSEX))).toEqual(['BAD_COUNCIL to']);
    expect(errorsOf(await transfer('Medway'))).toEqual(['BAD_COUNCIL to']);
    expect((await transfer(MEDWAY)).leavingCareGrant).toMatchObject({
      state: 'TRANSFERRED',
      transferredTo: MEDWAY,
      balance: { releasedPence: 300_000 },
    });
  });

  test('is for good once the birthday has come', async () => {
    const grant = await awarded({}, { dateOfBirth: '2001-11-23' });
    expect(grant.lastDay).toBe('2026-11-22');
    await close(grant.id);
    clock.now = new Date('2026-11-23T12:00:00Z');
    try {
      const again = await doing('leavingCareGrantReopen', { award: grant.id, why: 'She is back.' }, manager());
      expect(errorsOf(again)).toEqual(['WINDOW_OVER award']);
    } finally {
      clock.now = NOW();
    }
  });
});

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
