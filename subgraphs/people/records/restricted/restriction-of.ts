import type { SubgraphContext } from '@kith/subgraph';
import { openFor, reading } from '@kith/subgraph/database';
import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { isPersonId } from '../persons/person-id.ts';
import { PersonAccessRow, PersonRestrictionRow } from './rows.ts';

/** Whether a record is restricted, and who is named for it. */
export interface Restriction {
  readonly person: string;
  readonly restricted: boolean;
  /** Absent where it is not restricted. */
  readonly since?: Date;
  readonly by?: string;
  readonly why?: string;
  /** Newest first, those whose leave was withdrawn among them. */
  readonly named: readonly Access[];
}

export interface Access {
  readonly id: string;
  readonly actor: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly until?: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly why?: string;
  readonly withdrawnBy?: string;
  readonly withdrawnAt?: Date;
  readonly withdrawnWhy?: string;
}

/** How many names are told of one record, the newest. */
export const MOST_NAMED = 100;

/** The restriction of a person's record. It does not say whether there is such a person. */
export const restrictionOf = (context: SubgraphContext, person: string): Promise<Restriction> =>
  reading(context, { subgraph: 'people', what: 'personRestriction' }, async (entities) => {
    const value = isPersonId(person) ? await restrictionIn(entities, councilOf(context), person) : noneOf(person);
    // Where nothing is known, it may be nobody's id, or somebody's of another council.
    return { value, subjects: value.restricted || value.named.length > 0 ? [person] : [] };
  });

/** The same, within a transaction that is open already. */
export async function restrictionIn(entities: EntityManager, council: string, person: string): Promise<Restriction> {
  const whose = { subgraph: 'people', council, subject: person };
  const words = async (sealed: string | null | undefined) =>
    sealed ? await openFor<string>(entities, whose, sealed) : undefined;
  const [restriction] = await entities.find(PersonRestrictionRow, { council, person, liftedAt: null });
  const rows = await entities.find(
    PersonAccessRow,
    { council, person },
    { orderBy: { grantedAt: 'desc', id: 'desc' }, limit: MOST_NAMED },
  );
  const named: Access[] = [];
  for (const row of rows) {
    named.push({ ...accessOf(row), why: await words(row.why), withdrawnWhy: await words(row.withdrawnWhy) });
  }
  if (!restriction) return { ...noneOf(person), named };
  const { restrictedAt: since, restrictedBy: by, why } = restriction;
  return { person, restricted: true, since, by, why: await words(why), named };
}

const noneOf = (person: string): Restriction => ({ person, restricted: false, named: [] });

const accessOf = (row: InferEntity<typeof PersonAccessRow>): Access => ({
  id: row.id,
  actor: row.actor,
  from: row.from,
  until: row.until ?? undefined,
  grantedBy: row.grantedBy,
  grantedAt: row.grantedAt,
  withdrawnBy: row.withdrawnBy ?? undefined,
  withdrawnAt: row.withdrawnAt ?? undefined,
});

const councilOf = ({ caller }: SubgraphContext): string => ('council' in caller ? caller.council : '');
