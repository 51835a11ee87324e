import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A key for one installation, kept in its data folder, so that cookies and return files outlive a restart while somebody
 * tries the checker on their own machine. In production `CHECKER_KEYS` is set instead.
 */
export function keptKey(dataFolder: string): Buffer {
  const file = join(dataFolder, 'checker-key');
  mkdirSync(dataFolder, { recursive: true });
  try {
    // Of two processes that start at once, the first to create the file decides.
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
