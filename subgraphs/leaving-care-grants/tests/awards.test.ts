import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import { adviser, answered, awarded, doing, errorsOf, manager, MEDWAY, NOW, tokenFor, youngPerson } from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
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
