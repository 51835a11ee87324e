// npm test: every check, then every Jest test. npm test -- <path>: just those Jest tests.
import { checks } from './checks.mjs';
import { runChecks } from './run-checks.mjs';
import { runNode } from './run-node.mjs';

const args = process.argv.slice(2);

if (args.length > 0) {
  process.exitCode = await runNode(['scripts/jest.mjs', ...args]);
} else {
  const failed = await runChecks();
  if (failed === 0) {
    process.exitCode = await runNode(['scripts/jest.mjs']);
  } else {
    console.log('The tests wait until every check passes.');
    console.log(`${checks.length - failed} passed, ${failed} failed`);
    process.exitCode = 1;
  }
}
