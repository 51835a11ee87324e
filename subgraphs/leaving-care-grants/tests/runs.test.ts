import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  agreed,
  answered,
  balanceOf,
  doing,
  errorsOf,
  finance,
  manager,
  MEDWAY,
  NOW,
  paid,
  payeeOf,
  publish,
} from './grants.ts';
import type { Run } from './seen.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

const make = (input: object = {}) => doing('paymentRunMake', { processingDay: '2026-11-24', ...input }, finance());
const reconcile = (run: string, input: object) => doing('paymentRunReconcile', { run, ...input }, finance());

async function made(input: object = {}): Promise<Run> {
  const acted = await make(input);
  if (!acted.paymentRun) throw new Error(JSON.stringify(acted.userErrors));
  return acted.paymentRun;
}

/** A bank transfer that waits for a run. */
async function transfer(account: object = {}, pence = 25_000) {
  const { award, line, subject } = await agreed();
  const payee = await payeeOf(award, account);
  const payment = await paid({ award, route: 'BANK_TRANSFER', payee, parts: [{ line, pence }] });
  return { award, line, subject, payee, payment };
}

interface FileSeen {
  readonly text: string;
  readonly sha256: string;
  readonly whole: boolean;
}
const filesOf = async (id: string) => {
  const query =
    'query ($id: ID!) { paymentRun(id: $id) { csv { name text sha256 whole } bacs { name text sha256 whole } progress { state payments pence } } }';
  return (
    await answered<{ paymentRun: { csv: FileSeen; bacs: FileSeen | null; progress: object[] } }>(
      query,
      { id },
      finance(),
    )
  ).paymentRun;
};

describe('A payment run', () => {
  test('puts every bank transfer that waits into one file, once', async () => {
    const waiting = [
      await transfer(),
      await transfer(
        { kind: 'LANDLORD', name: 'Mrs Landlord', sortCode: '11-22-33', accountNumber: '44556677' },
        10_000,
      ),
    ];
    const run = await made();
    expect(run).toMatchObject({ lines: 2, totalPence: 35_000 });
    const { csv, bacs, progress } = await filesOf(run.id);
    expect(bacs).toBeNull();
    expect(progress).toEqual([{ state: 'IN_RUN', payments: 2, pence: 35_000 }]);
    expect(csv).toMatchObject({ sha256: run.csvDigest, whole: true });
    expect(createHash('sha256').update(csv.text).digest('hex')).toBe(run.csvDigest);
    const lines = csv.text.split('\r\n');
    expect(lines[0]).toMatch(/^Reference,Payee,Sort code,Account,Amount/);
    expect(lines.find((line) => line.startsWith(waiting[1]!.payment.reference))).toMatch(
      /^LCG\w{12},Mrs Landlord,112233,44556677,100\.00,2026-11-24,,,,LCG-\w{4}-\w{4},2026-11-21,2031-03-09,Cooker,adviser,manager$/,
    );
    expect(errorsOf(await make())).toEqual(['NOTHING_TO_PAY']);
    expect(
      errorsOf(
        await doing(
          'leavingCareGrantPaymentSettle',
          { payment: waiting[0]!.payment.id, became: 'CANCELLED', why: 'x' },
          finance(),
        ),
      ),
    ).toEqual(['NOT_IN_THIS_STATE payment']);
    await reconcile(run.id, {
      became: waiting.map(({ payment }) => ({ reference: payment.reference, became: 'PAID' })),
    });
    expect(await balanceOf(waiting[1]!.award)).toMatchObject({
      committedPence: 15_000,
      inPaymentPence: 0,
      spentPence: 10_000,
    });
  });

  test('is made once for one key, and by two people at once of different payments', async () => {
    for (let index = 0; index < 4; index += 1) await transfer();
    const input = { idempotencyKey: 'the-run', processingDay: '2026-11-24', most: 2 };
    const same = await Promise.all([make(input), make(input), make(input)]);
    expect(new Set(same.map(({ paymentRun }) => paymentRun?.id)).size).toBe(1);
    const others = await Promise.all([make({ most: 1 }), make({ most: 1 })]);
    expect(others.map(({ paymentRun }) => paymentRun?.lines)).toEqual([1, 1]);
    const twice = await started.asOwner(
      'select payment from leaving_care_grants.payment_run_line group by payment having count(*) > 1',
    );
    expect(twice).toEqual([]);
  });

  test('keeps no bank details but sealed for the person, and without an erased person its file says that it is not whole', async () => {
    const kept = await transfer({ name: 'Kept Person', accountNumber: '13572468' });
    const gone = await transfer({ name: 'Gone Person', accountNumber: '24681357' });
    const run = await made();
    const rows = await started.asOwner<{ row: string }>(
      'select row_to_json(l)::text as row from leaving_care_grants.payment_run_line l where run = $1',
      [run.id],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/13572468|24681357|Person/);
    await started.asOwner(
      `update leaving_care_grants.person_key set wrapped = '', erased_at = now() where subject = $1`,
      [gone.subject],
    );
    const { csv } = await filesOf(run.id);
    expect(csv.whole).toBe(false);
    expect(csv.text).toContain('Kept Person');
    expect(csv.text).not.toContain('Gone Person');
    expect(
      (await reconcile(run.id, { became: [{ reference: kept.payment.reference, became: 'PAID' }] })).userErrors,
    ).toEqual([]);
  });

  test('has the columns, codes and Bacs lines that the council publishes', async () => {
    await publish('leavingCareGrantPaymentFilePublish', {
      csv: {
        headings: false,
        delimiter: ';',
        columns: [
          { heading: 'r', holds: 'REFERENCE' },
          { heading: 'p', holds: 'AMOUNT_PENCE' },
          { heading: 'c', holds: 'COST_CENTRE' },
          { heading: 'g', holds: 'GL_CODE' },
          { heading: 'x', always: 'LCG' },
        ],
      },
      readBack: {
        referenceHeading: 'Ref',
        statusHeading: 'Outcome',
        reasonHeading: 'Note',
        paidWords: ['OK'],
        failedWords: ['BAD'],
      },
      costCentre: 'CL100',
      glCode: '4310',
      originator: { name: 'Essex County Council', sortCode: '65-43-21', accountNumber: '7654321' },
    });
    const { payment } = await transfer({ name: 'Zoë Example', sortCode: '12-34-56', accountNumber: '12345678' });
    const run = await made();
    const { csv, bacs } = await filesOf(run.id);
    expect(csv.text).toBe(`${payment.reference};25000;CL100;4310;LCG\r\n`);
    expect(bacs?.text).toBe(
      `12345612345678099654321076543210000${'25000'.padStart(11, '0')}ESSEX COUNTY COUNC${payment.reference}   ZOE EXAMPLE        26328\r\n`,
    );
    expect(bacs?.sha256).toBe(run.bacsDigest);
    const settings = (council: string) =>
      answered<{ leavingCareGrantPaymentFile: object[] }>(
        `{ leavingCareGrantPaymentFile(council: "${council}") { version } }`,
        {},
        finance(council === MEDWAY ? 'E10000012' : council),
      );
    expect((await settings('E10000012')).leavingCareGrantPaymentFile).toEqual([{ version: 1 }]);
    expect((await settings(MEDWAY)).leavingCareGrantPaymentFile).toEqual([]);
  });

  test('is made and read by finance officers alone', async () => {
    const run = await made().catch(async () => (await transfer(), made()));
    for (const caller of [adviser(), manager()]) {
      for (const query of [
        '{ paymentRuns(first: 1) { nodes { id } } }',
        `{ paymentRun(id: "${run.id}") { csv { text } } }`,
      ]) {
        const { errors } = await ask(leavingCareGrants, query, {}, caller);
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
    expect(await answered(`{ paymentRun(id: "${run.id}") { id } }`, {}, finance(MEDWAY))).toEqual({ paymentRun: null });
  });

  test('is listed newest first, page by page', async () => {
    const query =
      'query ($after: String) { paymentRuns(first: 2, after: $after) { nodes { id lines madeAt } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      readonly paymentRuns: {
        readonly nodes: { id: string }[];
        readonly pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const seen = new Set<string>();
    let after: string | undefined;
    do {
      const { nodes, pageInfo } = (await answered<Page>(query, { after }, finance())).paymentRuns;
      for (const { id } of nodes) expect(seen.has(id)).toBe(false);
      for (const { id } of nodes) seen.add(id);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    const [all] = await started.asOwner<{ runs: number }>(
      'select count(*)::integer as runs from leaving_care_grants.payment_run',
    );
    expect(seen.size).toBe(all?.runs);
  });
});

describe('What became of the payments', () => {
  test('is read from the finance system’s file; what failed is paid again under another reference', async () => {
    const ok = await transfer();
    const bad = await transfer();
    const run = await made();
    const file = `Ref,Outcome,Note\n${ok.payment.reference},ok,\n${bad.payment.reference},bad,No such account\n`;
    expect((await reconcile(run.id, { file })).userErrors).toEqual([]);
    expect(await balanceOf(ok.award)).toMatchObject({ inPaymentPence: 0, spentPence: 25_000 });
    expect(await balanceOf(bad.award)).toMatchObject({ inPaymentPence: 0, committedPence: 25_000, spentPence: 0 });
    const again = await paid({
      award: bad.award,
      route: 'BANK_TRANSFER',
      payee: bad.payee,
      parts: [{ line: bad.line, pence: 25_000 }],
      replaces: bad.payment.id,
    });
    expect(again.reference).not.toBe(bad.payment.reference);
    expect((await made()).lines).toBe(1);
  });

  test('told again changes nothing, and a bank may take back what it had paid', async () => {
    const { award, payment } = await transfer();
    const run = await made();
    const paidBack = { became: [{ reference: payment.reference, became: 'PAID' }] };
    await reconcile(run.id, paidBack);
    await reconcile(run.id, paidBack);
    expect(await balanceOf(award)).toMatchObject({ spentPence: 25_000 });
    await reconcile(run.id, { became: [{ reference: payment.reference, became: 'FAILED', reason: 'Account closed' }] });
    expect(await balanceOf(award)).toMatchObject({ spentPence: 0, committedPence: 25_000 });
    expect(errorsOf(await reconcile(run.id, paidBack))).toEqual([`NOT_IN_THIS_STATE became ${payment.reference}`]);
  });

  test('is refused whole where any of it is unknown or cannot be read', async () => {
    const { award, payment } = await transfer();
    const run = await made();
    const good = { reference: payment.reference, became: 'PAID' };
    expect(
      errorsOf(await reconcile(run.id, { became: [good, { reference: 'LCGXXXXXXXXXXXX', became: 'PAID' }] })),
    ).toEqual(['NOT_IN_THIS_RUN became LCGXXXXXXXXXXXX']);
    expect(errorsOf(await reconcile(run.id, { became: [good, good] }))).toEqual(['NAMED_TWICE became']);
    expect(errorsOf(await reconcile(run.id, { file: 'Ref,Outcome,Note\nX,perhaps,\n' }))).toEqual([
      'UNKNOWN_STATUS file 2',
    ]);
    expect(errorsOf(await reconcile(run.id, {}))).toEqual(['ONE_OF_TWO became']);
    expect(errorsOf(await reconcile('x', { became: [good] }))).toEqual(['NOT_FOUND run']);
    expect(await balanceOf(award)).toMatchObject({ inPaymentPence: 25_000, spentPence: 0 });
  });
});
