import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import {
  ada,
  answered,
  BARKING,
  done,
  errorsOf,
  finance,
  LEEDS,
  newKey,
  opened,
  paid,
  seen,
  went,
} from './allowances.ts';
import { filesOf, makeRun, reconcile, transfersOf, type RunActed } from './payment-runs.ts';

const clock = { now: '2026-11-22T10:00:00Z' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(clock.now) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.now = '2026-11-22T10:00:00Z';
});

let accounts = 10_000_000;
const account = () => ({ name: 'Gran Example', sortCode: '12-34-56', accountNumber: String((accounts += 1)) });

/** An award of which four weeks are paid, waiting for the bank. */
async function waiting(payee: object | null = account()) {
  clock.now = '2026-11-22T10:00:00Z';
  const award = await opened({ council: BARKING, today: '2026-11-22', dateOfBirth: '2014-12-01' });
  if (payee) await went('kinshipAllowancePayeeSet', { award: award.id, ...payee }, ada(BARKING));
  clock.now = '2026-12-22T10:00:00Z';
  await paid(BARKING, '2026-12-22');
  const [transfer] = await transfersOf(award.id);
  return { ...award, transfer: transfer! };
}

async function made(input: object = {}) {
  const { paymentRun, userErrors } = await makeRun(input);
  if (!paymentRun) throw new Error(JSON.stringify(userErrors));
  return paymentRun;
}
const codes = ({ userErrors }: RunActed) => userErrors.map(({ code, path }) => [code, ...path].join(' '));

describe('The file of a payment run of allowances', () => {
  test('pays each carer what their award has paid, once, to the account that was given', async () => {
    const award = await waiting({ name: 'Zoë Gran', sortCode: '11-22-33', accountNumber: '1234567' });
    expect(award.transfer).toMatchObject({ number: 1, state: 'INSTRUCTED', why: null });
    const run = await made();
    expect(run).toMatchObject({
      lines: 1,
      totalPence: award.transfer.pence,
      bacsDigest: null,
      madeBy: 'Fay',
      madeAt: '2026-12-22T10:00:00.000Z',
    });
    const { csv, bacs, progress } = await filesOf(run.id);
    expect(bacs).toBeNull();
    expect(progress).toEqual([{ state: 'IN_RUN', payments: 1, pence: award.transfer.pence }]);
    expect(createHash('sha256').update(csv.text).digest('hex')).toBe(run.csvDigest);
    const pounds = (award.transfer.pence / 100).toFixed(2);
    expect(csv.text.split('\r\n')[1]).toBe(
      `${award.transfer.reference},Zoë Gran,112233,01234567,${pounds},2026-12-29,,,,${award.reference},2026-11-22,2026-12-19,Kinship allowance,Fay,Grace`,
    );
    expect(award.transfer.reference).toMatch(/^KAP\w{12}$/);
    expect(codes(await makeRun())).toEqual(['NOTHING_TO_PAY']);
    await reconcile(run.id, { became: [{ reference: award.transfer.reference, became: 'PAID' }] });
    expect(await transfersOf(award.id)).toMatchObject([
      { state: 'PAID', madeAt: '2026-12-22T10:00:00.000Z', settledAt: '2026-12-22T10:00:00.000Z' },
    ]);
  });

  test('leaves out those without an account, and says how many', async () => {
    const without = await waiting(null);
    const refused = await makeRun();
    expect(codes(refused)).toEqual(['NOTHING_TO_PAY']);
    expect(refused.userErrors[0]?.message).toContain('for 1 that wait');
    const other = await waiting();
    const run = await makeRun();
    expect(run).toMatchObject({ paymentRun: { lines: 1 }, withoutAccount: 1 });
    await went('kinshipAllowancePayeeSet', { award: without.id, ...account() }, ada(BARKING));
    expect((await makeRun()).withoutAccount).toBe(0);
    expect(await transfersOf(other.id)).toMatchObject([{ state: 'IN_RUN' }]);
    expect(await transfersOf(without.id)).toMatchObject([{ state: 'IN_RUN' }]);
  });

  test('is made once for one key, and by two people at once of different payments', async () => {
    for (let index = 0; index < 4; index += 1) await waiting();
    const input = { idempotencyKey: 'the-run', most: 2 };
    const same = await Promise.all([makeRun(input), makeRun(input), makeRun(input)]);
    expect(new Set(same.map(({ paymentRun }) => paymentRun?.id)).size).toBe(1);
    const others = await Promise.all([makeRun({ most: 1 }), makeRun({ most: 1 })]);
    expect(others.map(({ paymentRun }) => paymentRun?.lines)).toEqual([1, 1]);
  });

  test('has the columns and Bacs lines that the council publishes, and pays to the last account that was given', async () => {
    const query = `mutation ($input: KinshipAllowancePaymentFilePublishInput!) {
      done: kinshipAllowancePaymentFilePublish(input: $input) { userErrors { code } } }`;
    const input = {
      from: '2026-12-22',
      why: 'Our finance system.',
      idempotencyKey: newKey(),
      csv: {
        headings: false,
        columns: [
          { heading: 'r', holds: 'REFERENCE' },
          { heading: 'x', always: 'KA' },
        ],
      },
      readBack: {
        referenceHeading: 'Ref',
        statusHeading: 'Outcome',
        reasonHeading: 'Note',
        amountHeading: 'Sum',
        paidWords: ['OK'],
        failedWords: ['BAD'],
      },
      originator: { name: 'Barking and Dagenham', sortCode: '65-43-21', accountNumber: '7654321' },
    };
    const published = await answered<{ done: object }>(query, { input }, staff(BARKING, ['COUNCIL_ADMINISTRATOR']));
    expect(published.done).toEqual({ userErrors: [] });
    const { id, transfer } = await waiting();
    await went(
      'kinshipAllowancePayeeSet',
      { award: id, name: 'N Ew', sortCode: '22-22-22', accountNumber: '22222222' },
      ada(BARKING),
    );
    const run = await made();
    const { csv, bacs } = await filesOf(run.id);
    expect(csv.text).toBe(`${transfer.reference},KA\r\n`);
    expect(bacs?.text).toBe(
      `22222222222222099654321076543210000${String(transfer.pence).padStart(11, '0')}BARKING AND DAGENH${transfer.reference}   N EW               26363\r\n`,
    );
    const file = (sum: string) => `Ref,Outcome,Note,Sum\n${transfer.reference},ok,,${sum}\n`;
    expect(codes(await reconcile(run.id, { file: file('1.00') }))).toEqual([
      `OTHER_AMOUNT became ${transfer.reference}`,
    ]);
    expect(codes(await reconcile(run.id, { file: file('x') }))).toEqual(['BAD_AMOUNT file 2']);
    expect(codes(await reconcile(run.id, { file: file((transfer.pence / 100).toFixed(2)) }))).toEqual([]);
    expect(await transfersOf(id)).toMatchObject([{ state: 'PAID' }]);
    const others = await answered<{ versions: object[] }>(
      `{ versions: kinshipAllowancePaymentFile(council: "${BARKING}") { version } }`,
      {},
      finance(LEEDS),
    );
    expect(others.versions).toEqual([]);
  });

  test('keeps no account but sealed for the carer, and is not whole without one who was erased', async () => {
    await waiting({ name: 'Kept Person', sortCode: '12-34-56', accountNumber: '13572468' });
    const gone = await waiting({ name: 'Gone Person', sortCode: '12-34-56', accountNumber: '24681357' });
    await answered(
      `mutation ($input: KinshipAllowancePaymentFilePublishInput!) { kinshipAllowancePaymentFilePublish(input: $input) { userErrors { code } } }`,
      { input: { from: '2026-12-22', why: 'As usual.', idempotencyKey: newKey() } },
      staff(BARKING, ['COUNCIL_ADMINISTRATOR']),
    );
    const run = await made();
    const rows = await started.asOwner<{ row: string }>(
      `select row_to_json(l)::text as row from kinship_allowances.payment_run_line l where run = $1
       union all select row_to_json(y)::text from kinship_allowances.award_payee y`,
      [run.id],
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/13572468|24681357|Person/);
    await started.asOwner(
      `update kinship_allowances.person_key set wrapped = '', erased_at = now()
       where subject = (select subject from kinship_allowances.award where id = $1)`,
      [gone.id],
    );
    const { csv } = await filesOf(run.id);
    expect(csv.whole).toBe(false);
    expect(csv.text).toContain('Kept Person');
    expect(csv.text).not.toContain('Gone Person');
  });

  test('is made and read by those who pay alone, and accounts are seen by nobody else', async () => {
    const { id } = await waiting();
    const run = await made();
    for (const [query, caller] of [
      [`{ kinshipAllowancePaymentRun(id: "${run.id}") { csv { text } } }`, ada(BARKING)],
      [`{ kinshipAllowancePaymentRuns(first: 1) { nodes { id } } }`, staff(BARKING, ['PERSONAL_ADVISER'])],
      [`{ kinshipAllowanceAward(id: "${id}") { payee { name } } }`, staff(BARKING, ['PERSONAL_ADVISER'])],
    ] as const) {
      const { errors } = await ask(kinshipAllowances, query, {}, caller);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await answered(`{ kinshipAllowancePaymentRun(id: "${run.id}") { id } }`, {}, finance(LEEDS))).toEqual({
      kinshipAllowancePaymentRun: null,
    });
    expect(
      await answered(
        `{ kinshipAllowanceAward(id: "${id}") { payee { name sortCode setBy setAt } } }`,
        {},
        finance(BARKING),
      ),
    ).toEqual({
      kinshipAllowanceAward: {
        payee: { name: 'Gran Example', sortCode: '123456', setBy: 'Ada', setAt: '2026-11-22T10:00:00.000Z' },
      },
    });
  });
});

describe('A payment to a carer that failed', () => {
  test('is paid again under another reference, to the account that is right, and only then', async () => {
    const { id, transfer } = await waiting();
    const repeat = (caller = finance(BARKING)) =>
      done('kinshipAllowancePaymentRepeat', { payment: transfer.payment }, caller);
    expect(errorsOf(await repeat())).toEqual(['NOT_IN_THIS_STATE']);
    const run = await made();
    await reconcile(run.id, {
      became: [{ reference: transfer.reference, became: 'FAILED', reason: 'No such account' }],
    });
    expect(await transfersOf(id)).toMatchObject([{ state: 'FAILED', why: 'No such account' }]);
    const before = (await seen(id, finance(BARKING)))!.paidPence;
    expect(errorsOf(await repeat())).toEqual([]);
    expect(errorsOf(await repeat())).toEqual(['NOT_IN_THIS_STATE']);
    const [again] = await transfersOf(id);
    expect(again).toMatchObject({ number: 2, pence: transfer.pence, state: 'INSTRUCTED' });
    expect(again!.reference).not.toBe(transfer.reference);
    const second = await made();
    expect(second.lines).toBe(1);
    await reconcile(second.id, { became: [{ reference: again!.reference, became: 'PAID' }] });
    expect((await seen(id, finance(BARKING)))!.paidPence).toBe(before);
    expect(codes(await reconcile(run.id, { became: [{ reference: transfer.reference, became: 'PAID' }] }))).toEqual([
      `NOT_IN_THIS_STATE became ${transfer.reference}`,
    ]);
  });

  test('may have been paid first, and told again nothing changes', async () => {
    const { id, transfer } = await waiting();
    const run = await made();
    const became = (what: string) => reconcile(run.id, { became: [{ reference: transfer.reference, became: what }] });
    for (const what of ['PAID', 'PAID', 'FAILED', 'FAILED']) expect(codes(await became(what))).toEqual([]);
    expect(await transfersOf(id)).toMatchObject([{ state: 'FAILED' }]);
  });

  test('is taken from a file that is sound from its first line to its last, and from no other', async () => {
    const { id, transfer } = await waiting();
    const run = await made();
    const good = { reference: transfer.reference, became: 'PAID' };
    expect(
      codes(
        await reconcile(run.id, { became: [good, { reference: 'KAPX', became: 'PAID' }, { ...good, reference: 'Y' }] }),
      ),
    ).toEqual(['NOT_IN_THIS_RUN became KAPX', 'NOT_IN_THIS_RUN became Y']);
    expect(codes(await reconcile(run.id, { became: [good, good] }))).toEqual(['NAMED_TWICE became']);
    expect(codes(await reconcile(run.id, {}))).toEqual(['ONE_OF_TWO became']);
    expect(codes(await reconcile('x', { became: [good] }))).toEqual(['NOT_FOUND run']);
    expect(await transfersOf(id)).toMatchObject([{ state: 'IN_RUN' }]);
  });

  test('is kept by the database: a transfer goes one way, whole, and one at a time', async () => {
    const { transfer } = await waiting();
    const change = (set: string) =>
      started.asOwner(`update kinship_allowances.award_transfer set ${set} where reference = $1`, [transfer.reference]);
    await expect(change(`state = 'PAID', settled_at = now()`)).rejects.toThrow('does not go from INSTRUCTED to PAID');
    await expect(change(`state = 'IN_RUN', pence = 1`)).rejects.toThrow('may change');
    const copy = (pence: string, reference: string) =>
      started.asOwner(
        `select set_config('kith.actor', 'Fay', false);
         insert into kinship_allowances.award_transfer select council, gen_random_uuid(), award, payment, 2, subject, ${pence},
           '${reference}', 'INSTRUCTED', 'Fay', made_at from kinship_allowances.award_transfer where reference = '${transfer.reference}'`,
      );
    await expect(copy('pence - 1', 'KAPPART1')).rejects.toThrow('a transfer is of a whole payment');
    await expect(copy('pence', 'KAPSAME1')).rejects.toThrow('one_transfer_at_a_time');
  });
});
