import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { permissionsOf, type Staff } from '@kith/subgraph';
import { passwordOf, roleOf } from '@kith/subgraph/database';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { Client } from 'pg';

import kinshipAllowances from '../subgraph.ts';
import { ada, done, finance, grace, newKey, opened, paid, proposed, seen, went, type Award } from './allowances.ts';

// The application's own checks are left out here: every statement is written by hand, under the login of the subgraph.

const COUNCIL = 'E08000035';
const clock = { today: '2025-11-03' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(`${clock.today}T12:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2025-11-03';
});

/** Runs statements in one transaction as somebody of the council, and undoes them at the end unless they failed before. */
async function as({ council, ...who }: Staff, ...statements: readonly string[]): Promise<void> {
  const url = new URL(started.ownerUrl);
  url.username = roleOf('kinship-allowances');
  url.password = passwordOf(roleOf('kinship-allowances'), KEY_FOR_TESTS);
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('kith.council', $1, true), set_config('kith.actor', $2, true), set_config('kith.permissions', $3, true)`,
      [council, who.actor, `,${[...permissionsOf({ council, ...who })].join(',')},`],
    );
    for (const statement of statements) await client.query(statement);
    await client.query('set constraints all immediate');
    await client.query('rollback');
  } finally {
    await client.end();
  }
}

const boy = (dateOfBirth = '2016-12-01') => ({ council: COUNCIL, today: clock.today, dateOfBirth });

const line = (
  award: Award,
  kind: string,
  from: string,
  to: string,
  pence: number,
  decision: number | null = null,
  by = 'Grace',
) =>
  `insert into kinship_allowances.award_line (council, award, id, subject, kind, period_from, period_to, from_day, to_day, pence,
     decision, sealed, entered_at, entered_by)
   select council, id, gen_random_uuid(), subject, '${kind}', '${from}', '${to}', '${from}', '${to}', ${pence}, ${decision},
     'x', now(), '${by}' from kinship_allowances.award where id = '${award.id}'`;

const step = (award: Award, number: number, took: string, by: string, on: string) =>
  `insert into kinship_allowances.award_decision_step (council, award, number, place, subject, step, proposed_by, on_day, sealed,
     taken_by, taken_at)
   select council, award, number, 9, subject, '${took}', proposed_by, '${on}', 'x', '${by}', now()
   from kinship_allowances.award_decision where award = '${award.id}' and number = ${number}`;

const becomes = (award: Award, change: string) =>
  `update kinship_allowances.award set ${change} where id = '${award.id}'`;

describe('Whoever writes to the database', () => {
  test('cannot agree to what they have proposed, nor in the name of another', async () => {
    const { award } = await proposed(boy());
    await expect(as(ada(COUNCIL), step(award!, 1, 'AGREED', 'Ada', clock.today))).rejects.toThrow('agreed_by_another');
    await expect(as(ada(COUNCIL), step(award!, 1, 'AGREED', 'Grace', clock.today))).rejects.toThrow(
      'must be whoever is asking',
    );
    await expect(as(grace(COUNCIL), becomes(award!, `state = 'LIVE'`))).rejects.toThrow(
      'when a second person has agreed',
    );
    await expect(
      as(grace(COUNCIL), step(award!, 1, 'AGREED', 'Grace', clock.today), becomes(award!, `state = 'LIVE'`)),
    ).resolves.toBeUndefined();
  });

  test('cannot enter a line for what nobody has agreed to, twice for a day, or after the last day', async () => {
    const { award } = await proposed(boy());
    await expect(as(grace(COUNCIL), line(award!, 'ALLOWANCE', '2025-11-03', '2025-11-30', 77_600))).rejects.toThrow(
      'nobody has agreed to',
    );
    const live = await opened(boy('2008-01-10'));
    const twice = line(live, 'ALLOWANCE', '2025-11-10', '2025-11-16', 100);
    await expect(as(grace(COUNCIL), twice)).rejects.toThrow('a day is never paid twice');
    const adult = line(live, 'ALLOWANCE', '2026-03-02', '2026-03-08', 100);
    await expect(as(grace(COUNCIL), adult)).rejects.toThrow('nothing is due after the last day');
    await expect(as(grace(COUNCIL), becomes(live, `last_day = '2025-11-05'`))).rejects.toThrow(
      'nothing is due after the last day',
    );
  });

  test('cannot enter a correction without its cause, with a wrong sign, or of more than was paid', async () => {
    const live = await opened(boy());
    const week = ['2025-11-03', '2025-11-30'] as const;
    await expect(as(grace(COUNCIL), line(live, 'ARREARS', ...week, 100))).rejects.toThrow(
      'a_correction_names_its_cause',
    );
    await expect(as(grace(COUNCIL), line(live, 'OVERPAYMENT', ...week, 100, 1))).rejects.toThrow('has_its_sign');
    await expect(as(grace(COUNCIL), line(live, 'OVERPAYMENT', ...week, -77_601, 1))).rejects.toThrow('than was paid');
    await expect(as(grace(COUNCIL), line(live, 'WRITE_OFF', ...week, 1, 1))).rejects.toThrow('than was overpaid');
  });

  test('cannot change or take away a line, a payment or a decision', async () => {
    const live = await opened(boy());
    clock.today = '2025-11-30';
    await paid(COUNCIL, '2025-11-30');
    for (const table of [
      'award_line',
      'award_payment',
      'award_decision',
      'award_decision_step',
      'award_line_settled',
      'award_event',
    ]) {
      await expect(as(grace(COUNCIL), `update kinship_allowances.${table} set council = council`)).rejects.toThrow(
        'permission denied',
      );
      await expect(as(grace(COUNCIL), `delete from kinship_allowances.${table}`)).rejects.toThrow('permission denied');
    }
    await expect(as(grace(COUNCIL), becomes(live, `starts_on = '2020-01-01'`))).rejects.toThrow('may change');
    const unpaid = `insert into kinship_allowances.award_payment (council, id, run, award, subject, pence, made_on, made_at, made_by)
      select council, gen_random_uuid(), gen_random_uuid(), id, subject, 500, '2025-11-30', now(), 'Fay' from kinship_allowances.award
      where id = '${live.id}'`;
    await expect(as(finance(COUNCIL), unpaid)).rejects.toThrow('a payment is the sum of its lines');
    await expect(as(grace(COUNCIL), unpaid.replace('Fay', 'Grace'))).rejects.toThrow('row-level security');
  });

  test('cannot take anything back before the council has decided to', async () => {
    const live = await opened(boy());
    const recovery = line(live, 'RECOVERY', '2025-11-03', '2025-11-30', -100, 1, 'Fay').replace(
      'gen_random_uuid()',
      `'${live.id}'`,
    );
    const payment = `insert into kinship_allowances.award_payment (council, id, run, award, subject, pence, made_on, made_at, made_by)
      select council, id, id, id, subject, 0, '2025-11-30', now(), 'Fay' from kinship_allowances.award where id = '${live.id}'`;
    const settle = `insert into kinship_allowances.award_line_settled (council, award, line, subject, became, payment, settled_at, settled_by)
      select council, id, id, subject, 'PAID', id, now(), 'Fay' from kinship_allowances.award where id = '${live.id}'`;
    await expect(as(finance(COUNCIL), recovery, payment, settle)).rejects.toThrow('before the council has decided');
  });

  test('cannot propose an end without a notice, nor conclude it before the carer’s time is over', async () => {
    const live = await opened(boy());
    const end = { award: live.id, lastDay: '2025-11-30', ground: 'LEFT_HOME', why: 'He has moved.' };
    await went('kinshipAllowanceAwardEnd', end, ada(COUNCIL));
    await expect(as(grace(COUNCIL), step(live, 2, 'AGREED', 'Grace', '2025-12-01'))).rejects.toThrow(
      'still has time to answer',
    );
    await expect(as(grace(COUNCIL), step(live, 2, 'AGREED', 'Grace', '2025-12-02'))).resolves.toBeUndefined();
    const silent = `insert into kinship_allowances.award_decision (council, award, number, subject, kind, ground, effective_from,
        needs_notice, sealed, proposed_on, proposed_at, proposed_by)
      select council, id, 7, subject, 'END', 'LEFT_HOME', '2025-12-01', false, 'x', '2025-11-03', now(), 'Ada'
      from kinship_allowances.award where id = '${live.id}'`;
    await expect(as(ada(COUNCIL), silent)).rejects.toThrow('no_stop_without_notice');
  });

  test('sees nothing of another council', async () => {
    const live = await opened(boy());
    const elsewhere = `do $$ begin if exists (select from kinship_allowances.award) then raise exception 'seen'; end if; end $$`;
    await expect(as(grace('E09000002'), elsewhere)).resolves.toBeUndefined();
    await expect(as(grace(COUNCIL), elsewhere)).rejects.toThrow('seen');
    expect((await seen(live.id, grace(COUNCIL)))?.id).toBe(live.id);
  });
});

describe('Many who act at once', () => {
  test('pay each line once, and conclude each decision once', async () => {
    const council = 'E08000034';
    const { id } = await opened({ ...boy(), council });
    clock.today = '2025-11-30';
    const runs = await Promise.all(Array.from({ length: 6 }, () => paid(council, '2025-11-30', newKey())));
    expect(runs.map(({ run }) => run?.totalPence ?? 0).toSorted((a, b) => b - a)).toEqual([77_600, 0, 0, 0, 0, 0]);
    const change = { award: id, from: '2025-11-03', ground: 'OTHER', fixedWeeklyPence: 20_000, why: 'More is needed.' };
    await went('kinshipAllowanceAwardChange', change, ada(council));
    const agree = () =>
      done(
        'kinshipAllowanceDecisionConclude',
        { award: id, decision: 2, conclusion: 'AGREED', why: 'Yes.' },
        grace(council),
      );
    const codes = (await Promise.all(Array.from({ length: 6 }, agree))).flatMap(({ userErrors }) =>
      userErrors.map(({ code }) => code),
    );
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'CONCLUDED'));
    expect(
      (await seen(id, ada(council)))?.schedule.filter(({ kind }) => kind === 'ARREARS').map(({ pence }) => pence),
    ).toEqual([2_400]);
  });
});
