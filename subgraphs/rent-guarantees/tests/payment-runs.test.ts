import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { ask, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  actOnClaim,
  ADVISER,
  answered,
  codesOf,
  FINANCE,
  guaranteeById,
  live,
  MEDWAY,
  newKey,
  NOW,
  publishAgreed,
  type Done,
} from './guarantees.ts';

const clock = { now: NOW };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(clock.now) });
  await publishAgreed();
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.now = NOW;
});

interface RunActed {
  readonly paymentRun: {
    readonly id: string;
    readonly lines: number;
    readonly totalPence: number;
    readonly csvDigest: string;
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function onRun(mutation: string, type: string, input: object, caller: Caller = FINANCE): Promise<RunActed> {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
    paymentRun { id lines totalPence csvDigest } userErrors { code path } } }`;
  return (await answered<{ done: RunActed }>(query, { input: { idempotencyKey: newKey(), ...input } }, caller)).done;
}
const makeRun = (input: object = {}) =>
  onRun('rentGuaranteePaymentRunMake', 'PaymentRunMakeInput', { processingDay: '2027-01-12', ...input });
const reconcile = (run: string, input: object) =>
  onRun('rentGuaranteePaymentRunReconcile', 'PaymentRunReconcileInput', { run, ...input });
const became = (run: string, reference: string, what: string, reason?: string) =>
  reconcile(run, { became: [{ reference, became: what, reason }] });
const problems = ({ userErrors }: RunActed) => userErrors.map(({ code, path }) => [code, ...path].join(' '));

async function made(input: object = {}) {
  const { paymentRun, userErrors } = await makeRun(input);
  if (!paymentRun) throw new Error(JSON.stringify(userErrors));
  return paymentRun;
}

interface Seen {
  readonly csv: { readonly text: string; readonly sha256: string; readonly whole: boolean };
  readonly bacs: { readonly text: string } | null;
  readonly progress: readonly object[];
}
const fileOf = async (id: string): Promise<Seen> =>
  (
    await answered<{ run: Seen }>(
      'query ($id: ID!) { run: rentGuaranteePaymentRun(id: $id) { csv { text sha256 whole } bacs { text } progress { state payments pence } } }',
      { id },
      FINANCE,
    )
  ).run;

interface Payment {
  readonly reference: string;
  readonly state: string;
  readonly failedBecause: string | null;
}
interface ClaimNamed {
  readonly id: string;
  readonly guarantee: string;
}
async function claimSeen({ id, guarantee }: ClaimNamed) {
  const query =
    'query ($id: ID!) { rentGuarantee(id: $id) { claims { id reference state paidPence payments { reference state failedBecause } } } }';
  type Claim = { id: string; reference: string; state: string; paidPence: number; payments: readonly Payment[] };
  const { rentGuarantee } = await answered<{ rentGuarantee: { claims: readonly Claim[] } }>(
    query,
    { id: guarantee },
    FINANCE,
  );
  return rentGuarantee.claims.find((claim) => claim.id === id)!;
}

const LANDLORD = { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '1234567' };

/** A claim that was agreed to, and of which finance has asked for the payment. */
async function waiting(payTo: object = LANDLORD, duePence = 80_000) {
  clock.now = NOW;
  const { id: guarantee } = await live();
  clock.now = '2027-01-10T12:00:00Z';
  const { claim } = await actOnClaim('rentGuaranteeClaimRecord', {
    guarantee,
    statement: 'No rent came.',
    evidence: ['Statement of arrears'],
    askedTheTenant: true,
    payTo,
    lines: [{ kind: 'RENT', dueOn: '2027-01-01', duePence, receivedPence: 0 }],
  });
  const id = claim!.id;
  await actOnClaim('rentGuaranteeClaimDecide', { claim: id, agreedPence: [duePence], reasons: 'It was due.' });
  await instruct(id);
  const [payment] = (await claimSeen({ id, guarantee })).payments;
  return { id, guarantee, reference: payment!.reference };
}
const instruct = (claim: string): Promise<Done> => actOnClaim('rentGuaranteeClaimPaymentInstruct', { claim }, FINANCE);

describe('The file of a payment run of claims', () => {
  test('pays each landlord what was agreed, once, and the claim is paid when the bank says so', async () => {
    const claim = await waiting({ name: 'Zoë Lettings', sortCode: '11-22-33', accountNumber: '87654321' }, 70_000);
    const run = await made();
    expect(run).toMatchObject({ lines: 1, totalPence: 70_000 });
    const { csv, bacs, progress } = await fileOf(run.id);
    expect(bacs).toBeNull();
    expect(progress).toEqual([{ state: 'IN_RUN', payments: 1, pence: 70_000 }]);
    expect(csv).toMatchObject({ whole: true, sha256: run.csvDigest });
    expect(createHash('sha256').update(csv.text).digest('hex')).toBe(run.csvDigest);
    const { reference: claimReference } = await claimSeen(claim);
    expect(csv.text.split('\r\n')[1]).toBe(
      `${claim.reference},Zoë Lettings,112233,87654321,700.00,2027-01-12,,,,${claimReference},2027-01-01,2027-01-01,Claim under a rent guarantee,Joan,Grace`,
    );
    expect(claim.reference).toMatch(/^RGC\w{12}$/);
    expect(problems(await makeRun())).toEqual(['NOTHING_TO_PAY']);
    const report = { claim: claim.id, came: 'PAID', on: '2027-01-10' };
    expect(codesOf(await actOnClaim('rentGuaranteeClaimPaymentReport', report, FINANCE))).toEqual(['IN_A_FILE']);
    expect(problems(await became(run.id, claim.reference, 'PAID'))).toEqual([]);
    expect(await claimSeen(claim)).toMatchObject({ state: 'PAID', paidPence: 70_000 });
    expect(await guaranteeById(claim.guarantee)).toMatchObject({ agreedPence: 70_000, paidPence: 70_000 });
    const events = await started.asOwner<object>(
      `select act, by, detail ->> 'came' as came from rent_guarantees.guarantee_event
       where guarantee = $1 and act = 'settlePayment'`,
      [claim.guarantee],
    );
    expect(events).toEqual([{ act: 'settlePayment', by: 'Joan', came: 'PAID' }]);
  });

  test('has the Bacs lines and columns that the council publishes, and holds the bank to the sum', async () => {
    const query = `mutation ($input: RentGuaranteePaymentFilePublishInput!) {
      done: rentGuaranteePaymentFilePublish(input: $input) { userErrors { code } } }`;
    const publish = (input: object) =>
      answered<{ done: object }>(
        query,
        { input: { why: 'Our finance system.', idempotencyKey: newKey(), ...input } },
        staff('E06000045', ['COUNCIL_ADMINISTRATOR']),
      );
    clock.now = '2027-01-10T12:00:00Z';
    const originator = { name: 'Southampton City Council', sortCode: '65-43-21', accountNumber: '7654321' };
    expect(
      await publish({
        from: '2027-01-10',
        csv: { headings: false, columns: [{ heading: 'r', holds: 'REFERENCE' }] },
        readBack: {
          referenceHeading: 'Ref',
          statusHeading: 'Outcome',
          amountHeading: 'Sum',
          paidWords: ['OK'],
          failedWords: ['BAD'],
        },
        originator,
      }),
    ).toEqual({ done: { userErrors: [] } });
    const claim = await waiting();
    const run = await made();
    const { csv, bacs } = await fileOf(run.id);
    expect(csv.text).toBe(`${claim.reference}\r\n`);
    expect(bacs?.text).toBe(
      `12345601234567099654321076543210000${'80000'.padStart(11, '0')}SOUTHAMPTON CITY C${claim.reference}   J LETTINGS         27012\r\n`,
    );
    const file = (sum: string) => `Ref,Outcome,Sum\n${claim.reference},OK,${sum}\n`;
    expect(problems(await reconcile(run.id, { file: file('80.00') }))).toEqual([
      `OTHER_AMOUNT became ${claim.reference}`,
    ]);
    expect(problems(await reconcile(run.id, { file: file('800.00') }))).toEqual([]);
    await publish({ from: '2027-01-10' });
  });

  test('is made and read by those who pay alone', async () => {
    await waiting();
    const run = await made();
    for (const query of [
      '{ rentGuaranteePaymentRuns(first: 1) { nodes { id } } }',
      `{ rentGuaranteePaymentRun(id: "${run.id}") { csv { text } } }`,
      '{ rentGuaranteePaymentFile(council: "E06000045") { version } }',
    ]) {
      const { errors } = await ask(rentGuarantees, query, {}, ADVISER);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const elsewhere = staff(MEDWAY, ['FINANCE_OFFICER'], 'Fay');
    expect(await answered(`{ rentGuaranteePaymentRun(id: "${run.id}") { id } }`, {}, elsewhere)).toEqual({
      rentGuaranteePaymentRun: null,
    });
  });

  test('keeps no bank details but sealed for the young person', async () => {
    await waiting({ name: 'Sealed Landlord', sortCode: '12-34-56', accountNumber: '13572468' });
    const run = await made();
    const rows = await started.asOwner<object>('select * from rent_guarantees.payment_run_line where run = $1', [
      run.id,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/13572468|Landlord/);
  });
});

describe('A payment to a landlord that failed', () => {
  test('leaves the claim agreed to, and is asked for again under another reference', async () => {
    const claim = await waiting();
    const run = await made();
    expect(codesOf(await instruct(claim.id))).toEqual(['PAYMENT_UNDER_WAY']);
    expect(problems(await became(run.id, claim.reference, 'FAILED', 'No such account'))).toEqual([]);
    expect(await claimSeen(claim)).toMatchObject({
      state: 'AGREED',
      payments: [{ state: 'FAILED', failedBecause: 'No such account' }],
    });
    expect(codesOf(await instruct(claim.id))).toEqual([]);
    const again = await made();
    const { payments } = await claimSeen(claim);
    expect(payments[1]!.reference).not.toBe(claim.reference);
    await became(again.id, payments[1]!.reference, 'PAID');
    expect(problems(await became(run.id, claim.reference, 'PAID'))).toEqual([
      `NOT_IN_THIS_STATE became ${claim.reference}`,
    ]);
    expect(await guaranteeById(claim.guarantee)).toMatchObject({ paidPence: 80_000 });
  });

  test('may have been paid first: what the bank sends back is owed again, whatever the limit', async () => {
    const claim = await waiting();
    const run = await made();
    const exposure = async () =>
      Number(
        (await started.asOwner<{ pence: string }>('select pence from rent_guarantees.guarantee_exposure'))[0]?.pence,
      );
    const before = await exposure();
    for (const what of ['PAID', 'PAID']) expect(problems(await became(run.id, claim.reference, what))).toEqual([]);
    expect(await exposure()).toBe(before - 80_000);
    for (const what of ['FAILED', 'FAILED']) expect(problems(await became(run.id, claim.reference, what))).toEqual([]);
    expect(await exposure()).toBe(before);
    expect(await guaranteeById(claim.guarantee)).toMatchObject({ agreedPence: 80_000, paidPence: 0 });
    expect(await claimSeen(claim)).toMatchObject({
      state: 'AGREED',
      paidPence: 0,
      payments: [{ state: 'FAILED', failedBecause: 'The bank gave no reason.' }],
    });
    expect(codesOf(await instruct(claim.id))).toEqual([]);
    await made();
  });

  test('is taken from a file that is sound from its first line to its last, and from no other', async () => {
    const claim = await waiting();
    const run = await made();
    const good = { reference: claim.reference, became: 'PAID' };
    const unknown = await reconcile(run.id, { became: [good, { reference: 'RGCX', became: 'PAID' }] });
    expect(problems(unknown)).toEqual(['NOT_IN_THIS_RUN became RGCX']);
    expect(problems(await reconcile(run.id, { became: [good, good] }))).toEqual(['NAMED_TWICE became']);
    expect(problems(await reconcile(run.id, { file: 'Reference,Status\nX,perhaps\n' }))).toEqual([
      'UNKNOWN_STATUS file 2',
    ]);
    expect(await claimSeen(claim)).toMatchObject({ state: 'AGREED', payments: [{ state: 'IN_RUN' }] });
  });

  test('is kept by the database: nothing is paid that was not in a file or asked for, and nothing twice', async () => {
    const claim = await waiting();
    const change = (set: string) =>
      started.asOwner(`update rent_guarantees.claim_payment set ${set} where reference = $1`, [claim.reference]);
    await change(`state = 'FAILED', settled_by = 'x', settled_on = '2027-01-10', failed_because = 'x'`);
    for (const state of ['IN_RUN', 'INSTRUCTED'])
      await expect(
        change(`state = '${state}', settled_by = null, settled_on = null, failed_because = null`),
      ).rejects.toThrow(`a payment does not go from FAILED to ${state}`);
  });
});
