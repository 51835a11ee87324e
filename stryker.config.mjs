// npm run mutation: changes the law and the policy kit in small ways, and reports each change that no test notices.
export default {
  mutate: ['subgraphs/*/rules/**/*.ts', 'packages/policy/**/*.ts', '!**/*.test.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--import', './scripts/register.mjs'],
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'jest.config.mjs', projectType: 'custom', enableFindRelatedTests: false },
  // In a copy, packages would still import each other from the original, where nothing is changed.
  inPlace: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Stryker reads this file with the TypeScript 5 interface, which TypeScript 7 does not have; a missing one it skips.
  tsconfigFile: 'none.json',
  ignorePatterns: ['.data', 'coverage', 'reports'],
  reporters: ['clear-text', 'progress-append-only'],
};
