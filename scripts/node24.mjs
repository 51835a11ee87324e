// Which Node runs the project. On Linux one comes with the install; elsewhere the person's own must be new enough.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { root } from './root.mjs';

const OLDEST = 24;
const ownIsNewEnough = Number(process.versions.node.split('.')[0]) >= OLDEST;

/** Ends the process with one sentence where no Node 24 can be had, before anything is installed. */
export function refuseWithoutNode24() {
  const comesWithTheInstall = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  if (!ownIsNewEnough && !comesWithTheInstall) refuse();
}

/** The path of a Node that can run the project; call it after the install. */
export function findNode24() {
  if (ownIsNewEnough) return process.execPath;
  const installed = join(root, 'node_modules', '.bin', 'node');
  // The binary in the lockfile is built for glibc: on Alpine it is there and cannot run.
  if (spawnSync(installed, ['--version'], { timeout: 10_000 }).status !== 0) refuse();
  return installed;
}

function refuse() {
  console.error(
    `Kith needs Node ${OLDEST} or later here (this is ${process.version} on ${process.platform} ${process.arch}): ` +
      'please install it from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}
