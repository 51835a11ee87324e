import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { act, openFor, reading, Refused, tellDeath, type Acted } from '@kith/subgraph/database';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { PersonRow } from '../entities.ts';
import { isPersonId } from '../persons/person-id.ts';
import { NO_SUCH_PERSON, personNamed, reasonIn } from '../restricted/act-on-restriction.ts';
import { PersonDeathRow } from './rows.ts';

export interface DeathAsked {
  /** The id of a carer or care leaver. */
  readonly person: string;
  /** `YYYY-MM-DD`; left out where it was recorded by mistake, and they live. */
  readonly diedOn?: string | null;
  /** How the council knows. */
  readonly why: string;
  readonly idempotencyKey: string;
}

export interface DeathEntry {
  readonly number: number;
  readonly diedOn: string | undefined;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Undefined once the person has been erased. */
  readonly why: string | undefined;
}

/** What is known of the death of a person. */
export interface Death {
  readonly person: string;
  /** Undefined where nothing is known of a death. */
  readonly diedOn: string | undefined;
  /** Newest first. */
  readonly entries: readonly DeathEntry[];
}

const MOST_ENTRIES = 100;

/**
 * Records that a person has died, or corrects what was recorded before. In the same transaction every part of the house is
 * told: from then on nothing new is agreed for them and nothing is posted to them.
 */
export const recordDeath = (
  context: SubgraphContext,
  { idempotencyKey, ...input }: DeathAsked,
): Promise<Acted<Death>> =>
  act(
    context,
    { subgraph: 'people', name: 'personDeathRecord', idempotencyKey, input },
    async ({ entities, council, actor, now, today, seal }) => {
      const person = personNamed(input.person);
      const why = reasonIn(input.why);
      const diedOn = input.diedOn ?? undefined;
      // Entries on one person take turns.
      const found = await entities.findOne(
        PersonRow,
        { council, id: person },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!found) throw new Refused(NO_SUCH_PERSON);
      const [last] = await entriesOf(entities, council, person, 1);
      if (diedOn === (last?.diedOn ?? undefined)) throw new Refused(diedOn ? RECORDED_ALREADY : NOTHING_TO_CORRECT);
      const { dateOfBirth } = found.told as { readonly dateOfBirth?: string | null };
      if (diedOn && (diedOn > today || (dateOfBirth && diedOn < dateOfBirth))) throw new Refused(BAD_DAY);
      await entities.insert(PersonDeathRow, {
        council,
        person,
        number: (last?.number ?? 0) + 1,
        diedOn: diedOn ?? null,
        recordedBy: actor,
        recordedAt: now,
        why: await seal(person, why),
      });
      await tellDeath(entities, person, diedOn, now);
      return { subject: person, council };
    },
    (entities, { council, subject }) => deathIn(entities, council, subject),
  );

/** What is known of the death of a person whom the caller may see. It does not say whether there is such a person. */
export const deathOf = (context: SubgraphContext, person: string): Promise<Death> =>
  reading(context, { subgraph: 'people', what: 'personDeath' }, async (entities) => {
    const council = 'council' in context.caller ? context.caller.council : '';
    const value = isPersonId(person)
      ? await deathIn(entities, council, person)
      : { person, diedOn: undefined, entries: [] };
    return { value, subjects: value.entries.length > 0 ? [person] : [] };
  });

async function deathIn(entities: EntityManager, council: string, person: string): Promise<Death> {
  const rows = await entriesOf(entities, council, person, MOST_ENTRIES);
  const entries: DeathEntry[] = [];
  for (const { number, diedOn, recordedBy, recordedAt, why } of rows) {
    const opened = await openFor<string>(entities, { subgraph: 'people', council, subject: person }, why);
    entries.push({ number, diedOn: diedOn ?? undefined, recordedBy, recordedAt, why: opened });
  }
  return { person, diedOn: entries[0]?.diedOn, entries };
}

const entriesOf = (entities: EntityManager, council: string, person: string, limit: number) =>
  entities.find(PersonDeathRow, { council, person }, { orderBy: { number: 'desc' }, limit });

const RECORDED_ALREADY: Problem = {
  path: ['diedOn'],
  code: 'RECORDED_ALREADY',
  message: 'This day is recorded already.',
};

const NOTHING_TO_CORRECT: Problem = {
  path: ['diedOn'],
  code: 'NOTHING_TO_CORRECT',
  message: 'No death is recorded of this person, so there is nothing to take back. Give the day on which they died.',
};

const BAD_DAY: Problem = {
  path: ['diedOn'],
  code: 'BAD_DATE',
  message: 'Give the day on which they died: not in the future, and not before they were born.',
};
