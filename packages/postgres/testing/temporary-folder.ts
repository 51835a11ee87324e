import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Account } from '../account.ts';

/** An empty folder with these rights, of this account. */
export function temporaryFolder(mode = 0o755, account?: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-postgres-'));
  chmodSync(folder, mode);
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
