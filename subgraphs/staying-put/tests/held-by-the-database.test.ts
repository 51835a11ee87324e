import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { permissionsOf, type Staff } from '@kith/subgraph';
import { passwordOf, roleOf } from '@kith/subgraph/database';
import { KEY_FOR_TESTS, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { Client } from 'pg';

import stayingPut from '../subgraph.ts';
import { ada, clock, DEVON, grace, opened, proposed } from './arranging.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date(`${clock.today}T12:00:00Z`) });
});
afterAll(() => started.stop());
describe('Whoever writes to the database, without the checks of the application', () => {
  /** Runs one statement as somebody of the council, under the login of the subgraph, and undoes it. */
  async function as(who: Staff, statement: string): Promise<void> {
    const url = new URL(started.ownerUrl);
    url.username = roleOf('staying-put');
    url.password = passwordOf(roleOf('staying-put'), KEY_FOR_TESTS);
    const client = new Client({ connectionString: url.toString() });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('kith.council', $1, true), set_config('kith.actor', $2, true), set_config('kith.permissions', $3, true)`,
        [who.council, who.actor, `,${[...permissionsOf(who)].join(',')},`],
      );
      await client.query(statement);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  }

  const another = (id: string, changes: Readonly<Record<string, string>>) => {
    const columns =
      'council, id, subject, kind, reference, basis, route, determination, starts_on, planned_end, course_ends_on, notice_days, review_months, state, ended_on, sealed, opened_at, opened_by'.split(
        ', ',
      );
    const given: Record<string, string> = {
      id: 'gen_random_uuid()',
      subject: `'somebody'`,
      reference: `'SP-0000-0000'`,
      determination: `repeat('a', 64)`,
      state: `'PROPOSED'`,
      ended_on: 'null',
      opened_by: `'Ada'`,
      ...changes,
    };
    return `insert into staying_put.arrangement (${columns.join()}) select ${columns.map((one) => given[one] ?? one).join()}
      from staying_put.arrangement where id = '${id}'`;
  };

  test('cannot record Staying Close as a duty before the law has begun, nor plan Staying Put past 21 without a course', async () => {
    const { id } = await opened();
    await expect(as(ada, another(id, {}))).resolves.toBeUndefined();
    const duty = { kind: `'STAYING_CLOSE'`, basis: `'DUTY'`, route: `'STAYING_CLOSE_PILOT'` };
    await expect(as(ada, another(id, duty))).rejects.toThrow('no_duty_before_the_law_begins');
    await expect(as(ada, another(id, { planned_end: `'2029-03-10'` }))).rejects.toThrow('to_21_or_the_end_of_a_course');
    await expect(as(ada, another(id, { council: `'E06000035'` }))).rejects.toThrow('row-level security');
  });

  test('cannot agree to what they proposed, write a split that does not add up, or end it without its notice', async () => {
    const { arrangement } = await proposed();
    const id = arrangement!.id;
    const agree = (
      by: string,
    ) => `insert into staying_put.arrangement_conclusion (council, arrangement, number, subject, conclusion,
        proposed_by, on_day, sealed, concluded_by, concluded_at)
      select council, arrangement, number, subject, 'AGREED', proposed_by, proposed_on, 'x', '${by}', now()
      from staying_put.arrangement_decision where arrangement = '${id}'`;
    const both = staff(DEVON, ['TEAM_MANAGER'], 'Ada');
    await expect(as(both, agree('Ada'))).rejects.toThrow('agreed_by_another');
    await expect(as(both, agree('Grace'))).rejects.toThrow('must be whoever is asking');
    await expect(as(grace, `update staying_put.arrangement set state = 'LIVE' where id = '${id}'`)).rejects.toThrow(
      'a second person must have agreed',
    );
    const decision = (
      kind: string,
      parts: string,
      from: string,
    ) => `insert into staying_put.arrangement_decision (council, arrangement,
        number, subject, kind, ground, from_day, council_pence, rent_pence, contribution_pence, bills_pence, total_pence, notice_on,
        sealed, proposed_on, proposed_at, proposed_by)
      select council, id, 9, subject, '${kind}', 'CARER', '${from}', ${parts}, '2026-11-21', 'x', '2026-11-21', now(), 'Ada'
      from staying_put.arrangement where id = '${id}'`;
    await expect(as(ada, decision('CHANGE', '1, 2, 3, 4, 11', '2026-12-01'))).rejects.toThrow('a_split_adds_up');
    await expect(as(ada, decision('CHANGE', '1, 2, 3, 4, 10', '2026-12-01'))).resolves.toBeUndefined();
    const none = 'null, null, null, null, null';
    await expect(as(ada, decision('END', none, '2026-12-18'))).rejects.toThrow('the days of notice are not over');
    await expect(as(ada, decision('END', none, '2026-12-19'))).resolves.toBeUndefined();
    await expect(as(ada, 'delete from staying_put.arrangement_decision')).rejects.toThrow('permission denied');
  });
});
