// @ts-nocheck
// What tests of rules use of @jest/globals, for the runner of mutants: tests are collected where they are declared, and run
// one by one in the process that has the rules loaded. Jest itself would load everything anew for every mutant.
import { createRequire } from 'node:module';

const require = createRequire(createRequire(import.meta.url).resolve('@jest/globals'));
const { jestExpect } = require('@jest/expect');

let collected = [];
const around = [];

/** Every test declared since the last call, by its whole name. */
export function takeTests() {
  const taken = collected;
  collected = [];
  return taken;
}

export const describe = eachable((name, declare) => {
  around.push(name);
  try {
    declare();
  } finally {
    around.pop();
  }
});
export const test = eachable(collect);
export const it = eachable(collect);
export const expect = jestExpect;

function collect(name, run) {
  collected.push({ name: [...around, name].join(' '), run });
}

/** With `.each`: a row that is no array is the one argument. Names need not be filled in, only be different. */
function eachable(declare) {
  const each = (rows) => (name, run) =>
    rows.forEach((row, index) => declare(`${name} [${index}]`, () => run(...(Array.isArray(row) ? row : [row]))));
  return Object.assign(declare, { each });
}
