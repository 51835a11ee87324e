import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { differencesBetween } from '@kith/subgraph/database';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { CarerRow, type CarerAct } from '../entities.ts';
import { act, type ActResult } from './act.ts';
import { isCarerId } from './carer-id.ts';
import { withChildren, type CarerRecord } from './carer-record.ts';
import { checked } from './checked.ts';
import { problemsInDetails } from './details.ts';
import { CHANGED_SINCE, NO_SUCH_CARER, Refused, WHY_NEEDED } from './refused.ts';
import { store } from './store.ts';

export interface ChangeAsked {
  /** The carer's id. */
  readonly carer: string;
  /** The revision that the change was made from: a record that somebody has changed since is left alone. */
  readonly revision: number;
  readonly why?: string | null;
  readonly idempotencyKey: string;
}

export interface Change {
  /** The name of the mutation. */
  readonly name: string;
  readonly act: CarerAct;
  readonly needsWhy: boolean;
  /** The carer as they would be; throws `Refused` where that cannot be. */
  readonly apply: (carer: CarerRecord) => CarerRecord;
  /** Where in the input a problem with the resulting circumstances lies. */
  readonly placeInInput: (path: Problem['path'], after: CarerRecord) => Problem['path'];
}

/** Changes a carer of the caller's council and records what it says now. A change of nothing records nothing. */
export function changeCarer(context: SubgraphContext, asked: ChangeAsked, change: Change): Promise<ActResult> {
  const { idempotencyKey, ...input } = asked;
  return act(context, { name: change.name, idempotencyKey, input }, async (entities, { council, actor }) => {
    const before = await lockedCarer(entities, council, asked);
    const after = soundlyChanged(before, asked, change, context.today);
    if (differencesBetween(before, after).length === 0) return before;
    const next = { ...after, revision: before.revision + 1 };
    const why = asked.why?.trim() || undefined;
    await store(entities, before, next, { act: change.act, by: actor, why, at: context.now });
    return next;
  });
}

async function lockedCarer(
  entities: EntityManager,
  council: string,
  { carer, revision }: ChangeAsked,
): Promise<CarerRecord> {
  if (!isCarerId(carer)) throw new Refused(NO_SUCH_CARER);
  // Two changes of one carer take turns, and the second then finds a revision that it did not read.
  const rows = await entities.find(CarerRow, { council, id: carer }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const [found] = await withChildren(entities, council, rows);
  if (!found) throw new Refused(NO_SUCH_CARER);
  if (found.revision !== revision) throw new Refused(CHANGED_SINCE);
  return found;
}

function soundlyChanged(before: CarerRecord, { why }: ChangeAsked, change: Change, today: string): CarerRecord {
  const after = change.apply(before);
  const { circumstances, problems } = checked(after.circumstances, today);
  const found = [
    ...(isSentence(why) || (!change.needsWhy && !why) ? [] : [WHY_NEEDED]),
    ...problemsInDetails(after),
    ...problems.map((problem) => ({ ...problem, path: change.placeInInput(problem.path, after) })),
  ];
  if (!circumstances || found.length > 0) throw new Refused(...found);
  return { ...after, circumstances };
}

const isSentence = (why: string | null | undefined): boolean => !!why && why.trim() !== '' && why.length <= 1000;
