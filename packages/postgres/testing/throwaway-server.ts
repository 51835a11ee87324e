import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { startPostgres, type EmbeddedPostgres } from '../start.ts';

/** Starts a server whose data nobody will miss, and which is gone when this process is, however that ends. */
export async function startThrowaway(): Promise<EmbeddedPostgres> {
  sweepUpAfterTheKilled();
  const folder = mkdtempSync(join(tmpdir(), `kith-tests-${process.pid}-`));
  // Root's server runs under another account, which must get in.
  chmodSync(folder, 0o755);
  const server = await startPostgres({ dataDirectory: join(folder, 'postgres'), durable: false });
  const remove = () => {
    for (const path of [folder, dirname(server.dataDirectory)]) rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
  // Node ends at a signal without a last word; these give it one.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  return server;
}

/** Removes what test runs left that were killed outright. A server whose folder has gone ends within a minute. */
function sweepUpAfterTheKilled(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^kith-tests-(\d+)-/.exec(name) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's, who will sweep it up.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
