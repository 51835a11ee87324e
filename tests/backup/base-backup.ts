import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { EmbeddedPostgres } from '@kith/postgres';
import { Client } from 'pg';

/** What belongs to the running server, or is copied last. */
const LEFT_OUT = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal']);

/**
 * Copies the files of a server while it is working, as PostgreSQL's manual has it ("Making a Base Backup Using the Low
 * Level API"), and as `pg_basebackup` does, which the binaries that Kith brings along do not have.
 */
export async function baseBackup(server: EmbeddedPostgres, to: string): Promise<void> {
  const session = new Client({ connectionString: server.ownerUrl('postgres') });
  await session.connect();
  const [from, cluster] = [server.dataDirectory, join(to, 'cluster')];
  try {
    await session.query(`select pg_backup_start('kith', true)`);
    await cp(from, to, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    const { rows } = await session.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    writeFileSync(join(cluster, 'backup_label'), rows[0]!.labelfile);
    // The log of changes up to the end of the backup: without it the copy is of many moments at once.
    await cp(join(from, 'cluster', 'pg_wal'), join(cluster, 'pg_wal'), { recursive: true });
  } finally {
    await session.end();
  }
  giveTo(to, statSync(from));
}

/** The server's account must own what it is to run on, and nobody else look into it. */
function giveTo(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const all = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))];
  if (process.getuid?.() === 0) for (const path of all) chownSync(path, uid, gid);
  for (const path of [folder, join(folder, 'cluster')]) chmodSync(path, 0o700);
}

/** A place for servers whose data nobody will miss. */
export function temporaryPlace(): { readonly path: (name: string) => string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kith-backup-'));
  // A server that root starts runs under another account, which must get in.
  chmodSync(folder, 0o755);
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
