import { Worker } from 'node:worker_threads';

export interface Asking {
  readonly url: string;
  readonly body: string;
  readonly council: string;
  /** Requests under way at a time. */
  readonly atOnce: number;
  readonly leastMs: number;
  readonly leastTimes: number;
}

export interface Answers {
  readonly times: number;
  readonly ms: number;
}

export interface Asker {
  /** Undefined where an answer was an error, which is said on standard error. */
  ask(asking: Asking): Promise<Answers | undefined>;
  close(): Promise<void>;
}

/** Starts the thread that asks. */
export function startAsker(): Asker {
  const worker = new Worker(new URL('./asker.ts', import.meta.url));
  return {
    ask: (asking) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (told: Answers | { readonly refused: string }) => {
          worker.off('error', reject);
          if ('times' in told) return resolve(told);
          console.error(`  ${told.refused}`);
          resolve(undefined);
        });
        worker.postMessage(asking, []);
      }),
    async close() {
      await worker.terminate();
    },
  };
}
