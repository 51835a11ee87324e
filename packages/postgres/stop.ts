import { setTimeout as delay } from 'node:timers/promises';

import { runningPostmaster, type Postmaster } from './postmaster.ts';

/** How long each way of asking is given. "Fast" ends open transactions; "immediate" is a crash that recovery mends. */
const WAYS = [
  { signal: 'SIGINT', limitMs: 30_000 },
  { signal: 'SIGQUIT', limitMs: 10_000 },
] as const;

/** Ends a server and waits until it has let go of its cluster. */
export async function stopServer({ pid }: Postmaster, cluster: string): Promise<void> {
  const isGone = () => runningPostmaster(cluster)?.pid !== pid;
  for (const { signal, limitMs } of WAYS) {
    if (isGone()) return;
    process.kill(pid, signal);
    const deadline = Date.now() + limitMs;
    while (!isGone() && Date.now() < deadline) await delay(20);
  }
  if (!isGone()) throw new Error(`PostgreSQL (process ${pid}) did not stop.`);
}
