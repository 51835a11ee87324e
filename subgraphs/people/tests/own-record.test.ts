import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import { ask, personOf, staff, startForTest, system, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import { add, answered, carerById, correct, registered, type CarerSeen } from './people.ts';

const COUNCIL = 'E06000035';

let started: StartedForTest;
let own: CarerSeen;
let another: CarerSeen;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
  own = await registered({ displayName: 'Jo' });
  another = await registered({ displayName: 'Sam' });
});
afterAll(() => started.stop());

const jo = () => personOf(COUNCIL, own.id);
const codes = async (query: string, variables: object, caller: Caller) =>
  (await ask(people, query, { ...variables }, caller)).errors?.map(({ extensions }) => extensions['code']);

describe('somebody on their own record', () => {
  test('sees it, with the children and what they are entitled to', async () => {
    const query = `query ($id: ID!) { carer(id: $id) { displayName circumstances { children { ref } }
      statement(knownOn: "2026-11-21") { subject } } }`;
    expect(await answered(query, { id: own.id }, jo())).toEqual({
      carer: {
        displayName: 'Jo',
        circumstances: { children: [{ ref: 'wren' }, { ref: 'robin' }] },
        statement: { subject: own.id },
      },
    });
  });

  test('finds nobody else, by id or in a list', async () => {
    expect(await carerById(another.id, jo())).toBeNull();
    const listed = '{ carers(first: 100) { nodes { id } } careLeavers(first: 100) { nodes { id } } }';
    expect(await answered(listed, {}, jo())).toEqual({
      carers: { nodes: [{ id: own.id }] },
      careLeavers: { nodes: [] },
    });
  });

  test('changes nothing, and is not shown what staff wrote of each change', async () => {
    for (const refused of [
      correct({ carer: own.id, revision: 1, displayName: 'Joanna' }, jo()),
      add({ carer: own.id, revision: 1, child: { ref: 'x' } }, jo()),
    ]) {
      await expect(refused).rejects.toThrow(/may not do this/);
    }
    expect(await codes('query ($id: ID!) { carer(id: $id) { revisions { why } } }', { id: own.id }, jo())).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('sees no other row with every condition left out of the query', async () => {
    const database = databaseOf(people.contextFor({ caller: jo(), requestId: 'test' }));
    for (const [table, column] of [
      ['person', 'id'],
      ['kinship_child', 'carer'],
      ['person_revision', 'person'],
    ] as const) {
      const sql = `select distinct ${column} as id from people.${table}`;
      expect(await database.inCouncil(COUNCIL, (rows) => rows.execute(sql))).toEqual([{ id: own.id }]);
    }
  });

  test('is written down as having looked', async () => {
    await carerById(own.id, jo());
    const [entry] = await started.asOwner(
      `select caller_kind, what, subjects from people.audit_entry where caller_kind = 'PERSON' limit 1`,
    );
    expect(entry).toEqual({ caller_kind: 'PERSON', what: 'carer', subjects: [own.id] });
  });
});

describe('who I am', () => {
  const ME = `{ me { kind actor roles permissions purpose council { code name } carer { displayName } careLeaver { id } } }`;
  const me = (caller: Caller) => answered<{ me: Record<string, unknown> }>(ME, {}, caller);

  test('is nobody, without signing in', async () => {
    expect(await me(ANONYMOUS)).toEqual({
      me: {
        kind: 'ANONYMOUS',
        actor: null,
        roles: [],
        permissions: [],
        purpose: null,
        council: null,
        carer: null,
        careLeaver: null,
      },
    });
  });

  test('is staff, with their roles and what they may do', async () => {
    const finance = { ...staff(COUNCIL, ['FINANCE_OFFICER'], 'fin'), purpose: 'Month end' };
    expect((await me(finance)).me).toMatchObject({
      kind: 'STAFF',
      actor: 'fin',
      roles: ['FINANCE_OFFICER'],
      permissions: expect.arrayContaining(['grant:pay', 'payment:run']),
      purpose: 'Month end',
      council: { code: COUNCIL, name: 'Medway' },
      carer: null,
    });
  });

  test('is a system, with its scopes', async () => {
    expect((await me(system(COUNCIL, ['person:read']))).me).toMatchObject({
      kind: 'SYSTEM',
      roles: [],
      permissions: ['person:read'],
    });
  });

  test('is a person, with their own record', async () => {
    expect((await me(jo())).me).toMatchObject({ kind: 'PERSON', carer: { displayName: 'Jo' }, careLeaver: null });
  });
});
