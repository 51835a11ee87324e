// npm run docs: writes the registers. With --check it writes nothing and fails where one is stale.
import { readFileSync, writeFileSync } from 'node:fs';

import { house as subgraphs } from '@kith/gateway/house';

import { coverage } from './coverage.ts';
import { everyRule, house } from './every-rule.ts';
import { legalReview } from './legal-review.ts';
import { permissions } from './permissions.ts';

const rules = await everyRule();
const registers = {
  'docs/coverage.md': coverage(rules),
  'docs/legal-review.md': legalReview(rules),
  'docs/permissions.md': await permissions(subgraphs),
};
const onlyCheck = process.argv.includes('--check');

for (const [path, wanted] of Object.entries(registers)) {
  const file = new URL(path, house);
  if (!onlyCheck) writeFileSync(file, wanted);
  else if (wanted !== readIfThere(file)) {
    console.error(`${path} is stale: run npm run docs and commit what it writes.`);
    process.exitCode = 1;
  }
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
