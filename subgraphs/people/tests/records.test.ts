import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseOf } from '@kith/subgraph/database';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import {
  add,
  answered,
  BRADFORD,
  carerById,
  CIRCUMSTANCES,
  correct,
  correctChild,
  errorsOf,
  MEDWAY,
  newKey,
  register,
  registered,
} from './people.ts';

let started: StartedForTest;
let moment = new Date('2026-11-21T10:00:00Z');
beforeAll(async () => {
  started = await startForTest(people, { now: () => moment });
});
afterAll(() => started.stop());

describe('a carer', () => {
  test('is registered with the children, and found again', async () => {
    const carer = await registered({ displayName: 'Imelda Placeholder', reference: 'MED-1' });
    expect(carer).toMatchObject({
      displayName: 'Imelda Placeholder',
      reference: 'MED-1',
      revision: 1,
      circumstances: { council: 'E06000035', finances: { incomes: [{ ref: 'pay', amountPence: 120_000 }] } },
    });
    expect(carer.circumstances.children?.map(({ ref }) => ref)).toEqual(['wren', 'robin']);
    expect(await carerById(carer.id)).toEqual(carer);
  });

  test('needs neither a name nor a case number', async () => {
    expect(await registered()).toMatchObject({ displayName: null, reference: null });
  });

  test('keeps an old code of a council, or one of a district, under the code in force', async () => {
    const carer = await registered({
      circumstances: { council: 'E08000016', children: [{ ref: 'a', livesIn: 'E07000008' }] },
    });
    expect(carer.circumstances).toMatchObject({ council: 'E08000038', children: [{ livesIn: 'E10000003' }] });
  });

  test('is corrected where the correction says so, and stays as they were otherwise', async () => {
    const carer = await registered({ displayName: 'Before', reference: 'MED-2' });
    const { carer: after } = await correct({
      carer: carer.id,
      revision: 1,
      displayName: 'After',
      circumstances: { childrenComplete: 'YES', finances: { incomesComplete: 'YES' } },
    });
    expect(after).toMatchObject({
      displayName: 'After',
      reference: 'MED-2',
      revision: 2,
      circumstances: { childrenComplete: 'YES', finances: { incomes: [{ ref: 'pay' }] } },
    });
    expect(after?.circumstances.children).toEqual(carer.circumstances.children);
  });

  test('can lose a fact that turned out not to be known, and a name', async () => {
    const carer = await registered({ displayName: 'Gone', circumstances: { childrenComplete: 'YES' } });
    const { carer: after } = await correct({
      carer: carer.id,
      revision: 1,
      displayName: null,
      circumstances: { childrenComplete: null },
    });
    expect(after).toMatchObject({ displayName: null, circumstances: { childrenComplete: null } });
  });

  test('gets another child, and a child is corrected, each with what was known kept', async () => {
    const carer = await registered();
    const { carer: added } = await add({
      carer: carer.id,
      revision: 1,
      child: { ref: 'jay', dateOfBirth: '2025-01-02' },
    });
    expect(added?.circumstances.children?.map(({ ref }) => ref)).toEqual(['wren', 'robin', 'jay']);
    const { carer: after } = await correctChild({
      carer: carer.id,
      revision: 2,
      child: { ref: 'wren', order: { appliedOn: '2023-12-01' } },
    });
    expect(after?.circumstances.children?.[0]).toMatchObject({
      dateOfBirth: '2018-03-09',
      order: { madeOn: '2024-05-01', appliedOn: '2023-12-01' },
    });
  });
});

describe('a change', () => {
  test('is refused where somebody else has changed the record since it was read', async () => {
    const carer = await registered();
    await correct({ carer: carer.id, revision: 1, displayName: 'First' });
    const second = await correct({ carer: carer.id, revision: 1, displayName: 'Second' });
    expect(errorsOf(second)).toEqual(['CHANGED_SINCE revision']);
    expect((await carerById(carer.id))?.displayName).toBe('First');
  });

  test('of nothing leaves the record at its revision', async () => {
    const carer = await registered({ displayName: 'Same' });
    const { carer: after } = await correct({ carer: carer.id, revision: 1, displayName: 'Same' });
    expect(after?.revision).toBe(1);
  });

  test('is one change when a hundred retries come at once, and each is told the same', async () => {
    const idempotencyKey = newKey();
    const tries = await Promise.all(
      Array.from({ length: 100 }, () => register({ idempotencyKey, reference: 'MED-HUNDRED' })),
    );
    expect(new Set(tries.map(({ carer }) => carer?.id)).size).toBe(1);
    const rows = await started.asOwner(`select id from people.carer where reference = 'MED-HUNDRED'`);
    expect(rows).toHaveLength(1);
  });

  test('is told as it was at first, when it is retried after other changes', async () => {
    const idempotencyKey = newKey();
    const first = await register({ idempotencyKey, displayName: 'At first' });
    await correct({ carer: first.carer?.id, revision: 1, displayName: 'Later' });
    expect(await register({ idempotencyKey, displayName: 'At first' })).toEqual(first);
  });

  test('under a used key is refused where the input differs', async () => {
    const idempotencyKey = newKey();
    await register({ idempotencyKey, displayName: 'One' });
    await expect(register({ idempotencyKey, displayName: 'Another' })).rejects.toThrow(/used before, with other input/);
  });

  test('that was refused can be put right and sent again under the same key', async () => {
    const idempotencyKey = newKey();
    const wrong = await register({ idempotencyKey, circumstances: { council: 'E99999999' } });
    expect(errorsOf(wrong)).toEqual(['UNKNOWN_COUNCIL circumstances.council']);
    expect((await register({ idempotencyKey })).carer).toMatchObject({ revision: 1 });
  });
});

describe('the history of a record', () => {
  const HISTORY = `query ($id: ID!, $first: Int) { carer(id: $id) { revisions(first: $first) {
    revision act recordedAt recordedBy why changes { path before after } } } }`;

  test('says who changed what, when, why, and what it said before', async () => {
    const carer = await registered({ circumstances: { children: [{ ref: 'wren', arrangement: 'INFORMAL' }] } });
    moment = new Date('2026-11-22T09:00:00Z');
    await correctChild({
      carer: carer.id,
      revision: 1,
      why: 'The order was made in June.',
      child: { ref: 'wren', arrangement: 'SPECIAL_GUARDIANSHIP' },
    });
    moment = new Date('2026-11-21T10:00:00Z');
    const { carer: seen } = await answered<{ carer: { revisions: object[] } }>(HISTORY, { id: carer.id }, MEDWAY);
    expect(seen.revisions).toEqual([
      {
        revision: 2,
        act: 'CHILD_CORRECTED',
        recordedAt: '2026-11-22T09:00:00.000Z',
        recordedBy: 'Ada',
        why: 'The order was made in June.',
        changes: [
          {
            path: ['circumstances', 'children', '0', 'arrangement'],
            before: '"INFORMAL"',
            after: '"SPECIAL_GUARDIANSHIP"',
          },
        ],
      },
      expect.objectContaining({ revision: 1, act: 'REGISTERED', why: null }),
    ]);
  });

  test.each([0, 101])('is given 1 to 100 revisions at a time, not %i', async (first) => {
    const carer = await registered();
    await expect(answered(HISTORY, { id: carer.id, first }, MEDWAY)).rejects.toThrow(/1 to 100 revisions/);
  });

  test('can be neither changed nor deleted by the service itself', async () => {
    const database = databaseOf(people.contextFor({ caller: MEDWAY, requestId: 'test' }));
    for (const sql of [
      `update people.carer_revision set why = 'another reason'`,
      'delete from people.carer_revision',
      'delete from people.carer',
      'truncate people.carer_revision',
      `insert into people.council values ('E99999999', 'Mine', 'Mine')`,
    ]) {
      await expect(database.inCouncil('E06000035', (rows) => rows.execute(sql))).rejects.toThrow(/permission denied/);
    }
  });
});

describe('the records of another council', () => {
  test('are not found, listed, changed or named', async () => {
    const carer = await registered({ displayName: 'Medway only', reference: 'SHARED-1' });
    expect(await carerById(carer.id, BRADFORD)).toBeNull();
    expect(errorsOf(await correct({ carer: carer.id, revision: 1, displayName: 'Taken' }, BRADFORD))).toEqual([
      'NOT_FOUND carer',
    ]);
    const added = await add({ carer: carer.id, revision: 1, child: { ref: 'x' } }, BRADFORD);
    expect(errorsOf(added)).toEqual(['NOT_FOUND carer']);
    const list = await answered<{ carers: { nodes: object[] } }>(
      '{ carers(first: 100, filter: { reference: "SHARED-1" }) { nodes { id } } }',
      {},
      BRADFORD,
    );
    expect(list.carers.nodes).toEqual([]);
    expect((await register({ reference: 'SHARED-1' }, BRADFORD)).userErrors).toEqual([]);
  });

  test('stay hidden with every condition left out of the query', async () => {
    await registered({}, BRADFORD);
    const database = databaseOf(people.contextFor({ caller: MEDWAY, requestId: 'test' }));
    for (const table of ['carer', 'kinship_child', 'carer_revision', 'act_done']) {
      const [seen] = await database.inCouncil('E06000035', (rows) =>
        rows.execute<{ councils: string[] }[]>(`select array_agg(distinct council) as councils from people.${table}`),
      );
      expect(seen?.councils).toEqual(['E06000035']);
      expect(await database.published.execute(`select * from people.${table}`)).toEqual([]);
    }
  });

  test('are not there for somebody who has not signed in', async () => {
    const carer = await registered();
    const input = { circumstances: CIRCUMSTANCES, idempotencyKey: newKey() };
    for (const [query, variables] of [
      ['query ($id: ID!) { carer(id: $id) { id } }', { id: carer.id }],
      ['{ carers(first: 1) { nodes { id } } }', {}],
      ['mutation ($input: CarerRegisterInput!) { carerRegister(input: $input) { carer { id } } }', { input }],
    ] as const) {
      const { errors } = await ask(people, query, variables);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    }
  });

  test('are not found under an id that is none', async () => {
    expect(await carerById("' or 1=1 --")).toBeNull();
    expect(await carerById('00000000-0000-0000-0000-000000000000')).toBeNull();
  });
});
