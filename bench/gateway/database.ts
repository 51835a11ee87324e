import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { createDatabaseIfMissing, startPostgres } from '@kith/postgres';

/** A real PostgreSQL that nobody will miss. */
export async function openThrowawayDatabase(): Promise<{ readonly ownerUrl: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  // Root's server runs under another account, which must get in.
  chmodSync(folder, 0o755);
  const server = await startPostgres({ dataDirectory: join(folder, 'postgres'), durable: false });
  return {
    ownerUrl: await createDatabaseIfMissing(server.ownerUrl('postgres'), 'kith'),
    async close() {
      await server.stop();
      for (const path of [folder, dirname(server.dataDirectory)]) rmSync(path, { recursive: true, force: true });
    },
  };
}
