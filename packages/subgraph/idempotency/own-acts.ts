import { roleOf, schemaOf } from '../database/names.ts';

const setting = (name: string) => `nullif(current_setting('kith.${name}', true), '')`;

/**
 * SQL by which whoever did an act finds it again, and nobody else of the council: a key that somebody guesses, or reads in
 * a log, tells them nothing. For a migration, after `idempotencyTable`. What was done before it is found by anybody who acts
 * for the council, until its time is over.
 */
export const ownActs = (subgraph: string): readonly string[] => [
  `alter table ${schemaOf(subgraph)}.act_done add column actor text`,
  `alter table ${schemaOf(subgraph)}.act_done alter column actor set default ${setting('actor')}`,
  // Somebody on their own record does nothing here.
  `create policy of_whoever_acts on ${schemaOf(subgraph)}.act_done as restrictive for all to ${roleOf(subgraph)}
     using (${setting('subject')} is null and (actor is null or actor = ${setting('actor')}))`,
];
