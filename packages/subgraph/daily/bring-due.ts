import { doingOf } from '../act/act.ts';
import { Refused } from '../act/refused.ts';
import { appendAudit } from '../audit/append.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import { databaseOf } from '../database/required.ts';
import { MOST_TRIES, parkedBecause, waitAfter } from '../outbox/retry.ts';
import { eachByItself } from '../work/each-by-itself.ts';
import type { JobFailed } from '../work/job.ts';
import type { BringItem, DailyWork } from './daily-work.ts';
import { claimItem, itemsDue, settleItem, stillClaimed, type Became, type ClaimedItem } from './items.ts';

const MOST_COUNCILS = 200;
/** Of one council at a time, so that no council waits for all of another's. */
const MOST_AT_ONCE = 50;

export interface DailyWorker {
  readonly subgraph: string;
  readonly daily: readonly DailyWork[];
  readonly contextFor: (council?: string) => SubgraphContext;
  readonly log: (failed: JobFailed) => void;
}

/**
 * Brings up to date what the calendar has changed: some of what is due in each council, each item in a transaction of its
 * own as a job of ours. What was missed on earlier days is due today.
 *
 * @returns whether there may be more at once.
 */
export async function bringDue(worker: DailyWorker, stopping: AbortSignal): Promise<boolean> {
  const asking = worker.contextFor();
  const councils = await databaseOf(asking).published.execute<readonly { readonly council: string }[]>(
    `select ${schemaOf(worker.subgraph)}.councils_with_daily_work(?, ?, ?) as council`,
    [asking.today, asking.now, MOST_COUNCILS],
  );
  let more = councils.length === MOST_COUNCILS;
  await eachByItself(councils, async ({ council }) => {
    more = (await bringCouncil(worker, council, stopping)) || more;
  });
  return more && !stopping.aborted;
}

async function bringCouncil(worker: DailyWorker, council: string, stopping: AbortSignal): Promise<boolean> {
  const { subgraph, daily, contextFor } = worker;
  const context = contextFor(council);
  const { today, now } = context;
  const at = { council, today, now };
  const due = await databaseOf(context).inCouncil(council, (rows) => itemsDue(rows, subgraph, at, MOST_AT_ONCE));
  const prepared = new Map<string, Promise<BringItem>>();
  await eachByItself(due, async (item) => {
    if (stopping.aborted) return;
    const claimed = await databaseOf(context).inCouncil(council, (rows) => claimItem(rows, subgraph, at, item));
    if (!claimed) return;
    const work = daily.find(({ kind }) => kind === item.kind);
    await bringOrSettle(worker, context, claimed, async () => {
      const ready = prepared.get(item.kind) ?? Promise.resolve(work?.prepare(context) ?? noSuchWork());
      prepared.set(item.kind, ready);
      return ready;
    });
  });
  return due.length === MOST_AT_ONCE;
}

/** An item of a kind that a newer version has, where an older one still runs beside it. */
const noSuchWork = (): BringItem => () => {
  throw new Refused({ code: 'NO_SUCH_WORK', path: [], message: '' });
};

async function bringOrSettle(
  { subgraph, log }: DailyWorker,
  context: SubgraphContext,
  claimed: ClaimedItem,
  ready: () => Promise<BringItem>,
): Promise<void> {
  const { council } = councilCallerOf(context);
  const { today, now } = context;
  const at = { council, today, now };
  try {
    // Counted at the start of each try: these ended with the end of the process.
    if (claimed.tries > MOST_TRIES) throw new Refused({ code: 'TRIED_TOO_OFTEN', path: [], message: '' });
    await bringItem(subgraph, context, claimed, await ready());
  } catch (error) {
    // Never the message, which may hold somebody's words.
    if (!(error instanceof Refused)) log({ job: claimed.kind, subgraph, error: classOf(error) });
    const became = becameOf(error, claimed.tries, now);
    await databaseOf(context).inCouncil(council, (rows) => settleItem(rows, subgraph, at, claimed, became));
  }
}

function bringItem(subgraph: string, context: SubgraphContext, claimed: ClaimedItem, bring: BringItem): Promise<void> {
  const caller = councilCallerOf(context);
  const { council } = caller;
  const { today, now } = context;
  return databaseOf(context).inCouncil(council, async (rows) => {
    if (!(await stillClaimed(rows, subgraph, council, claimed))) return;
    const { changed, subject, because } = await bring(doingOf(context, subgraph, rows), claimed.item);
    await settleItem(rows, subgraph, { council, today, now }, claimed, { state: 'BROUGHT', because });
    if (!changed) return;
    const subjects = subject === undefined ? [] : [subject];
    await appendAudit(rows, { subgraph, kind: 'ACT', what: claimed.kind, caller, subjects, at: now });
  });
}

const classOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : '');

/** After the last try, or where a person must look, it rests until the next day. */
function becameOf(error: unknown, tries: number, now: Date): Became {
  if (error instanceof Refused) return { state: 'BROUGHT', because: error.problems[0]?.code ?? 'REFUSED' };
  const because = parkedBecause(error, tries);
  if (because !== undefined) return { state: 'BROUGHT', because };
  return { state: 'WAITING', nextTryAt: new Date(now.getTime() + waitAfter(tries)) };
}
