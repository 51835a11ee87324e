// npm run mutation -- <folder>: changes the rules of one folder in small ways, one after another, and reports each change
// that no test notices. docs/mutation.md says what counts.
import { execFileSync } from 'node:child_process';

import { rulesFolders } from './mutation/rules-folders.mjs';
import { root } from './root.mjs';
import { runNode } from './run-node.mjs';

const USAGE = `Which rules? npm run mutation -- <folder>, and the folder is one of

  ${Object.keys(rulesFolders).join('\n  ')}

It needs a tree without changes, best a clone of its own (git clone . ../kith-mutants), because it writes the
mutants into the files that it tests, and puts them back at the end. A folder takes from some seconds to ten minutes.
Whatever follows the folder is for Stryker: --mutate 'subgraphs/legal-aid/rules/means/capital.ts' for one file.`;

const NOT_CLEAN = `Mutants are written into the files themselves, and put back from a copy at the end. So that nothing of yours can be
lost, this needs a tree without changes: commit them first, or work in a clone (git clone . ../kith-mutants). Changed are`;

const [name, ...forStryker] = process.argv.slice(2);
process.exitCode = await measure();

async function measure() {
  if (!Object.hasOwn(rulesFolders, name ?? '')) return refuse(USAGE);
  const changed = git('status', '--porcelain', '--untracked-files=no');
  if (changed !== '') return refuse(`${NOT_CLEAN}\n\n${changed}`);
  process.env.KITH_MUTATION = name;
  // Every mutant is tried on each of them: docs/mutation.md.
  process.env.KITH_RUNS ??= '60';
  return runNode(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...forStryker]);
}

function refuse(why) {
  console.error(why);
  return 1;
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd();
}
