import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const loader = join(root, 'scripts/register.mjs');
const LIMIT_MS = 60_000;

export interface Program {
  /** Waits until it has said something that matches, on either output; gives the match. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the project's programs as npm would, less the install. */
export function run(
  script: string,
  { args = [], env = {}, input }: { args?: readonly string[]; env?: NodeJS.ProcessEnv; input?: string } = {},
): Program {
  const child = spawn(process.execPath, ['--import', loader, join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return {
    ended,
    async said(pattern) {
      const deadline = Date.now() + LIMIT_MS;
      for (let match = null; ; match = pattern.exec(out + err)) {
        if (match) return match;
        if (Date.now() > deadline || child.exitCode !== null)
          throw new Error(`It never said ${pattern}:\n${out}\n${err}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
