import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';
import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { KinshipChildRow, type PersonRow } from '../entities.ts';

/** A person with all they told, as they are or as they were at some revision. */
export interface PersonRecord<T extends object = ToldCarer | ToldCareLeaver> {
  readonly council: string;
  readonly id: string;
  readonly displayName: string | undefined;
  /** The council's own case number. */
  readonly reference: string | undefined;
  readonly revision: number;
  readonly registeredAt: Date;
  readonly circumstances: T;
}

export type CarerRecord = PersonRecord<ToldCarer>;
export type CareLeaverRecord = PersonRecord<ToldCareLeaver>;

/** Joins carers to their children, all of whom are read with one statement. Others stand alone. */
export async function wholeRecords<T extends object>(
  entities: EntityManager,
  council: string,
  rows: readonly InferEntity<typeof PersonRow>[],
): Promise<readonly PersonRecord<T>[]> {
  const carers = rows.filter(({ kind }) => kind === 'CARER').map(({ id }) => id);
  const children = carers.length === 0 ? [] : await entities.find(KinshipChildRow, { council, carer: { $in: carers } });
  const byCarer = Map.groupBy(children, ({ carer }) => carer);
  const childrenOf = (carer: string) =>
    (byCarer.get(carer) ?? []).toSorted((a, b) => a.position - b.position).map(({ ref, told }) => ({ ref, ...told }));
  return rows.map(({ id, kind, told, ...row }) => ({
    council: row.council,
    id,
    displayName: row.displayName ?? undefined,
    reference: row.reference ?? undefined,
    revision: row.revision,
    registeredAt: row.registeredAt,
    // What is stored was checked against the declaration of its kind on the way in.
    circumstances: (kind === 'CARER' ? { ...told, children: childrenOf(id) } : told) as T,
  }));
}
