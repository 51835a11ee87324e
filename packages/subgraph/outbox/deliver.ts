import { hasDied } from '../between/deaths.ts';
import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { THE_COUNCIL } from '../sealed/person-key.ts';
import { openFor } from '../sealed/sealed.ts';
import { eachByItself } from '../work/each-by-itself.ts';
import { claim, dueMessages, LEASE_MS, settle, type Claimed, type Settled } from './claim.ts';
import { Undeliverable, type Delivery, type OutboxHandlers } from './delivery.ts';
import type { Messenger } from './messenger/messenger.ts';
import { MOST_TRIES, parkedBecause, waitAfter } from './retry.ts';

const MOST_AT_ONCE = 20;
/** A try ends well before its lease does, so that no two tries of a message overlap. */
const TRY_MS = LEASE_MS / 2;

export interface OutboxWork {
  readonly subgraph: string;
  readonly handlers: OutboxHandlers;
  readonly messenger: Messenger;
  /** As a job of ours in one council; in none, for the crossing that tells what is due. */
  readonly contextFor: (council?: string) => SubgraphContext;
}

/** Tries to deliver the messages that are due, each by itself, and begins no more of them once it is to stop. @returns how many there were. */
export async function deliverDue(work: OutboxWork, stopping: AbortSignal): Promise<number> {
  const asking = work.contextFor();
  const due = await dueMessages(databaseOf(asking).published, work.subgraph, asking.now, MOST_AT_ONCE);
  await eachByItself(due, async (place) => {
    if (stopping.aborted) return;
    const context = work.contextFor(place.council);
    const claimed = await databaseOf(context).inCouncil(place.council, (entities) =>
      claim(entities, work.subgraph, place, context.now),
    );
    if (claimed) await deliver(work, context, claimed);
  });
  return due.length;
}

async function deliver(work: OutboxWork, context: SubgraphContext, claimed: Claimed): Promise<void> {
  const settled = await outcomeOf(work, context, claimed);
  await databaseOf(context).inCouncil(claimed.council, (entities) => settle(entities, work.subgraph, claimed, settled));
}

async function outcomeOf(work: OutboxWork, context: SubgraphContext, claimed: Claimed): Promise<Settled> {
  try {
    // Counted at the start of each try: these ended with the end of the process.
    if (claimed.tries > MOST_TRIES) throw new Undeliverable('TRIED_TOO_OFTEN');
    const handler = Object.hasOwn(work.handlers, claimed.kind) ? work.handlers[claimed.kind] : undefined;
    if (!handler) throw new Undeliverable('NO_HANDLER');
    const delivery = await deliveryOf(work, context, claimed);
    const receipt = await inTime(handler(delivery), delivery.signal);
    return { state: 'SENT', at: work.contextFor().now, receipt: receipt?.receipt };
  } catch (error) {
    const because = parkedBecause(error, claimed.tries);
    if (because !== undefined) return { state: 'PARKED', because };
    return { state: 'WAITING', nextTryAt: new Date(work.contextFor().now.getTime() + waitAfter(claimed.tries)) };
  }
}

async function deliveryOf(work: OutboxWork, context: SubgraphContext, claimed: Claimed): Promise<Delivery> {
  const { council, id, kind, key, tries } = claimed;
  const inCouncil: Delivery['inCouncil'] = (run) => databaseOf(context).inCouncil(council, run);
  const whose = { subgraph: work.subgraph, council, subject: claimed.subject ?? THE_COUNCIL };
  const { opened, died } = await inCouncil(async (entities) => ({
    opened: await openFor<{ readonly payload: unknown; readonly toAnother?: boolean }>(
      entities,
      whose,
      claimed.payload,
    ),
    died: claimed.subject !== null && (await hasDied(entities, claimed.subject)),
  }));
  if (opened === undefined) throw new Undeliverable('PERSON_ERASED');
  if (died && !opened.toAnother) throw new Undeliverable('PERSON_DIED');
  return {
    subgraph: work.subgraph,
    council,
    id,
    kind,
    key,
    subject: claimed.subject ?? undefined,
    payload: opened.payload,
    tries,
    messenger: work.messenger,
    signal: AbortSignal.timeout(TRY_MS),
    context,
    inCouncil,
  };
}

/** A handler that never answers is given up. */
function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}
