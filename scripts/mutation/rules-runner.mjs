// @ts-nocheck
// Runs the tests of one rules folder for Stryker, again for every mutant, with the rules loaded anew each time.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inspect } from 'node:util';

import { root } from '../root.mjs';
import { takeTests } from './collected-tests.mjs';
import { importAnew, loadAnew } from './loaded-anew.mjs';
import { reachedByEach, watch } from './reached-mutants.mjs';
import { rulesFolders, SLOW } from './rules-folders.mjs';
import { WhoNoticed } from './who-noticed.mjs';

/** For Stryker's results of tests. */
const SUCCESS = 0;
const FAILED = 1;

class RulesRunner {
  #runs = 0;
  #testFiles = [];
  #whoNoticed = new WhoNoticed();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { tests, loadedAnew } = rulesFolders[process.env.KITH_MUTATION];
    this.#testFiles = globSync(tests, { cwd: root })
      .filter((name) => !SLOW.has(name) && !name.includes('node_modules'))
      .toSorted();
    loadAnew(loadedAnew.map((name) => join(root, name)));
  }

  /** Each file with rules of its own, to see what it reaches; then all of them with the same rules, from the last to the first. */
  async dryRun() {
    const results = [];
    const reached = [];
    for (const file of this.#testFiles) {
      const watched = watch();
      const tests = await this.#load(file, this.#newRun());
      for (const test of tests) {
        watched.currentTestId = test.id;
        results.push(result(await tried(test)));
      }
      reached.push(
        ...reachedByEach(
          tests.map(({ id }) => id),
          watched.mutantCoverage,
        ),
      );
    }
    const failed = results.some(({ status }) => status === FAILED) ? undefined : await this.#failedInReverse();
    return {
      status: 'complete',
      tests: failed ? [failed] : results,
      mutantCoverage: { static: {}, perTest: Object.fromEntries(reached) },
    };
  }

  /** A mutant's tests run in any order: without a mutant none may fail for what ran before it. */
  async #failedInReverse() {
    watch();
    const run = this.#newRun();
    for (const file of this.#testFiles.toReversed())
      for (const test of (await this.#load(file, run)).toReversed()) {
        const { error, ...rest } = await tried(test);
        if (error) return result({ ...rest, error });
      }
  }

  /** Stops at the first test that notices. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const watched = watch(activeMutant.id, hitLimit);
    let run = 0;
    try {
      for await (const test of this.#among(testFilter, activeMutant.fileName)) {
        run += 1;
        const { error } = await tried(test);
        if (watched.hitCount > hitLimit) return { status: 'timeout', reason: `Reached ${watched.hitCount} times` };
        if (!error) continue;
        this.#whoNoticed.remember(test.id, activeMutant.fileName);
        return { status: 'killed', killedBy: [test.id], failureMessage: inspect(error), nrOfTests: run };
      }
    } catch (error) {
      // The rules cannot even be loaded.
      return { status: 'error', errorMessage: inspect(error) };
    }
    return { status: 'survived', nrOfTests: run };
  }

  /** The tests of these ids, and a file of tests only when its turn has come. */
  async *#among(ids, changed) {
    const run = this.#newRun();
    const loaded = new Map();
    for (const { id, file } of this.#whoNoticed.firstIn(ids.map(named), changed)) {
      if (!loaded.has(file)) loaded.set(file, await this.#load(file, run));
      yield* loaded.get(file).filter((test) => test.id === id);
    }
  }

  async #load(file, run) {
    await importAnew(join(root, file), run);
    return takeTests().map((test) => ({ ...test, id: `${file} ${test.name}` }));
  }

  #newRun() {
    this.#runs += 1;
    return this.#runs;
  }
}

const named = (id) => ({ id, file: id.slice(0, id.indexOf(' ')) });

async function tried({ id, name, run }) {
  const from = performance.now();
  const took = () => performance.now() - from;
  try {
    await run();
    return { id, name, ms: took() };
  } catch (error) {
    return { id, name, error, ms: took() };
  }
}

const result = ({ id, name, error, ms }) => ({
  id,
  name,
  timeSpentMs: ms,
  status: error ? FAILED : SUCCESS,
  failureMessage: inspect(error),
});

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }];
