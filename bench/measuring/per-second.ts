import { Bench } from 'tinybench';

import { processorMs } from './processor-clock.ts';

/** Something to be timed; each call does `count` pieces of work. */
export interface Timed {
  readonly name: string;
  readonly count: number;
  readonly work: () => unknown;
}

const TIME_MS = 1_500;
const WARM_UP_MS = 500;
const LEAST_ROUNDS = 8;

/** How many pieces of each kind one core does in a second: the median of many rounds, in processor time. */
export async function perSecond(timed: readonly Timed[]): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({
    now: processorMs,
    time: TIME_MS,
    warmupTime: WARM_UP_MS,
    iterations: LEAST_ROUNDS,
    warmupIterations: 2,
    throws: true,
  });
  for (const { name, work } of timed) bench.add(name, work);
  await bench.run();
  return new Map(
    timed.map(({ name, count }) => {
      const result = bench.getTask(name)?.result;
      if (result?.state !== 'completed') throw new Error(`${name} was not measured`);
      return [name, (count * 1000) / result.latency.p50];
    }),
  );
}
