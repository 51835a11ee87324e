import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import { ada, BARKING, opened, paid, went } from './allowances.ts';
import { filesOf, makeRun, reconcile, transfersOf } from './payment-runs.ts';

const clock = { now: '2026-11-22T10:00:00Z' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(clock.now) });
});
afterAll(() => started.stop());

/** The most that goes into one file. */
const MOST = 10_000;

/** As many more payments like the one that waits, past the rules by which they would be made one by one. */
const asManyLike = (award: string) =>
  started.asOwner(`
    set session_replication_role = replica;
    create temporary table more as select gen_random_uuid() as payment, gen_random_uuid() as line from generate_series(1, ${MOST});
    insert into kinship_allowances.award_payment
      select p.council, m.payment, gen_random_uuid(), p.award, p.subject, p.pence, p.made_on, p.made_at, p.made_by
      from kinship_allowances.award_payment p, more m where p.award = '${award}';
    insert into kinship_allowances.award_line
      select l.council, l.award, m.line, l.subject, l.kind, l.period_from, l.period_to, l.from_day, l.to_day, l.pence,
        l.decision, l.event, l.sealed, l.entered_at, l.entered_by
      from (select * from kinship_allowances.award_line where award = '${award}' limit 1) l, more m;
    insert into kinship_allowances.award_line_settled
      select s.council, s.award, m.line, s.subject, s.became, m.payment, s.settled_at, s.settled_by
      from kinship_allowances.award_line_settled s, more m where s.award = '${award}';
    insert into kinship_allowances.award_transfer
      select t.council, gen_random_uuid(), t.award, m.payment, 1, t.subject, t.pence,
        'KAPMANY' || row_number() over (), t.state, t.made_by, t.made_at
      from kinship_allowances.award_transfer t, more m where t.award = '${award}';
    analyze;`);

describe('A run of ten thousand allowances', () => {
  test('is made, fetched and read back whole, and leaves the next one', async () => {
    const { id } = await opened({ council: BARKING, today: '2026-11-22', dateOfBirth: '2014-12-01' });
    const account = { name: 'Gran Example', sortCode: '12-34-56', accountNumber: '12345678' };
    await went('kinshipAllowancePayeeSet', { award: id, ...account }, ada(BARKING));
    clock.now = '2026-12-22T10:00:00Z';
    await paid(BARKING, '2026-12-22');
    const [transfer] = await transfersOf(id);
    await asManyLike(id);
    const { paymentRun: run, userErrors } = await makeRun({ most: MOST });
    expect(userErrors).toEqual([]);
    expect(run).toMatchObject({ lines: MOST, totalPence: MOST * transfer!.pence });
    const { csv } = await filesOf(run!.id);
    expect(csv).toMatchObject({ whole: true, sha256: run!.csvDigest });
    const references = csv.text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]!);
    expect(new Set(references).size).toBe(MOST);
    const lines = references.map(
      (reference, index) => `${reference},${index % 10 === 0 ? 'FAILED,No account' : 'PAID,'}`,
    );
    const file = `Reference,Status,Reason\n${lines.join('\n')}\n`;
    expect((await reconcile(run!.id, { file })).userErrors).toEqual([]);
    expect((await filesOf(run!.id)).progress).toEqual([
      { state: 'FAILED', payments: MOST / 10, pence: (MOST / 10) * transfer!.pence },
      { state: 'PAID', payments: (MOST / 10) * 9, pence: (MOST / 10) * 9 * transfer!.pence },
    ]);
    expect((await makeRun()).paymentRun?.lines).toBe(1);
  }, 120_000);
});
