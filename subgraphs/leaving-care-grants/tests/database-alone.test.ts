import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { passwordOf } from '@kith/subgraph/database';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { Client } from 'pg';

import leavingCareGrants from '../subgraph.ts';
import { agreed, awarded, balanceOf, ESSEX, MEDWAY, NOW, requested } from './grants.ts';

const ROLE = 'kith_leaving_care_grants';
const S = 'leaving_care_grants';
const NO_LINE = '00000000-0000-0000-0000-000000000000';
const ALL = ',grant:read,grant:award,grant:request,grant:approve,grant:pay,payment:run,payment:reconcile,';

let started: StartedForTest;
let client: Client;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
  const url = new URL(started.ownerUrl);
  url.username = ROLE;
  url.password = passwordOf(ROLE, KEY_FOR_TESTS);
  client = new Client({ connectionString: url.toString() });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await started.stop();
});

interface As {
  readonly council?: string;
  readonly actor?: string;
  readonly permissions?: string;
}

/** Runs statements in one transaction as the subgraph's own role; gives `done`, or the constraint or message that refused. */
async function bySql(statements: readonly (readonly [string, readonly unknown[]])[], as: As = {}): Promise<string> {
  await client.query('begin');
  try {
    const { council = ESSEX, actor = 'intruder', permissions = ALL } = as;
    await client.query(
      `select set_config('kith.council', $1, true), set_config('kith.actor', $2, true), set_config('kith.permissions', $3, true)`,
      [council, actor, permissions],
    );
    for (const [sql, values] of statements) await client.query(sql, [...values]);
    await client.query('commit');
    return 'done';
  } catch (error) {
    await client.query('rollback');
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  }
}

type Leg = readonly [code: string, pence: number, line?: string];

/** An entry with its postings, as straight statements. */
function entry(
  of: { award: string; subject: string },
  kind: string,
  legs: readonly Leg[],
  more: Record<string, unknown> = {},
) {
  const id = randomUUID();
  const columns = {
    council: ESSEX,
    id,
    award: of.award,
    subject: of.subject,
    kind,
    on_day: '2026-11-21',
    made_at: '2026-11-21T12:00:00Z',
    made_by: 'intruder',
    ...more,
  };
  const names = Object.keys(columns);
  return [
    [
      `insert into ${S}.entry (${names.join()}) values (${names.map((_, index) => `$${index + 1}`).join()})`,
      Object.values(columns),
    ],
    ...legs.map(
      ([code, pence, line = NO_LINE], position) =>
        [
          `insert into ${S}.posting (council, entry, position, award, subject, code, line, pence) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [ESSEX, id, position, of.award, of.subject, code, line, pence],
        ] as const,
    ),
  ] as const;
}

describe('The database alone, whatever the application does, refuses', () => {
  test('an entry that does not balance, or has no postings', async () => {
    const of = await agreed();
    expect(
      await bySql(
        entry(of, 'RELEASED', [
          ['AVAILABLE', -100],
          ['RELEASED', 99],
        ]),
      ),
    ).toBe('entry_balances');
    expect(await bySql(entry(of, 'RELEASED', []))).toBe('entry_balances');
    expect(
      await bySql(
        entry(of, 'RELEASED', [
          ['AVAILABLE', -100],
          ['RELEASED', 100],
        ]),
      ),
    ).toBe('done');
  });

  test('an account below nothing', async () => {
    const of = await agreed();
    expect(
      await bySql(
        entry(of, 'RELEASED', [
          ['AVAILABLE', -275_001],
          ['RELEASED', 275_001],
        ]),
      ),
    ).toBe('never_below_nothing');
    expect(
      await bySql(
        entry(of, 'INSTRUCTED', [
          ['COMMITTED', -25_001, of.line],
          ['IN_PAYMENT', 25_001, of.line],
        ]),
      ),
    ).toBe('never_below_nothing');
    expect(
      await bySql(
        entry(of, 'REFUNDED', [
          ['SPENT', -1, of.line],
          ['AVAILABLE', 1],
        ]),
      ),
    ).toBe('never_below_nothing');
    expect(await balanceOf(of.award)).toMatchObject({ availablePence: 275_000, committedPence: 25_000 });
  });

  test('money that goes where the kind of its entry does not send it', async () => {
    const of = await agreed();
    expect(
      await bySql(
        entry(of, 'PAID', [
          ['AVAILABLE', -100],
          ['SPENT', 100, of.line],
        ]),
      ),
    ).toBe('entry_moves_as_its_kind');
    expect(
      await bySql(
        entry(of, 'REFUNDED', [
          ['GRANTED', -100],
          ['AVAILABLE', 100],
        ]),
      ),
    ).toBe('entry_moves_as_its_kind');
    expect(
      await bySql(
        entry(of, 'INVENTED', [
          ['AVAILABLE', -1],
          ['RELEASED', 1],
        ]),
      ),
    ).toMatch(/may not make an entry of the kind/);
  });

  test('money out of nothing: without a determination, or without an agreed change', async () => {
    const of = await agreed();
    const more: readonly Leg[] = [
      ['GRANTED', -100],
      ['AVAILABLE', 100],
    ];
    expect(await bySql(entry(of, 'AWARDED', more))).toBe('determined_before');
    expect(await bySql(entry(of, 'UPLIFTED', more))).toBe('agreed_before');
    const adjustment = randomUUID();
    const proposed = [
      `insert into ${S}.adjustment (council, id, award, subject, kind, pence, why, proposed_by, proposed_at) values ($1, $2, $3, $4, 'UPLIFT', 100, 'x', 'intruder', now())`,
      [ESSEX, adjustment, of.award, of.subject],
    ] as const;
    const own = [
      `insert into ${S}.adjustment_decision (council, adjustment, subject, proposed_by, agreed, decided_by, decided_at) values ($1, $2, $3, 'intruder', true, 'intruder', now())`,
      [ESSEX, adjustment, of.subject],
    ] as const;
    expect(await bySql([proposed, own])).toBe('decided_by_another');
    const another = [own[0].replace("true, 'intruder'", "true, 'another'"), own[1]] as const;
    expect(await bySql([proposed])).toBe('done');
    expect(await bySql([another], { actor: 'another' })).toBe('done');
    expect(
      await bySql(
        entry(
          of,
          'UPLIFTED',
          [
            ['GRANTED', -101],
            ['AVAILABLE', 101],
          ],
          { adjustment },
        ),
      ),
    ).toBe('changed_as_agreed');
    expect(await bySql(entry(of, 'UPLIFTED', more, { adjustment }))).toBe('done');
    expect(await bySql(entry(of, 'UPLIFTED', more, { adjustment }))).toBe('entry_council_adjustment_key');
  });

  test('a commitment that nobody else has decided, of another amount, or a second time', async () => {
    const { id: award, subject } = await awarded();
    const request = await requested(award);
    const line = request.lines[0]!.id;
    const of = { award, subject };
    const legs: readonly Leg[] = [
      ['AVAILABLE', -25_000],
      ['COMMITTED', 25_000, line],
    ];
    expect(await bySql(entry(of, 'COMMITTED', legs))).toBe('decided_before');
    const decision = randomUUID();
    const decide = (by: string, approvals: number) =>
      [
        `insert into ${S}.decision (council, id, request, award, subject, requested_by, decided_by, decided_at, granted_pence, approvals, role) values ($1, $2, $3, $4, $5, 'adviser', $6, now(), 20000, $7, 'TEAM_MANAGER')`,
        [ESSEX, decision, request.id, award, subject, by, approvals],
      ] as const;
    const decideLine = [
      `insert into ${S}.decision_line (council, decision, line, award, subject, asked_pence, granted_pence, why) values ($1, $2, $3, $4, $5, 25000, 20000, 'x')`,
      [ESSEX, decision, line, award, subject],
    ] as const;
    expect(await bySql([decide('adviser', 1)], { actor: 'adviser' })).toBe('approved_by_another');
    expect(await bySql([decide('manager', 1)])).toMatch(/must be whoever is asking/);
    expect(await bySql([decide('intruder', 1), [decideLine[0].replace("'x'", 'null'), decideLine[1]]])).toBe(
      'less_needs_a_reason',
    );
    expect(await bySql([decide('intruder', 2), decideLine])).toBe('done');
    const granted: readonly Leg[] = [
      ['AVAILABLE', -20_000],
      ['COMMITTED', 20_000, line],
    ];
    expect(await bySql(entry(of, 'COMMITTED', granted, { decision }))).toBe('decided_before');
    const confirm = (by: string) =>
      [
        `insert into ${S}.confirmation (council, decision, subject, requested_by, decided_by, confirmed_by, confirmed_at, agreed) values ($1, $2, $3, 'adviser', 'intruder', $4, now(), true)`,
        [ESSEX, decision, subject, by],
      ] as const;
    expect(await bySql([confirm('intruder')])).toBe('confirmed_by_a_third');
    expect(await bySql([confirm('adviser')], { actor: 'adviser' })).toBe('confirmed_by_a_third');
    expect(await bySql([confirm('third')], { actor: 'third' })).toBe('done');
    expect(await bySql(entry(of, 'COMMITTED', legs, { decision }))).toBe('committed_as_granted');
    expect(await bySql(entry(of, 'COMMITTED', granted, { decision, on_day: '2031-03-10' }))).toBe('within_the_window');
    expect(await bySql(entry(of, 'COMMITTED', granted, { decision }))).toBe('done');
    expect(await bySql(entry(of, 'COMMITTED', granted, { decision }))).toBe('entry_council_decision_key');
  });

  test('a change of anything that was written, and taking it away', async () => {
    await agreed();
    for (const sql of [
      `update ${S}.posting set pence = pence + 1`,
      `update ${S}.entry set kind = 'PAID'`,
      `update ${S}.account set balance_pence = 0`,
      `update ${S}.decision set granted_pence = 0`,
      `update ${S}.line set pence = 1`,
      `insert into ${S}.account (council, award, code, line, subject, balance_pence) select council, id, 'SPENT', gen_random_uuid(), subject, 1 from ${S}.award limit 1`,
      `delete from ${S}.posting`,
      `delete from ${S}.award`,
      `truncate ${S}.entry cascade`,
    ]) {
      expect([sql, await bySql([[sql, []]])]).toEqual([sql, expect.stringMatching(/permission denied/)]);
    }
    expect(await bySql([[`update ${S}.award set subject = 'x'`, []]])).toMatch(/may change/);
    expect(await bySql([[`update ${S}.request set requested_by = 'x'`, []]])).toMatch(/may change/);
  });

  test('the same to the owner', async () => {
    await agreed();
    for (const sql of [
      `update ${S}.posting set pence = pence + 1`,
      `delete from ${S}.entry`,
      `truncate ${S}.posting`,
      `update ${S}.decision set role = 'x'`,
    ]) {
      await expect(started.asOwner(sql)).rejects.toThrow(/stays as it is/);
    }
  });

  test('a posting that is added to an entry later', async () => {
    const of = await agreed();
    const [row] = await started.asOwner<{ id: string }>(`select id from ${S}.entry where award = $1 limit 1`, [
      of.award,
    ]);
    const add = (position: number, code: string, pence: number) =>
      [
        `insert into ${S}.posting (council, entry, position, award, subject, code, line, pence) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [ESSEX, row?.id, position, of.award, of.subject, code, NO_LINE, pence],
      ] as const;
    expect(await bySql([add(8, 'GRANTED', -100), add(9, 'AVAILABLE', 100)])).toMatch(/together with its entry/);
  });

  test('what the caller has no leave for, and anything of another council', async () => {
    const of = await agreed();
    const release = entry(of, 'RELEASED', [
      ['AVAILABLE', -100],
      ['RELEASED', 100],
    ]);
    expect(await bySql(release, { permissions: ',grant:read,grant:pay,' })).toMatch(/may not make an entry/);
    expect(await bySql(release, { permissions: ',grant:read,' })).toMatch(/may not make an entry|row-level security/);
    expect(await bySql(release, { council: MEDWAY })).toMatch(/belongs to an award of the council/);
    expect(await bySql([[`select ${S}.hold_award($1)`, [of.award]]], { council: MEDWAY })).toBe('done');
  });

  test('ending a grant with something left in it, and paying out of one that has ended', async () => {
    const { id: award, subject } = await awarded();
    const close = [
      `update ${S}.award set state = 'CLOSED', ended_on = now(), ended_by = 'intruder' where id = $1`,
      [award],
    ] as const;
    expect(await bySql([close])).toBe('ends_empty');
    const of = { award, subject };
    expect(
      await bySql([
        ...entry(of, 'RELEASED', [
          ['AVAILABLE', -300_000],
          ['RELEASED', 300_000],
        ]),
        close,
      ]),
    ).toBe('done');
    expect(
      await bySql(
        entry(of, 'REOPENED', [
          ['RELEASED', -1],
          ['AVAILABLE', 1],
        ]),
      ),
    ).toBe('award_is_open');
  });

  test('telling a council more than yes or no of a person at another', async () => {
    const rows = await bySql([[`select 1 / (select count(*) from ${S}.person_mark where council <> $1)`, [ESSEX]]]);
    expect(rows).toBe('division by zero');
    const [result] = await started.asOwner<{ result: string }>(
      `select pg_get_function_result(oid) as result from pg_proc where proname = 'known_at_another_council'`,
    );
    expect(result?.result).toBe('boolean');
  });
});
