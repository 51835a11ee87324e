import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import { ask, personOf, staff, startForTest, system, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import { answered, BRADFORD, carerById, correct, newKey, registered } from './people.ts';

const COUNCIL = 'E06000035';
const adviser = staff(COUNCIL, ['PERSONAL_ADVISER'], 'ada');
const colleague = staff(COUNCIL, ['PERSONAL_ADVISER'], 'ben');
const manager = staff(COUNCIL, ['TEAM_MANAGER'], 'grace');
const auditor = staff(COUNCIL, ['AUDITOR'], 'olu');
const withPurpose = <T extends object>(caller: T) => ({ ...caller, purpose: 'Pathway plan review' });

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
});
afterAll(() => started.stop());

const RESTRICTION = `person restricted by why named { id actor from until grantedBy why withdrawnBy withdrawnWhy }`;

interface Named {
  readonly id: string;
  readonly actor: string;
}
interface Payload {
  readonly restriction: { readonly restricted: boolean; readonly why: string | null; readonly named: Named[] } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function acted(mutation: string, input: object, caller: Caller = manager): Promise<Payload> {
  const type = `P${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
    restriction { ${RESTRICTION} } userErrors { code path } } }`;
  const whole = { why: 'Her aunt works here.', idempotencyKey: newKey(), ...input };
  return (await answered<{ done: Payload }>(query, { input: whole }, caller)).done;
}

/** The day before any clock: PostgreSQL's own decides. */
const SINCE_LONG = { from: '2000-01-01' };
const name = (person: string, actor: string, days: object = SINCE_LONG) =>
  acted('personAccessGrant', { person, actor, ...days });
const restrict = (person: string) => acted('personRestrict', { person });

const idsListed = async (caller: Caller) =>
  (
    await answered<{ carers: { nodes: { id: string }[] } }>('{ carers(first: 100) { nodes { id } } }', {}, caller)
  ).carers.nodes.map(({ id }) => id);

const codeFor = async (id: string, caller: Caller) =>
  (await ask(people, 'query ($id: ID!) { carer(id: $id) { id } }', { id }, caller)).errors?.[0]?.extensions['code'];

async function restrictedCarer() {
  const carer = await registered({ displayName: 'Somebody at risk' });
  await name(carer.id, 'ada');
  await restrict(carer.id);
  return carer;
}

describe('a restricted record', () => {
  test('is found by whoever is named for it and says why they look, and by no other staff', async () => {
    const carer = await restrictedCarer();
    expect(await carerById(carer.id, withPurpose(adviser))).toMatchObject({ displayName: 'Somebody at risk' });
    for (const caller of [colleague, manager, auditor, system(COUNCIL, ['person:read']), staff(COUNCIL)]) {
      expect(await carerById(carer.id, withPurpose(caller))).toBeNull();
      expect(await carerById(carer.id, caller)).toBeNull();
    }
  });

  test('asks whoever is named, and nobody else, why they look', async () => {
    const carer = await restrictedCarer();
    expect(await codeFor(carer.id, adviser)).toBe('RESTRICTED_NEEDS_PURPOSE');
    expect(await codeFor(carer.id, colleague)).toBeUndefined();
    expect(await codeFor(carer.id, { ...BRADFORD, actor: 'ada' })).toBeUndefined();
  });

  test('is in no list but that of whoever is named and says why they look', async () => {
    const carer = await restrictedCarer();
    expect(await idsListed(withPurpose(adviser))).toContain(carer.id);
    expect(await idsListed(adviser)).not.toContain(carer.id);
    expect(await idsListed(withPurpose(colleague))).not.toContain(carer.id);
  });

  test('gives no statement, and no history, to anybody else', async () => {
    const carer = await registered();
    const statementId = (
      await answered<{ carer: { statement: { id: string } } }>(
        'query ($id: ID!) { carer(id: $id) { statement { id } } }',
        { id: carer.id },
        colleague,
      )
    ).carer.statement.id;
    await name(carer.id, 'ada');
    await restrict(carer.id);
    const find = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CarerStatement { subject } } }';
    const of = [{ __typename: 'CarerStatement', id: statementId }];
    expect(await answered(find, { of }, withPurpose(colleague))).toEqual({ _entities: [null] });
    expect(await answered(find, { of }, withPurpose(adviser))).toEqual({ _entities: [{ subject: carer.id }] });
    const entity = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Carer { id } } }';
    const carers = [{ __typename: 'Carer', id: carer.id }];
    expect(await answered(entity, { of: carers }, withPurpose(colleague))).toEqual({ _entities: [null] });
  });

  test('is changed by nobody else, and by whoever is named only when they say why', async () => {
    const { id: carer } = await restrictedCarer();
    const change = { carer, revision: 1, displayName: 'Changed' };
    expect((await correct(change, withPurpose(colleague))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await expect(correct(change, adviser)).rejects.toThrow(/say why you look/);
    expect((await correct(change, withPurpose(adviser))).userErrors).toEqual([]);
  });

  test('is still seen by the person themselves', async () => {
    const carer = await restrictedCarer();
    expect(await carerById(carer.id, personOf(COUNCIL, carer.id))).toMatchObject({ id: carer.id });
  });

  test('stays hidden in every table with every condition left out of the query', async () => {
    const carer = await restrictedCarer();
    for (const [table, column] of [
      ['person', 'id'],
      ['kinship_child', 'carer'],
      ['person_revision', 'person'],
    ] as const) {
      const rowsSeenBy = async (caller: Caller) => {
        const database = databaseOf(people.contextFor({ caller, requestId: 'test' }));
        const sql = `select count(*)::int as rows from people.${table} where ${column} = ?`;
        const [seen] = await database.inCouncil(COUNCIL, (rows) => rows.execute<{ rows: number }[]>(sql, [carer.id]));
        return seen?.rows;
      };
      expect([table, await rowsSeenBy(withPurpose(colleague))]).toEqual([table, 0]);
      expect([table, await rowsSeenBy(adviser)]).toEqual([table, 0]);
      expect([table, (await rowsSeenBy(withPurpose(adviser))) ?? 0]).not.toEqual([table, 0]);
    }
  });

  test('is open again to all staff once the restriction is lifted', async () => {
    const { id: person } = await restrictedCarer();
    const lifted = await acted('personUnrestrict', { person, why: 'Her aunt has left.' });
    expect(lifted).toMatchObject({ restriction: { restricted: false }, userErrors: [] });
    expect(await carerById(person, colleague)).not.toBeNull();
    expect((await acted('personUnrestrict', { person })).userErrors).toMatchObject([{ code: 'NOT_RESTRICTED' }]);
    expect((await restrict(person)).userErrors).toEqual([]);
    expect((await restrict(person)).userErrors).toMatchObject([{ code: 'ALREADY_RESTRICTED' }]);
  });
});

describe('who is named for a record', () => {
  test('loses sight of it when the leave is withdrawn, has ended or has not begun', async () => {
    const { id: person } = await restrictedCarer();
    const named = await name(person, 'ben', { ...SINCE_LONG, until: '2000-01-02' });
    expect(await carerById(person, withPurpose(colleague))).toBeNull();
    await name(person, 'cai', { from: '2999-01-01' });
    expect(await carerById(person, withPurpose({ ...colleague, actor: 'cai' }))).toBeNull();
    const access = named.restriction?.named.find(({ actor }) => actor === 'ada')?.id;
    const withdrawn = await acted('personAccessWithdraw', { access, why: 'She moved teams.' });
    expect(withdrawn.restriction?.named).toContainEqual(
      expect.objectContaining({ actor: 'ada', withdrawnBy: 'grace', withdrawnWhy: 'She moved teams.' }),
    );
    expect(await carerById(person, withPurpose(adviser))).toBeNull();
    expect((await acted('personAccessWithdraw', { access })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('never named themselves, whatever statement they send', async () => {
    const { id: person } = await restrictedCarer();
    expect((await name(person, 'grace')).userErrors).toMatchObject([{ code: 'NAMED_BY_ANOTHER', path: ['actor'] }]);
    const database = databaseOf(people.contextFor({ caller: manager, requestId: 'test' }));
    const insert = (grantedBy: string) =>
      database.inCouncil(COUNCIL, (rows) =>
        rows.execute(
          `insert into people.person_access (council, id, person, actor, "from", granted_by, granted_at, why)
           values ('${COUNCIL}', gen_random_uuid(), ?, 'grace', '2000-01-01', ?, now(), 'sealed')`,
          [person, grantedBy],
        ),
      );
    await expect(insert('grace')).rejects.toThrow(/named_by_another/);
    await expect(insert('somebody else')).rejects.toThrow(/must be whoever is asking/);
  });

  test('and why is kept, and told to whoever may restrict records or reads the audit', async () => {
    const { id: person } = await restrictedCarer();
    const query = `query ($person: ID!) { personRestriction(person: $person) { ${RESTRICTION} } }`;
    for (const caller of [manager, auditor]) {
      expect(await answered(query, { person }, caller)).toMatchObject({
        personRestriction: { restricted: true, by: 'grace', why: 'Her aunt works here.', named: [{ actor: 'ada' }] },
      });
    }
    const { errors } = await ask(people, query, { person }, adviser);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', needs: ['person:restrict', 'audit:read'] });
    const kept = await started.asOwner<{ why: string }>('select why from people.person_restriction');
    expect(JSON.stringify(kept)).not.toContain('aunt');
  });

  test('is named once, for days that can be, and of somebody who is there', async () => {
    const { id: person } = await restrictedCarer();
    const codes = async (payload: Promise<Payload>) => (await payload).userErrors.map(({ code }) => code);
    expect(await codes(name(person, 'ada'))).toEqual(['NAMED_ALREADY']);
    expect(await codes(name(person, 'ben', { from: '2026-02-02', until: '2026-02-01' }))).toEqual([
      'ENDS_BEFORE_IT_BEGINS',
    ]);
    expect(await codes(name(person, ' '))).toEqual(['BAD_LENGTH']);
    for (const nobody of ['nobody', '00000000-0000-7000-8000-000000000000']) {
      expect(await codes(name(nobody, 'ada'))).toEqual(['NOT_FOUND']);
      expect(await codes(restrict(nobody))).toEqual(['NOT_FOUND']);
    }
    expect(await codes(acted('personRestrict', { person, why: ' ' }))).toEqual(['WHY_NEEDED']);
  });

  test('is not decided by another council', async () => {
    const { id: person } = await registered();
    expect((await acted('personRestrict', { person }, BRADFORD)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('what was written of a restriction', () => {
  test.each([
    ['takes a restriction back in secret', `delete from people.person_restriction`, /permission denied/],
    [
      'changes who restricted',
      `update people.person_restriction set restricted_by = 'olu', lifted_by = 'grace'`,
      /may change/,
    ],
    [
      'lifts it in another name',
      `update people.person_restriction set lifted_by = 'olu', lifted_at = now(), lifted_why = 'x'`,
      /whoever is asking/,
    ],
    ['lengthens a leave', `update people.person_access set until = '2999-01-01', withdrawn_by = 'grace'`, /may change/],
  ])('nobody %s', async (_, sql, sentence) => {
    await restrictedCarer();
    const database = databaseOf(people.contextFor({ caller: manager, requestId: 'test' }));
    await expect(database.inCouncil(COUNCIL, (rows) => rows.execute(sql))).rejects.toThrow(sentence);
  });

  test('stays as it is once it was lifted', async () => {
    const { id: person } = await restrictedCarer();
    await acted('personUnrestrict', { person });
    const database = databaseOf(people.contextFor({ caller: manager, requestId: 'test' }));
    const again = `update people.person_restriction set lifted_why = 'other' where person = '${person}'`;
    await expect(database.inCouncil(COUNCIL, (rows) => rows.execute(again))).rejects.toThrow(/stays as it is/);
  });

  test('stands in the audit, and so does every look at the record, with who looked and that they said why', async () => {
    const { id: person } = await restrictedCarer();
    await carerById(person, withPurpose(adviser));
    const entries = await started.asOwner(
      `select kind, what, actor, purpose is not null as said_why from people.audit_entry
       where subjects = array[$1] and actor <> 'Ada' order by at, what`,
      [person],
    );
    expect(entries).toEqual([
      { kind: 'READ', what: 'carer', actor: 'ada', said_why: true },
      { kind: 'ACT', what: 'personAccessGrant', actor: 'grace', said_why: false },
      { kind: 'ACT', what: 'personRestrict', actor: 'grace', said_why: false },
    ]);
  });
});
