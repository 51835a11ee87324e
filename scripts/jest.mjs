// Runs Jest on ES modules: node scripts/boot.mjs scripts/jest.mjs [Jest's own arguments]
import { runNode } from './run-node.mjs';

process.exitCode = await runNode([
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  ...process.argv.slice(2),
]);
