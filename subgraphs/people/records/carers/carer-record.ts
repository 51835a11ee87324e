import type { ToldCarer } from '@kith/circumstances';
import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { KinshipChildRow, type CarerRow } from '../entities.ts';

/** A carer with their children, as they are or as they were at some revision. */
export interface CarerRecord {
  readonly council: string;
  readonly id: string;
  readonly displayName: string | undefined;
  /** The council's own case number. */
  readonly reference: string | undefined;
  readonly revision: number;
  readonly registeredAt: Date;
  readonly circumstances: ToldCarer;
}

/** Joins carers to their children, all of whom are read with one statement. */
export async function withChildren(
  entities: EntityManager,
  council: string,
  carers: readonly InferEntity<typeof CarerRow>[],
): Promise<readonly CarerRecord[]> {
  const ids = carers.map(({ id }) => id);
  const children = ids.length === 0 ? [] : await entities.find(KinshipChildRow, { council, carer: { $in: ids } });
  const byCarer = Map.groupBy(children, ({ carer }) => carer);
  return carers.map((row) => ({
    council: row.council,
    id: row.id,
    displayName: row.displayName ?? undefined,
    reference: row.reference ?? undefined,
    revision: row.revision,
    registeredAt: row.registeredAt,
    circumstances: {
      ...row.told,
      children: (byCarer.get(row.id) ?? [])
        .toSorted((a, b) => a.position - b.position)
        .map(({ ref, told }) => ({ ref, ...told })),
    },
  }));
}
