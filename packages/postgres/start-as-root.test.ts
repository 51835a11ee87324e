import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, jest, test } from '@jest/globals';

import type { Account } from './account.ts';
import { OUTSIDE } from './data-place.ts';
import { canReach } from './reach.ts';
import { startPostgres } from './start.ts';
import { ask, startElsewhere } from './testing/other-process.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

jest.setTimeout(60_000);

const nobody: Account = { name: 'nobody', uid: 65_534, gid: 65_534 };
const ROOT = process.getuid?.() === 0;
// Another account's process runs our own files, which a checkout below /root keeps from it.
const OTHERS_CAN_RUN_US = ROOT && canReach(import.meta.dirname, nobody) && canReach(process.execPath, nobody);
const describeAsRoot = ROOT ? describe : describe.skip;
const describeForOthers = OTHERS_CAN_RUN_US ? describe : describe.skip;

const folders: string[] = [];
const folderOf = (mode: number, account?: Account) => {
  const folder = temporaryFolder(mode, account);
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describeAsRoot('started by root', () => {
  test('the server runs under an account without privileges, which owns the data', async () => {
    const dataDirectory = join(folderOf(0o755), 'postgres');
    const server = await startPostgres({ dataDirectory, durable: false });
    expect(server.dataDirectory).toBe(dataDirectory);
    expect(statSync(dataDirectory)).toMatchObject({ mode: 0o040_700 });
    expect(statSync(dataDirectory).uid).not.toBe(0);
    await server.stop();
  });

  test('the data of a project that this account cannot reach is kept outside it, and the place is printed', async () => {
    const wanted = join(folderOf(0o700), 'project', '.data', 'postgres');
    const printed: string[] = [];
    const start = () =>
      startPostgres({ dataDirectory: wanted, durable: false, log: (line) => void printed.push(line) });

    const server = await start();
    folders.push(dirname(server.dataDirectory));
    expect(server.dataDirectory.startsWith(OUTSIDE)).toBe(true);
    expect(printed).toEqual([
      expect.stringContaining(`cannot reach ${wanted}, so the data is kept in ${server.dataDirectory}`),
    ]);
    await ask(server.ownerUrl('postgres'), 'create table kept as select 1 as line');
    await server.stop();

    const again = await start();
    expect(await ask(again.ownerUrl('postgres'), 'select line from kept')).toBe(1);
    await again.stop();
  });
});

describeForOthers('started by an ordinary user', () => {
  test('the server works in a folder that is closed to everybody else', async () => {
    const dataDirectory = join(folderOf(0o700, nobody), 'project', '.data', 'postgres');
    const theirs = await startElsewhere(dataDirectory, nobody);
    expect(theirs).toMatchObject({ dataDirectory, printed: [] });
    expect(await ask(theirs.url, 'select current_user')).toBe('kith_owner');
    await theirs.end('SIGTERM');
  });

  test('a server left behind by a killed process is adopted and stopped', async () => {
    const dataDirectory = join(folderOf(0o700, nobody), 'postgres');
    const killed = await startElsewhere(dataDirectory, nobody);
    await killed.end('SIGKILL');
    const next = await startElsewhere(dataDirectory, nobody);
    expect(next).toMatchObject({ adopted: true, url: killed.url });
    await next.end('SIGTERM');
    await expect(ask(next.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('data that belongs to another account is refused with a sentence that says whose it is', async () => {
    const dataDirectory = join(folderOf(0o755), 'postgres');
    const server = await startPostgres({ dataDirectory, durable: false });
    await server.stop();
    await expect(startElsewhere(dataDirectory, nobody)).rejects.toThrow(/belongs to another account of this machine/);
  });

  test("an ordinary user's data stays that user's, also when root starts it next", async () => {
    const dataDirectory = join(folderOf(0o755, nobody), 'postgres');
    const theirs = await startElsewhere(dataDirectory, nobody);
    await ask(theirs.url, "create table kept as select 'a promise' as line");
    await theirs.end('SIGTERM');

    const ours = await startPostgres({ dataDirectory, durable: false });
    expect(await ask(ours.ownerUrl('postgres'), 'select line from kept')).toBe('a promise');
    await ours.stop();
    expect(statSync(join(dataDirectory, 'server.log')).uid).toBe(nobody.uid);

    const again = await startElsewhere(dataDirectory, nobody);
    expect(again.adopted).toBe(false);
    await again.end('SIGTERM');
  });
});
