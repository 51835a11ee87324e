import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { differencesBetween, Refused } from '@kith/subgraph/database';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { PersonRow, type PersonAct } from '../entities.ts';
import { namedWithoutPurpose, restrictedNeedsPurpose } from '../restricted/needs-purpose.ts';
import { actOnPerson, type ActResult } from './act-on-person.ts';
import { checked } from './checked.ts';
import { problemsInDetails } from './details.ts';
import type { Kind } from './kinds.ts';
import { isPersonId } from './person-id.ts';
import { wholeRecords, type PersonRecord } from './person-record.ts';
import { CHANGED_SINCE, noSuchPerson, WHY_NEEDED } from './refused.ts';
import { store } from './store.ts';

export interface ChangeAsked {
  /** The person's id. */
  readonly person: string;
  /** The revision that the change was made from: a record that somebody has changed since is left alone. */
  readonly revision: number;
  readonly why?: string | null;
  readonly idempotencyKey: string;
}

export interface Change<T extends object> {
  /** The name of the mutation. */
  readonly name: string;
  readonly act: PersonAct;
  readonly needsWhy: boolean;
  /** The person as they would be; throws `Refused` where that cannot be. */
  readonly apply: (person: PersonRecord<T>) => PersonRecord<T>;
  /** Where in the input a problem with the resulting circumstances lies. */
  readonly placeInInput: (path: Problem['path'], after: PersonRecord<T>) => Problem['path'];
}

/** Changes a person of the caller's council and records what it says now. A change of nothing records nothing. */
export function changePerson<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  asked: ChangeAsked,
  change: Change<T>,
): Promise<ActResult<T>> {
  const { idempotencyKey, ...input } = asked;
  const act = { name: change.name, idempotencyKey, input };
  return actOnPerson(context, kind, act, async ({ entities, council, actor }) => {
    const before = await lockedPerson(context, entities, council, kind, asked);
    const after = soundlyChanged(kind, before, asked, change, context.today);
    if (differencesBetween(before, after).length === 0) return before;
    const next = { ...after, revision: before.revision + 1 };
    const why = asked.why?.trim() || undefined;
    await store(entities, kind, before, next, { act: change.act, by: actor, why, at: context.now });
    return next;
  });
}

async function lockedPerson<T extends object>(
  context: SubgraphContext,
  entities: EntityManager,
  council: string,
  kind: Kind<T>,
  { person, revision }: ChangeAsked,
): Promise<PersonRecord<T>> {
  if (!isPersonId(person)) throw new Refused(noSuchPerson(kind));
  // Two changes of one person take turns, and the second then finds a revision that it did not read.
  const where = { council, kind: kind.kind, id: person };
  const rows = await entities.find(PersonRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const [found] = await wholeRecords<T>(entities, council, rows);
  if (!found && (await namedWithoutPurpose(context, entities, [person])).size > 0) throw restrictedNeedsPurpose();
  if (!found) throw new Refused(noSuchPerson(kind));
  if (found.revision !== revision) throw new Refused(CHANGED_SINCE);
  return found;
}

function soundlyChanged<T extends object>(
  kind: Kind<T>,
  before: PersonRecord<T>,
  { why }: ChangeAsked,
  change: Change<T>,
  today: string,
): PersonRecord<T> {
  const after = change.apply(before);
  const { circumstances, problems } = checked(kind, after.circumstances, today);
  const found = [
    ...(isSentence(why) || (!change.needsWhy && !why) ? [] : [WHY_NEEDED]),
    ...problemsInDetails(after),
    ...problems.map((problem) => ({ ...problem, path: change.placeInInput(problem.path, after) })),
  ];
  if (!circumstances || found.length > 0) throw new Refused(...found);
  return { ...after, circumstances };
}

const isSentence = (why: string | null | undefined): boolean => !!why && why.trim() !== '' && why.length <= 1000;
