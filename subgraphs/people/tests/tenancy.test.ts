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
  errorsOf,
  MEDWAY,
  newKey,
  register,
  registered,
} from './people.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
});
afterAll(() => started.stop());

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
    for (const table of ['person', 'kinship_child', 'person_revision', 'act_done']) {
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
