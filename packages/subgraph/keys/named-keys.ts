import { schemaOf } from '../database/names.ts';
import { openToCrossings } from '../database/tenancy.ts';
import { KNOWN_KEYS } from './known-keys.ts';

/**
 * SQL by which each key of a person says which key of the installation it is wrapped with, so that the owner can wrap it
 * with another one. For a migration, after `actingTables`.
 */
export const namedKeys = (subgraph: string): readonly string[] => [
  `alter table ${schemaOf(subgraph)}.person_key add column wrapped_by text references ${KNOWN_KEYS}`,
  ...openToCrossings(subgraph, 'person_key', ['select']),
  // Until now there was one key for everything: the first that was known.
  `update ${schemaOf(subgraph)}.person_key set wrapped_by = (select id from ${KNOWN_KEYS} order by known_at limit 1)
     where length(wrapped) > 0`,
  `alter table ${schemaOf(subgraph)}.person_key add check (wrapped_by is not null or length(wrapped) = 0)`,
  `create index person_key_by_key on ${schemaOf(subgraph)}.person_key (wrapped_by, council, subject)`,
];
