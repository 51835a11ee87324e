import type { Problem } from '@kith/circumstances';
import type { EntityManager } from '@mikro-orm/postgresql';

import { appendAudit } from '../audit/append.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { onceOnly } from '../idempotency/once-only.ts';
import { send } from '../outbox/send.ts';
import { openFor, sealFor } from '../sealed/sealed.ts';
import { againWhereItGaveWay } from './again-where-it-gave-way.ts';
import type { Doing } from './doing.ts';
import { Refused } from './refused.ts';

export interface ActAsked {
  readonly subgraph: string;
  /** The name of the mutation. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** Everything else that was sent. */
  readonly input: object;
  /** The id of the person it is about, where it is known beforehand. */
  readonly subject?: string;
  /** The digest of the determination that it rests on. */
  readonly determination?: string;
}

export type Acted<Result> =
  | { readonly done: Result; readonly userErrors: readonly [] }
  | { readonly done?: undefined; readonly userErrors: readonly Problem[] };

/** What an act leaves: small, JSON, and enough to read the rest back. It may name the person, for the audit. */
export type Done = Readonly<Record<string, unknown>> & { readonly subject?: string };

/**
 * Does an act of the caller's council once, in one transaction: the change, the audit entry and what is to be sent, all
 * of it or nothing. A retry with the same key reads back what the first try did.
 *
 * @param work throws `Refused` to undo everything and say what to put right.
 * @param readBack what is answered, read in the same transaction. What `work` gave, if left out.
 * @throws `UNAUTHENTICATED`, `FORBIDDEN`, `IDEMPOTENCY_KEY_REUSED`, `BUSY` where others stood in the way for too long.
 */
export async function act<D extends Done, Result = D>(
  context: SubgraphContext,
  asked: ActAsked,
  work: (doing: Doing) => Promise<D>,
  readBack: (entities: EntityManager, done: D) => Promise<Result> = async (_, done) => done as unknown as Result,
): Promise<Acted<Result>> {
  const caller = councilCallerOf(context);
  const { council } = caller;
  const { now } = context;
  const body = [asked.name, asked.input];
  const once = { subgraph: asked.subgraph, council, key: asked.idempotencyKey, body, now };
  try {
    const inOne = async (entities: EntityManager) => {
      const first = await onceOnly(entities, once, async () => {
        const left = await work(doingOf(context, asked.subgraph, entities));
        await appendAudit(entities, {
          subgraph: asked.subgraph,
          kind: 'ACT',
          what: asked.name,
          caller,
          subjects: [left.subject ?? asked.subject].filter((subject) => subject !== undefined),
          determination: asked.determination,
          at: now,
        });
        return left;
      });
      return readBack(entities, first);
    };
    const done = await againWhereItGaveWay(() => databaseOf(context).inCouncil(council, inOne));
    return { done, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { userErrors: error.problems };
    throw error;
  }
}

/** What an act has at hand, in a transaction that is open already. For jobs of ours too. */
export function doingOf(context: SubgraphContext, subgraph: string, entities: EntityManager): Doing {
  const caller = councilCallerOf(context);
  const { council, actor } = caller;
  const { now, today } = context;
  return {
    entities,
    caller,
    council,
    actor,
    now,
    today,
    send: (message) => send(entities, { subgraph, council, at: now, ...message }),
    seal: (subject, value) => sealFor(entities, { subgraph, council, subject }, value),
    open: (subject, sealed) => openFor(entities, { subgraph, council, subject }, sealed),
  };
}
