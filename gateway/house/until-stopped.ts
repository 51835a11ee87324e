const DOUBLED_MS = 1_000;

/**
 * Waits for Ctrl-C, or for whoever runs us to end us. Asked again a second later, the process ends at once: sooner, it is
 * the same wish, which a terminal tells us and whoever started us passes on.
 */
export function untilStopped(): Promise<void> {
  let first: number | undefined;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        first ??= Date.now();
        if (Date.now() - first > DOUBLED_MS) process.exit(1);
        resolve();
      });
    }
  });
}
