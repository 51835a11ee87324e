import { spawn } from 'node:child_process';

import { passSignalsTo } from './pass-signals.mjs';
import { root } from './root.mjs';

/** Runs a script under the Node and the flags of this process; gives its exit code. */
export function runNode(args) {
  const child = spawn(process.execPath, [...process.execArgv, ...args], { cwd: root, stdio: 'inherit' });
  passSignalsTo(child);
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

/** Runs a script under the Node of this process and keeps quiet; gives its exit code and all that it said. */
export function runNodeQuietly(args, limitMs) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: limitMs });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, said })));
}
