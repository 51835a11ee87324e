import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { generatedDocuments } from './generate.ts';

const LIMIT_MS = 60_000;

test(
  'the typed documents are what the schema and the operations say now; if not, npm run codegen',
  async () => {
    for (const [path, text] of await generatedDocuments()) {
      const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect({ path, text: committed }).toEqual({ path, text });
    }
  },
  LIMIT_MS,
);
