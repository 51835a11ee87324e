import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { codeOf } from './error-code.ts';

/** A server that is running on a cluster, as it says of itself in the cluster's postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that runs on this cluster now, whoever launched it; nothing where there is none. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  const text = readIfThere(file);
  // Line by line: process, data directory, start, port, socket folder, address, memory, state.
  const [pid, , , port] = text.split('\n').map(Number);
  if (!pid) return undefined;
  const program = programOf(pid);
  if (program === 'postgres') return { pid, port: port ?? 0 };
  // After a restart the number can belong to another program of the same account, and PostgreSQL would not start.
  if (program !== undefined && readIfThere(file) === text) rmSync(file, { force: true });
  return undefined;
}

/** The name of the program that runs under this number; nothing where none does. */
function programOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return isAlive(pid) ? 'postgres' : undefined;
  // Empty for a process that has ended and that its parent has not collected.
  const [program] = readIfThere(`/proc/${pid}/cmdline`).split('\0');
  return program ? basename(program) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return '';
    throw error;
  }
}
