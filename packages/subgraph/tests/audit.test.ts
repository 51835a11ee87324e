import { describe, expect, test } from '@jest/globals';

import { appendAudit } from '../audit/append.ts';
import { STORED_ENTRY } from '../audit/stored-entry.ts';
import { verifyChain } from '../audit/verify.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { append, asOwner, AT, chainOf, exported, newCouncil, sealAll, subgraph, verdictOn } from './auditing.ts';
import { administrator, as, auditor, BRADFORD, manager, MEDWAY, NAME, SCHEMA, worker } from './records.ts';

describe('the audit', () => {
  test('keeps every column of an entry in what is chained', async () => {
    const columns = await asOwner<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = '${SCHEMA}' and table_name = 'audit_entry'`,
    );
    for (const { name } of columns) expect(STORED_ENTRY).toContain(`e.${name}`);
    expect(STORED_ENTRY.match(/e\.\w+/g)).toHaveLength(columns.length);
  });

  test('seals purposes and details under the key of the person, and keeps its chain when that key is erased', async () => {
    const council = newCouncil();
    await append(council, ['robin'], { reason: 'A note about Robin.' });
    await sealAll(council);
    const before = await exported(council);
    expect(before.join()).not.toMatch(/Robin\.|asked me/);
    await as(subgraph, administrator(council), (rows) =>
      eraseKeyOf(rows, { ...chainOf(council), subject: 'robin' }, AT),
    );
    expect(await exported(council)).toEqual(before);
    expect(await verifyChain(before)).toMatchObject({ intact: true, head: { sequence: 1 } });
  });

  test('can still be written to about a person who has been erased', async () => {
    const council = newCouncil();
    await as(subgraph, administrator(council), (rows) =>
      eraseKeyOf(rows, { ...chainOf(council), subject: 'robin' }, AT),
    );
    await append(council, ['robin'], { reason: 'asked for after the erasure' });
    const rows = await asOwner(`select sealed_for from ${SCHEMA}.audit_entry where council = $1`, [council]);
    expect(rows).toEqual([{ sealed_for: 'COUNCIL' }]);
  });

  test('is undone with the act that failed', async () => {
    const council = newCouncil();
    const failing = as(subgraph, manager(council), async (rows) => {
      await appendAudit(rows, {
        subgraph: NAME,
        kind: 'ACT',
        what: 'x',
        caller: manager(council),
        subjects: [],
        at: AT,
      });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    await append(council);
    await sealAll(council);
    expect(await verdictOn(council)).toMatchObject({ intact: true, head: { sequence: 1 } });
  });

  test('is read by those who may, of their own council', async () => {
    await append(MEDWAY, ['robin']);
    const seen = (caller: Parameters<typeof as>[1]) =>
      as(subgraph, caller, (rows) => rows.execute<unknown[]>(`select id from ${SCHEMA}.audit_entry`));
    expect(await seen(auditor(MEDWAY))).toHaveLength(1);
    expect(await seen(manager(MEDWAY))).toEqual([]);
    expect(await seen(auditor(BRADFORD))).toEqual([]);
  });

  test.each([
    ['change an entry', `update ${SCHEMA}.audit_entry set actor = 'nobody'`],
    ['delete an entry', `delete from ${SCHEMA}.audit_entry`],
    ['change a link', `update ${SCHEMA}.audit_link set digest = ''`],
    ['write a link of its own', `insert into ${SCHEMA}.audit_link values ('${MEDWAY}', 1, gen_random_uuid(), '', '')`],
    ['take an entry out of those that wait', `delete from ${SCHEMA}.audit_unsealed`],
    [
      'let an entry wait that is not there',
      `insert into ${SCHEMA}.audit_unsealed values ('${MEDWAY}', gen_random_uuid(), '1')`,
    ],
  ])('does not let the login of the subgraph %s', async (_, sql) => {
    await expect(as(subgraph, worker(MEDWAY), (rows) => rows.execute(sql))).rejects.toThrow(/permission denied/);
  });

  test('does not let anybody link what does not wait, nor anywhere but at the end', async () => {
    const council = newCouncil();
    await append(council);
    await sealAll(council);
    const link = (head: number, before: string, id: string) =>
      as(subgraph, worker(council), (rows) =>
        rows.execute(`select ${SCHEMA}.link_audit_entries(?, ?, ?::uuid[], ?::text[])`, [
          head,
          before,
          `{${id}}`,
          `{${'a'.repeat(64)}}`,
        ]),
      );
    const [sealed] = await asOwner<{ entry: string; digest: string }>(
      `select entry, digest from ${SCHEMA}.audit_link where council = $1`,
      [council],
    );
    await expect(link(1, sealed!.digest, sealed!.entry)).rejects.toThrow(/does not wait/);
    await expect(link(0, sealed!.digest, sealed!.entry)).rejects.toThrow(/has grown/);
    await expect(link(1, 'b'.repeat(64), sealed!.entry)).rejects.toThrow(/not the end/);
  });
});
