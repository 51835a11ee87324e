import { knownCallerOf, perRequest, type SubgraphContext } from '@kith/subgraph';
import { openAllFor, reading } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

import { SUBGRAPH } from '../settings.ts';

/** What is about one person. */
export interface OfAPerson {
  readonly subject: string;
}

type Load<Value> = (
  entities: EntityManager,
  council: string,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Value>>;

/**
 * Reads together whatever a request asks of one kind, in one transaction, and says in the audit whose records were read.
 * Nothing is kept for later: an act in the same request may change it.
 */
export const readTogether = <Value extends OfAPerson | readonly OfAPerson[]>(what: string, load: Load<Value>) =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<string, Value | undefined>(
        (ids) =>
          reading(context, { subgraph: SUBGRAPH, what }, async (entities) => {
            const found = await load(entities, knownCallerOf(context).council, [...new Set(ids)]);
            const subjects = [...found.values()].flatMap((value) => personsOf(value));
            return { value: ids.map((id) => found.get(id)), subjects };
          }),
        { cache: false, maxBatchSize: 100 },
      ),
  );

const personsOf = (value: OfAPerson | readonly OfAPerson[]): readonly string[] =>
  (Array.isArray(value) ? (value as readonly OfAPerson[]) : [value as OfAPerson]).map(({ subject }) => subject);

/** Opens what is sealed in one column of rows, all of it with one query. Undefined where the person was erased. */
export async function opened<Words, Row extends OfAPerson>(
  entities: EntityManager,
  council: string,
  rows: readonly Row[],
  sealedOf: (row: Row) => string | null | undefined,
): Promise<ReadonlyMap<Row, Words | undefined>> {
  const sealed = rows.flatMap((row) => {
    const box = sealedOf(row);
    return box == null ? [] : [{ row, subject: row.subject, sealed: box }];
  });
  const values = await openAllFor<Words>(entities, { subgraph: SUBGRAPH, council }, sealed);
  return new Map(sealed.map(({ row }, index) => [row, values[index]]));
}
