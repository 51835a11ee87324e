// Runs the tests of one rules folder for Stryker, again for every mutant. Most of a rule is said once, when its file is
// loaded, so every mutant needs its rules loaded anew; the policy kit and the libraries stay as they are.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

import { transformSync } from '@swc/core';

import { root } from '../root.mjs';
import { swcOptions } from '../swc-options.mjs';
import { takeTests } from './collected-tests.mjs';
import { rulesFolders, SLOW } from './rules-folders.mjs';

const COLLECTED = new URL('./collected-tests.mjs', import.meta.url).href;
const RUN = 'run';

/** For Stryker's results of tests. */
const SUCCESS = 0;
const FAILED = 1;

class RulesRunner {
  #runs = 0;
  #testFiles = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { tests, loadedAnew } = rulesFolders[process.env.KITH_MUTATION];
    this.#testFiles = globSync(tests, { cwd: root })
      .filter((name) => !SLOW.has(name) && !name.includes('node_modules'))
      .map((name) => join(root, name))
      .toSorted();
    loadAnew(loadedAnew.map((name) => join(root, name)));
  }

  async dryRun() {
    const tests = [];
    for await (const { name, error, ms } of this.#tests(this.#testFiles, undefined)) {
      tests.push({ id: name, name, timeSpentMs: ms, status: error ? FAILED : SUCCESS, failureMessage: inspect(error) });
    }
    return { status: 'complete', tests };
  }

  /** Stops at the first test that notices. */
  async mutantRun({ activeMutant }) {
    const files = nearestFirst(this.#testFiles, activeMutant.fileName);
    let run = 0;
    try {
      for await (const { name, error } of this.#tests(files, activeMutant.id)) {
        run += 1;
        if (error) return { status: 'killed', killedBy: [name], failureMessage: inspect(error), nrOfTests: run };
      }
    } catch (error) {
      // The rules cannot even be loaded.
      return { status: 'error', errorMessage: inspect(error) };
    }
    return { status: 'survived', nrOfTests: run };
  }

  async *#tests(files, mutant) {
    globalThis.__stryker__ = { activeMutant: mutant };
    this.#runs += 1;
    for (const file of files) {
      await import(`${pathToFileURL(file).href}?${RUN}=${this.#runs}`);
      for (const { name, run } of takeTests()) yield await timed(name, run);
    }
  }
}

/** The test beside the changed file first, then what is quick and looks at every rule, then its folder, then the rest. */
function nearestFirst(testFiles, changed) {
  const stem = basename(changed, '.ts');
  const distance = (file) => {
    if (basename(file).startsWith(stem)) return 0;
    if (basename(file) === 'outlines.test.ts') return 1;
    return dirname(file) === dirname(changed) ? 2 : 3;
  };
  return testFiles.toSorted((a, b) => distance(a) - distance(b));
}

async function timed(name, run) {
  const from = performance.now();
  try {
    await run();
    return { name, ms: performance.now() - from };
  } catch (error) {
    return { name, error, ms: performance.now() - from };
  }
}

/** Whatever a test of this run imports of these folders belongs to this run too. */
function loadAnew(folders) {
  const made = new Map();
  const code = (file) => {
    if (!made.has(file))
      made.set(
        file,
        transformSync(readFileSync(file, 'utf8'), { ...swcOptions, sourceMaps: false, filename: file }).code,
      );
    return made.get(file);
  };
  const isAnew = (url) =>
    url.startsWith('file:') && folders.some((folder) => fileURLToPath(url).startsWith(`${folder}/`));
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: COLLECTED, shortCircuit: true };
      const found = next(specifier, context);
      const run = context.parentURL && new URL(context.parentURL).searchParams.get(RUN);
      if (!run || !isAnew(found.url) || !found.url.endsWith('.ts')) return found;
      return { ...found, url: `${found.url}?${RUN}=${run}` };
    },
    load(url, context, next) {
      if (!url.includes(`?${RUN}=`)) return next(url, context);
      return { format: 'module', source: code(fileURLToPath(url)), shortCircuit: true };
    },
  });
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }];
