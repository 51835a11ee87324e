// npm run lint: every check, without the tests.
import { runChecks } from './run-checks.mjs';

process.exitCode = (await runChecks()) === 0 ? 0 : 1;
