import type { Caller } from '@kith/subgraph';

import { answered, BARKING, finance, newKey } from './allowances.ts';

export interface RunSeen {
  readonly id: string;
  readonly reference: string;
  readonly lines: number;
  readonly totalPence: number;
  readonly csvDigest: string;
  readonly bacsDigest: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
}

export interface RunActed {
  readonly paymentRun: RunSeen | null;
  readonly withoutAccount: number | null;
  readonly closed: number | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

async function acts(mutation: string, type: string, input: object, caller: Caller): Promise<RunActed> {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
    paymentRun { id reference lines totalPence csvDigest bacsDigest madeBy madeAt } withoutAccount closed userErrors { code path message } } }`;
  return (await answered<{ done: RunActed }>(query, { input: { idempotencyKey: newKey(), ...input } }, caller)).done;
}

export const makeRun = (input: object = {}, caller = finance(BARKING)): Promise<RunActed> =>
  acts('kinshipAllowancePaymentRunMake', 'PaymentRunMakeInput', { processingDay: '2026-12-29', ...input }, caller);

export const reconcile = (run: string, input: object, caller = finance(BARKING)): Promise<RunActed> =>
  acts('kinshipAllowancePaymentRunReconcile', 'PaymentRunReconcileInput', { run, ...input }, caller);

export interface FileSeen {
  readonly text: string;
  readonly sha256: string;
  readonly whole: boolean;
}

export async function filesOf(id: string, caller = finance(BARKING)) {
  const query =
    'query ($id: ID!) { run: kinshipAllowancePaymentRun(id: $id) { csv { text sha256 whole } bacs { text sha256 whole } progress { state payments pence } } }';
  const { run } = await answered<{ run: { csv: FileSeen; bacs: FileSeen | null; progress: object[] } }>(
    query,
    { id },
    caller,
  );
  return run;
}

export interface TransferSeen {
  readonly payment: string;
  readonly number: number;
  readonly reference: string;
  readonly pence: number;
  readonly state: string;
  readonly why: string | null;
  readonly madeAt: string;
  readonly settledAt: string | null;
}

export async function transfersOf(award: string, caller = finance(BARKING)): Promise<readonly TransferSeen[]> {
  const query =
    'query ($id: ID!) { award: kinshipAllowanceAward(id: $id) { transfers(first: 50) { payment number reference pence state why madeAt settledAt } } }';
  const { award: seen } = await answered<{ award: { transfers: TransferSeen[] } }>(query, { id: award }, caller);
  return seen.transfers;
}
