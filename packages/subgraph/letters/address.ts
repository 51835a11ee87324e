import type { Problem } from '@kith/circumstances';
import { postedTo } from '@kith/documents';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Doing } from '../act/doing.ts';
import { schemaOf } from '../database/names.ts';
import { tenantTable, type TenantRules } from '../database/tenancy.ts';
import { textArray } from '../database/text-array.ts';
import { actorColumn, COUNCIL_COLUMN, keptAsWritten, SUBJECT_COLUMN, writtenByTheCaller } from '../database/kept.ts';
import { openAllFor } from '../sealed/sealed.ts';

/**
 * SQL for where letters to people go, once `keepingFunctions` are there: sealed for each, and kept when it changes. The
 * last one counts.
 */
export const letterAddressTable = (subgraph: string, needs: TenantRules['needs']): readonly string[] => [
  `create table ${schemaOf(subgraph)}.letter_address (
     ${COUNCIL_COLUMN},
     ${SUBJECT_COLUMN},
     number integer not null check (number between 1 and 1000),
     sealed text not null,
     ${actorColumn('set_by')},
     set_at timestamptz not null,
     primary key (council, subject, number)
   )`,
  ...tenantTable(subgraph, 'letter_address', ['select', 'insert'], { needs, subject: 'subject' }),
  ...keptAsWritten(subgraph, 'letter_address'),
  ...writtenByTheCaller(subgraph, 'letter_address', 'set_by'),
];

/** What is wrong with an address, for the post: nothing where none was given. */
export const addressProblems = (
  lines: readonly string[] | null | undefined,
  path: readonly string[] = ['letterTo'],
): readonly Problem[] =>
  lines == null || postedTo(lines)
    ? []
    : [
        {
          code: 'BAD_ADDRESS',
          path: [...path],
          message:
            'Give three to seven lines of up to 60 letters: the name first, and a postcode of the United Kingdom last.',
        },
      ];

/** Says where letters to a person go from now on. Does nothing where no address was given. */
export async function keepAddress(
  doing: Doing,
  subgraph: string,
  subject: string,
  lines: readonly string[] | null | undefined,
): Promise<void> {
  const to = lines && postedTo(lines);
  if (!to) return;
  const { entities, council, actor, now } = doing;
  const table = `${schemaOf(subgraph)}.letter_address`;
  await entities.execute(
    `insert into ${table} (council, subject, number, sealed, set_by, set_at)
     select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ? from ${table} where council = ? and subject = ?`,
    [council, subject, await doing.seal(subject, to), actor, now, council, subject],
  );
}

/** Where letters to each of several people go; undefined where nobody has said, and once they have been erased. */
export async function addressesOf(
  entities: EntityManager,
  where: { readonly subgraph: string; readonly council: string },
  subjects: readonly string[],
): Promise<readonly (readonly string[] | undefined)[]> {
  const rows = await entities.execute<{ subject: string; sealed: string }[]>(
    `select distinct on (subject) subject, sealed from ${schemaOf(where.subgraph)}.letter_address
     where council = ? and subject = any(?::text[]) order by subject, number desc`,
    [where.council, textArray(subjects)],
  );
  const opened = await openAllFor<readonly string[]>(entities, where, rows);
  const found = new Map(rows.map(({ subject }, index) => [subject, opened[index]]));
  return subjects.map((subject) => found.get(subject));
}
