// @ts-nocheck
// Which mutants each test could notice: those in whatever runs while its file is loaded, or in the test itself. The changed
// files count it, in the global that Stryker puts into them.

/** A new count, with this mutant alive (or none), for all that is loaded from now on. */
export function watch(mutant, hitLimit) {
  const watched = {
    activeMutant: mutant,
    mutantCoverage: { static: {}, perTest: {} },
    currentTestId: undefined,
    hitCount: hitLimit === undefined ? undefined : 0,
    hitLimit,
  };
  globalThis.__stryker__ = watched;
  return watched;
}

/**
 * For one file of tests that has its rules to itself. A test also reaches whatever the tests before it in the file have
 * reached: the rules may have kept what they worked out for those.
 */
export function reachedByEach(testIds, { static: whileLoading, perTest }) {
  let before = whileLoading;
  return testIds.map((id) => {
    before = { ...before, ...perTest[id] };
    return [id, before];
  });
}
