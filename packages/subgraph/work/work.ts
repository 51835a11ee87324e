import { sealEntries, MOST_AT_ONCE } from '../audit/sealer.ts';
import { hearDeaths } from '../between/hear-deaths.ts';
import { hearErased, type SubjectErased } from '../between/hear-erased.ts';
import type { SubgraphContext } from '../context.ts';
import { bringDue } from '../daily/bring-due.ts';
import type { DailyWork } from '../daily/daily-work.ts';
import { schemaOf } from '../database/names.ts';
import { databaseOf } from '../database/required.ts';
import { deliverDue } from '../outbox/deliver.ts';
import type { OutboxHandlers } from '../outbox/delivery.ts';
import type { Messenger } from '../outbox/messenger/messenger.ts';
import { forgetActsDone } from '../retention/forget-acts.ts';
import { eachByItself } from './each-by-itself.ts';
import { keepRunning, type Job, type JobFailed } from './job.ts';

export interface WorkOptions {
  readonly messenger: Messenger;
  readonly log: (failed: JobFailed) => void;
}

/**
 * What a subgraph does by itself: bringing up to date what the calendar has changed, delivering, chaining the audit,
 * hearing of deaths and erasures, forgetting what is old.
 */
export interface Work {
  start(): void;
  /** Does everything that is due now, once. For tests, and before an export. */
  once(): Promise<void>;
  /** Lets what is in hand end. */
  stop(): Promise<void>;
}

export interface WorkOf extends WorkOptions {
  readonly subgraph: string;
  readonly handlers: OutboxHandlers;
  readonly daily: readonly DailyWork[];
  readonly hearsOfDeaths: boolean;
  readonly subjectErased?: SubjectErased | undefined;
  readonly contextFor: (council?: string) => SubgraphContext;
}

const SECOND = 1000;
const MOST_COUNCILS = 500;
const MOST_PIECES = 1000;
const UNSTOPPED = new AbortController().signal;

export function workOf(of: WorkOf): Work {
  const jobs = jobsOf(of);
  let stop: (() => Promise<void>) | undefined;
  return {
    start() {
      const running = jobs.map((job) =>
        keepRunning(job, (error) =>
          of.log({ job: job.name, subgraph: of.subgraph, error: error instanceof Error ? error.constructor.name : '' }),
        ),
      );
      stop = async () => void (await Promise.all(running.map((job) => job.stop())));
    },
    async once() {
      for (const job of jobs) {
        for (let piece = 0; piece < MOST_PIECES && (await job.run(UNSTOPPED)); piece += 1);
      }
    },
    async stop() {
      await stop?.();
      stop = undefined;
    },
  };
}

const jobsOf = (of: WorkOf): readonly Job[] => [
  ...(of.hearsOfDeaths ? [{ name: 'deaths', everyMs: 5 * SECOND, run: async () => (await hearDeaths(of)) > 0 }] : []),
  // Before the outbox, so that what it sends leaves at once.
  ...(of.daily.length === 0
    ? []
    : [{ name: 'daily', everyMs: 60 * SECOND, run: (stopping: AbortSignal) => bringDue(of, stopping) }]),
  { name: 'outbox', everyMs: SECOND, run: async (stopping) => (await deliverDue(of, stopping)) > 0 },
  { name: 'erasures', everyMs: 5 * SECOND, run: async () => (await hearErased(of)) > 0 },
  { name: 'audit', everyMs: 5 * SECOND, run: () => sealCouncils(of) },
  { name: 'acts-done', everyMs: 3600 * SECOND, run: () => forgetActsDone(of) },
];

async function sealCouncils({ subgraph, contextFor }: WorkOf): Promise<boolean> {
  const councils = await databaseOf(contextFor()).published.execute<readonly { readonly council: string }[]>(
    `select ${schemaOf(subgraph)}.councils_to_seal(?) as council`,
    [MOST_COUNCILS],
  );
  let more = false;
  await eachByItself(councils, async ({ council }) => {
    const sealed = await databaseOf(contextFor(council)).inCouncil(council, (entities) =>
      sealEntries(entities, { subgraph, council }),
    );
    more ||= sealed === MOST_AT_ONCE;
  });
  return more;
}
