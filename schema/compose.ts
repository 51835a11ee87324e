// npm run compose: writes the subgraphs' SDL, the supergraph and the public schema again.
import { writeFileSync } from 'node:fs';

import { schemaFiles } from './files.ts';

for (const [name, text] of await schemaFiles()) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`Wrote schema/${name}`);
}
