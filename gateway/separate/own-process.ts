import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A subgraph in a process of its own. */
export interface OwnProcess {
  readonly name: string;
  readonly url: URL;
  /** Settles when the process ends without having been asked to. */
  readonly endedByItself: Promise<string>;
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;
const LONGEST_STOP_MS = 10_000;

/** Starts a subgraph in a process of its own, under the same Node and loader as this one, and waits until it serves. */
export async function startOwnProcess(name: string, environment: NodeJS.ProcessEnv): Promise<OwnProcess> {
  const script = join(import.meta.dirname, '../serve-subgraph.ts');
  const child = spawn(process.execPath, [...process.execArgv, script, name], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    // In a group of its own, so that Ctrl-C reaches us only, and we stop things in order.
    detached: true,
  });
  const exited = once(child, 'exit');
  let asked = false;
  const stop = async () => {
    asked = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
    await exited;
    clearTimeout(patience);
  };
  // However we end, nobody is left behind.
  process.once('exit', () => child.kill('SIGTERM'));

  const url = await Promise.race([firstUrl(child.stdout), exited.then(() => undefined), tooLong()]);
  if (!url) {
    await stop();
    throw new Error(`The subgraph ${name} did not start; the lines above say why.`);
  }
  const endedByItself = new Promise<string>((resolve) => {
    void exited.then(() => asked || resolve(name));
  });
  return { name, url, endedByItself, stop };
}

async function firstUrl(output: NodeJS.ReadableStream): Promise<URL> {
  const lines = createInterface(output);
  const [line] = (await once(lines, 'line')) as [string];
  return new URL((JSON.parse(line) as { url: string }).url);
}

const tooLong = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), LONGEST_START_MS).unref());
