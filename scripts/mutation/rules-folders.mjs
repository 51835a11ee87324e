// @ts-nocheck
const restingOnCareStatus = ['staying-put', 'leaving-care-grants', 'rent-guarantees'].map(
  (name) => `subgraphs/${name}/rules`,
);

/**
 * Where the law is, and the tests that go straight at it: no browser, no database. Globs from the root of the project.
 * `loadedAnew` is what a mutant may reach before it was loaded: the rules, their tests, and what stands between them.
 */
export const rulesFolders = {
  'leaving-care-grants': besideTheRules('subgraphs/leaving-care-grants/rules'),
  'staying-put': besideTheRules('subgraphs/staying-put/rules'),
  'rent-guarantees': besideTheRules('subgraphs/rent-guarantees/rules'),
  'kinship-allowances': besideTheRules('subgraphs/kinship-allowances/rules'),
  'legal-aid': besideTheRules('subgraphs/legal-aid/rules', {
    tests: ['tests/acceptance/legal-aid-{means,points}.test.ts'],
    between: ['subgraphs/legal-aid/testing', 'tests/acceptance'],
  }),
  'care-status': besideTheRules('packages/care-status', {
    tests: restingOnCareStatus.map((folder) => `${folder}/*.test.ts`),
    between: restingOnCareStatus,
  }),
  policy: besideTheRules('packages/policy'),
};

/** Tests of chance that try so much that they would take most of the time, and find little that the others do not. */
export const SLOW = new Set(['packages/policy/properties/random-rules.test.ts']);

function besideTheRules(folder, { tests = [], between = [] } = {}) {
  return { folder, tests: [`${folder}/**/*.test.ts`, ...tests], loadedAnew: [folder, ...between] };
}
