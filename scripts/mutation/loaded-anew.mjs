// @ts-nocheck
// Most of a rule is said once, when its file is loaded, so every mutant needs its rules loaded anew; the policy kit and
// the libraries stay as they are.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transformSync } from '@swc/core';

import { swcOptions } from '../swc-options.mjs';

const COLLECTED = new URL('./collected-tests.mjs', import.meta.url).href;
const RUN = 'run';
let fastCheck;

/** Whatever a file of these folders imports of them belongs to the same run as that file. */
export function loadAnew(folders) {
  const compiled = new Map();
  const isAnew = (url) =>
    url.startsWith('file:') &&
    url.endsWith('.ts') &&
    folders.some((folder) => fileURLToPath(url).startsWith(`${folder}/`));
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: COLLECTED, shortCircuit: true };
      const found = next(specifier, context);
      if (specifier === 'fast-check') fastCheck = found.url;
      const run = context.parentURL && new URL(context.parentURL).searchParams.get(RUN);
      return run && isAnew(found.url) ? { ...found, url: `${found.url}?${RUN}=${run}` } : found;
    },
    load(url, context, next) {
      if (!url.includes(`?${RUN}=`)) return next(url, context);
      const file = fileURLToPath(url);
      if (!compiled.has(file)) compiled.set(file, compile(file));
      return { format: 'module', source: compiled.get(file), shortCircuit: true };
    },
  });
}

/** The file, and all that it imports of the folders, as this run has them. */
export async function importAnew(file, run) {
  await import(`${pathToFileURL(file).href}?${RUN}=${run}`);
  // A test of chance that has noticed a mutant need not look for the smallest case that shows it.
  if (fastCheck) (await import(fastCheck)).configureGlobal({ endOnFailure: true });
}

const compile = (filename) =>
  transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, sourceMaps: false, filename }).code;
