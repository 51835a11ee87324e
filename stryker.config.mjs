// @ts-nocheck
// For npm run mutation, which says what it needs: scripts/mutation.mjs.
import { rulesFolders } from './scripts/mutation/rules-folders.mjs';

// Other tools read this file too, and have no folder in mind.
const { folder } = rulesFolders[process.env.KITH_MUTATION ?? 'policy'];

export default {
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/testing/**'],
  testRunner: 'rules',
  testRunnerNodeArgs: ['--import', './scripts/register.mjs'],
  plugins: ['./scripts/mutation/rules-runner.mjs', './scripts/mutation/words-for-people.mjs'],
  ignorers: ['words-for-people'],
  // In a copy, packages would still import each other from the original, where nothing is changed.
  inPlace: true,
  // Tests that never reach a mutant cannot notice it. The runner loads the rules anew for every mutant all the same.
  coverageAnalysis: 'perTest',
  // What has been loaded stays in memory until its process ends: 4 MB or so for each mutant.
  maxTestRunnerReuse: 250,
  concurrency: 2,
  // Loops without end are noticed by how often a mutant is reached; time is for the rest, and a busy machine proves nothing.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  // Stryker reads this file with the TypeScript 5 interface, which TypeScript 7 does not have; a missing one it skips.
  tsconfigFile: 'none.json',
  ignorePatterns: ['.data', 'coverage', 'reports'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
