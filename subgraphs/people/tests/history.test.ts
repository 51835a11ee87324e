import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseOf } from '@kith/subgraph/database';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import { answered, correctChild, MEDWAY, registered } from './people.ts';

let started: StartedForTest;
let moment = new Date('2026-11-21T10:00:00Z');
beforeAll(async () => {
  started = await startForTest(people, { now: () => moment });
});
afterAll(() => started.stop());

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
      `update people.person_revision set why = 'another reason'`,
      'delete from people.person_revision',
      'delete from people.person',
      'truncate people.person_revision',
      `insert into people.council values ('E99999999', 'Mine', 'Mine')`,
    ]) {
      await expect(database.inCouncil('E06000035', (rows) => rows.execute(sql))).rejects.toThrow(/permission denied/);
    }
  });
});
