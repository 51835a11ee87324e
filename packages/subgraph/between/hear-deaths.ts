import type { EntityManager } from '@mikro-orm/postgresql';

import { appendAudit } from '../audit/append.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { COUNCIL_COLUMN, SUBJECT_COLUMN } from '../database/kept.ts';
import { schemaOf } from '../database/names.ts';
import { databaseOf } from '../database/required.ts';
import { openToCrossings, tenantTable } from '../database/tenancy.ts';
import { eachByItself } from '../work/each-by-itself.ts';
import { hearDeath, unheardDeaths } from './deaths.ts';
import { closeRestricted } from './restricted.ts';

const MOST_AT_ONCE = 20;

/**
 * SQL for what a subgraph has heard of deaths, for what it does about them every day. For a migration, before the work
 * that reads `person_died`.
 */
export const personDiedTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.person_died (
     ${COUNCIL_COLUMN},
     ${SUBJECT_COLUMN},
     died_on date,
     primary key (council, subject)
   )`,
  ...tenantTable(subgraph, 'person_died', ['select', 'insert', 'update'], {
    needs: { insert: 'person:write', update: 'person:write' },
    subject: 'subject',
  }),
  ...openToCrossings(subgraph, 'person_died', ['select']),
  ...closeRestricted(subgraph),
];

/** SQL: the day on which the person of a row has died, as `d.died_on`, for a row that has a `council` and a `subject`. */
export const diedIn = (subgraph: string, row: string): string =>
  `${schemaOf(subgraph)}.person_died d on d.council = ${row}.council and d.subject = ${row}.subject and d.died_on is not null`;

export interface DeathsHeard {
  readonly subgraph: string;
  readonly contextFor: (council?: string) => SubgraphContext;
}

/** Keeps here who has died, or lives after all, each in one transaction. @returns how many there were. */
export async function hearDeaths({ subgraph, contextFor }: DeathsHeard): Promise<number> {
  const waiting = await unheardDeaths(databaseOf(contextFor()).published, MOST_AT_ONCE);
  await eachByItself(waiting, async ({ council, id }) => {
    const context = contextFor(council);
    const at = context.now;
    await databaseOf(context).inCouncil(council, async (entities) => {
      const heard = await hearDeath(entities, id, at);
      if (!heard) return;
      const { subject, diedOn } = heard;
      await keep(entities, subgraph, council, subject, diedOn);
      const caller = councilCallerOf(context);
      const what = diedOn === null ? 'personLives' : 'personDied';
      await appendAudit(entities, { subgraph, kind: 'ACT', what, caller, subjects: [subject], at });
    });
  });
  return waiting.length;
}

const keep = (entities: EntityManager, subgraph: string, council: string, subject: string, diedOn: string | null) =>
  entities.execute(
    `insert into ${schemaOf(subgraph)}.person_died (council, subject, died_on) values (?, ?, ?::date)
     on conflict (council, subject) do update set died_on = excluded.died_on`,
    [council, subject, diedOn],
  );
