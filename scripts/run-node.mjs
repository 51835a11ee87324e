import { spawn } from 'node:child_process';

import { root } from './root.mjs';

/** Runs a script under the Node and the flags of this process; gives its exit code. */
export function runNode(args) {
  const child = spawn(process.execPath, [...process.execArgv, ...args], { cwd: root, stdio: 'inherit' });
  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', () => {}).on('SIGTERM', stop);
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
