/** Something that a subgraph does by itself, again and again. */
export interface Job {
  readonly name: string;
  /** How long it rests when there was nothing to do. */
  readonly everyMs: number;
  /**
   * Does a bounded piece of it, or less where it is to stop.
   *
   * @returns whether there may be more to do at once.
   */
  run(stopping: AbortSignal): Promise<boolean>;
}

/** What is said of a run that failed: never the message, which may hold somebody's words. */
export interface JobFailed {
  readonly job: string;
  readonly subgraph: string;
  readonly error: string;
}

/** A job on its own, until it is stopped. */
export interface RunningJob {
  /** Lets the piece in hand end. */
  stop(): Promise<void>;
}

const LONGEST_REST_AFTER_FAILURE_MS = 60_000;

/** Runs a job at intervals that differ a little, so that many processes do not come at once. After failures it rests longer. */
export function keepRunning(job: Job, failed: (error: unknown) => void): RunningJob {
  const stopping = new AbortController();
  const running = (async () => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const more = await job.run(stopping.signal);
        failures = 0;
        if (!more) await rest(job.everyMs * (0.75 + Math.random() / 2), stopping.signal);
      } catch (error) {
        failures += 1;
        failed(error);
        const longer = Math.min(LONGEST_REST_AFTER_FAILURE_MS, job.everyMs * 2 ** failures);
        await rest(longer, stopping.signal);
      }
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
