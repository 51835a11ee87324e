import { afterAll, beforeAll } from '@jest/globals';

import { appendAudit } from '../audit/append.ts';
import { signCheckpoint } from '../audit/checkpoint.ts';
import { exportedChain, lastLine } from '../audit/export.ts';
import { headOf, sealEntries } from '../audit/sealer.ts';
import { verifyChain, type Verdict } from '../audit/verify.ts';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { as, manager, NAME, records, SCHEMA, worker } from './records.ts';

export const subgraph = records();
let started: StartedForTest;
/** Runs SQL as the owner of the database. */
export const asOwner: StartedForTest['asOwner'] = (sql, values) => started.asOwner(sql, values);

beforeAll(async () => {
  started = await startForTest(subgraph, { connections: 20 });
});
afterAll(() => started.stop());

export const AT = new Date('2026-11-22T10:00:00Z');
export const chainOf = (council: string) => ({ subgraph: NAME, council });
let councils = 0;
/** A council that no other test here has used. */
export const newCouncil = () => `E09${String((councils += 1)).padStart(6, '0')}`;

export const append = (council: string, subjects: readonly string[] = [], detail?: unknown) =>
  as(subgraph, manager(council), (rows) =>
    appendAudit(rows, {
      subgraph: NAME,
      kind: 'ACT',
      what: 'thingDo',
      caller: { ...manager(council), purpose: 'She asked me to.' },
      subjects,
      detail,
      at: AT,
    }),
  );

export const sealOnce = (council: string, most?: number) =>
  as(subgraph, worker(council), (rows) => sealEntries(rows, chainOf(council), most));

/** Other tests of the same server may have a transaction open for a moment, before which nothing is final. */
export async function sealAll(council: string): Promise<number> {
  const waiting = () =>
    asOwner(`select from ${SCHEMA}.audit_unsealed where council = $1`, [council]).then((rows) => rows.length);
  let sealed = 0;
  while ((await waiting()) > 0) sealed += await sealOnce(council);
  return sealed;
}

export async function exported(council: string): Promise<string[]> {
  const read = <T>(work: Parameters<typeof as<T>>[2]) => as(subgraph, worker(council), work);
  const head = await read((rows) => headOf(rows, chainOf(council)));
  const lines: string[] = [];
  for await (const line of exportedChain(chainOf(council), head, read)) lines.push(line);
  const signed = await signCheckpoint({ ...chainOf(council), ...head, at: AT.toISOString() }, KEY_FOR_TESTS);
  return [...lines, lastLine(signed)];
}

export const verdictOn = async (council: string): Promise<Verdict> => verifyChain(await exported(council));
