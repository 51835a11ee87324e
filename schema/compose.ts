// npm run compose: writes the subgraphs' SDL, the supergraph and all that is made from them again.
// With --check it writes nothing, and fails where what is committed is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { schemaFiles } from './files.ts';

const file = (name: string): URL => new URL(name, import.meta.url);
const isStale = ([name, text]: readonly [string, string]): boolean =>
  !existsSync(file(name)) || readFileSync(file(name), 'utf8') !== text;

const stale = [...(await schemaFiles())].filter(isStale);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`schema/${name} is not what the subgraphs say now: npm run compose`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) {
    writeFileSync(file(name), text);
    console.log(`Wrote schema/${name}`);
  }
  if (stale.length === 0) console.log('The schema is fresh.');
}
