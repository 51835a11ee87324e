import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

/** The folders that hold our own code, of those that are there. */
export const folders = [
  'packages',
  'subgraphs',
  'gateway',
  'schema',
  'web',
  'tests',
  'bench',
  'docs',
  'examples',
].filter((name) => existsSync(join(root, name)));
