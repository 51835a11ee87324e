import { availableParallelism } from 'node:os';

import { checks } from './checks.mjs';
import { runNodeQuietly } from './run-node.mjs';

const LIMIT_MS = 5 * 60_000;

/** Runs every check, as many at a time as there are processors, and says how each went. Gives the number that failed. */
export async function runChecks() {
  const waiting = [...checks];
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes(check))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

async function passes({ name, run }) {
  const started = Date.now();
  const { code, said } = await runNodeQuietly(run, LIMIT_MS);
  const passed = code === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`\n${said.trim()}\n`);
  return passed;
}
