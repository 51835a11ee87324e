// What must hold of the whole house before its tests are worth running, each by the tool that knows it best.
import { join } from 'node:path';

import { folders } from './folders.mjs';

const tool = (path) => join('node_modules', path);

/** Each check: its name, and the arguments with which Node runs it. */
export const checks = [
  { name: 'Formatting', run: [tool('oxfmt/bin/oxfmt'), '--check', '.'] },
  { name: 'Types', run: [tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'Lint', run: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '.'] },
  {
    name: 'Import directions',
    run: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', ...folders],
  },
  { name: 'Dead code', run: [tool('knip/bin/knip.js')] },
  { name: 'Schema is fresh', run: ['--import', './scripts/register.mjs', 'schema/compose.ts', '--check'] },
  { name: 'Registers are fresh', run: ['--import', './scripts/register.mjs', 'docs/registers/write.ts', '--check'] },
];
