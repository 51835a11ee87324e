import { schemaOf } from '../database/names.ts';
import { publishedTable } from '../database/tenancy.ts';

/**
 * SQL for a subgraph's table of council settings: append-only, read by all, written by the council. For its migrations.
 */
export const settingsTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.council_setting (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     code text not null check (length(code) between 1 and 100),
     version integer not null check (version > 0),
     "from" date not null,
     known_from date not null,
     value jsonb not null,
     set_by text not null,
     set_at timestamptz not null,
     why text not null check (length(why) between 1 and 1000),
     source_title text check (length(source_title) <= 300),
     source_url text check (length(source_url) <= 1000),
     primary key (council, code, version)
   )`,
  ...publishedTable(subgraph, 'council_setting'),
];
