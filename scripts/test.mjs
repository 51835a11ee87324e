// npm test: every check, then every Jest test. npm test -- <path>: just those Jest tests.
import { checks } from './checks.mjs';
import { runChecks } from './run-checks.mjs';
import { runNode } from './run-node.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

const forJest = process.argv.slice(2);
process.exitCode = forJest.length > 0 ? await runNode([...JEST, ...forJest]) : await runEverything();

async function runEverything() {
  const failed = await runChecks();
  if (failed === 0) return runNode(JEST);
  console.log('The tests wait until every check passes.');
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  return 1;
}
