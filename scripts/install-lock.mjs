// Keeps two commands started side by side from installing into the same folder at once.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { root } from './root.mjs';

const lock = join(root, '.kith-installing');
const BETWEEN_LOOKS_MS = 300;

/** Does the work when no other process of this checkout is doing it. */
export async function whileNobodyElseInstalls(say, work) {
  if (!take()) {
    say(`Another command is installing: waiting for it. If none is, delete ${lock}.`);
    while (!take()) await delay(BETWEEN_LOOKS_MS);
  }
  process.once('exit', release);
  await work();
  process.off('exit', release);
  release();
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives()) release();
    return false;
  }
}

function holderLives() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    // Not ours to signal, and so alive.
    return error.code === 'EPERM';
  }
}

function release() {
  rmSync(lock, { force: true });
}
