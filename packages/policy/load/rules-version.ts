import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const MOST_FILES = 2000;

/**
 * Twelve hexadecimal digits that change whenever a rule or a parameter below the folder does: every file that is not a
 * test counts, by its path and its bytes. `rulesVersion(new URL('.', import.meta.url))`
 */
export function rulesVersion(folder: URL): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
  if (files.length > MOST_FILES) throw new Error(`${folder.pathname} holds more than ${MOST_FILES} files`);
  const prints = files.map((file) => `${file.slice(folder.pathname.length)} ${hash('sha256', readFileSync(file))}`);
  return hash('sha256', prints.join('\n')).slice(0, 12);
}
