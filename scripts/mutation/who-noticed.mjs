// @ts-nocheck
// In which order to ask the tests, so that the first that notices a mutant is soon found.
import { basename, dirname } from 'node:path';

/** A test that noticed a mutant of the same file is likely to notice the next. */
const SAME_FILE = 10;

export class WhoNoticed {
  #inAll = new Map();
  #inFile = new Map();

  remember(id, changed) {
    for (const noticed of [this.#inAll, this.#of(changed)]) noticed.set(id, (noticed.get(id) ?? 0) + 1);
  }

  /** Of `{ id, file }`: who noticed most; of equals the nearest. */
  firstIn(tests, changed) {
    const here = this.#of(changed);
    const noticed = ({ id }) => SAME_FILE * (here.get(id) ?? 0) + (this.#inAll.get(id) ?? 0);
    return tests
      .map((test) => ({ test, noticed: noticed(test), distance: distance(test.file, changed) }))
      .toSorted((a, b) => b.noticed - a.noticed || a.distance - b.distance)
      .map(({ test }) => test);
  }

  #of(changed) {
    if (!this.#inFile.has(changed)) this.#inFile.set(changed, new Map());
    return this.#inFile.get(changed);
  }
}

/** The test beside the changed file first, then what is quick and looks at every rule, then its folder, then the rest. */
function distance(file, changed) {
  if (basename(file).startsWith(basename(changed, '.ts'))) return 0;
  if (basename(file) === 'outlines.test.ts') return 1;
  return dirname(file) === dirname(changed) ? 2 : 3;
}
