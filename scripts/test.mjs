// npm test: every check, then every Jest test. npm test -- <path>: just those Jest tests.
import { runNode } from './run-node.mjs';

process.exitCode = await runNode(['scripts/jest.mjs', ...process.argv.slice(2)]);
