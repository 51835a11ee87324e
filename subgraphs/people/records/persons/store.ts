import type { ToldCarer } from '@kith/circumstances';
import type { EntityManager } from '@mikro-orm/postgresql';

import { KinshipChildRow, PersonRow } from '../entities.ts';
import type { Kind } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { recordRevision, type Recorded } from './revisions.ts';

/** Writes a person, and a carer's children, as they now are, and what was said of them beside it. */
export async function store<T extends object>(
  entities: EntityManager,
  { kind }: Kind<T>,
  before: PersonRecord<T> | undefined,
  after: PersonRecord<T>,
  recorded: Recorded,
): Promise<void> {
  const { council, id, revision, registeredAt } = after;
  const { children, ...told } = after.circumstances as ToldCarer;
  const columns = { displayName: after.displayName ?? null, reference: after.reference ?? null, told, revision };
  if (before) await entities.nativeUpdate(PersonRow, { council, id }, columns);
  else await entities.insert(PersonRow, { council, id, kind, registeredAt, ...columns });
  await storeChildren(
    entities,
    { council, carer: id },
    (before?.circumstances as ToldCarer | undefined)?.children,
    children,
  );
  await recordRevision(entities, after, recorded);
}

type Children = ToldCarer['children'];

async function storeChildren(
  entities: EntityManager,
  of: { readonly council: string; readonly carer: string },
  before: Children,
  after: Children,
): Promise<void> {
  for (const [position, { ref, ...told }] of (after ?? []).entries()) {
    const row = { ...of, ref };
    if (before?.some((child) => child.ref === ref)) await entities.nativeUpdate(KinshipChildRow, row, { told });
    else await entities.insert(KinshipChildRow, { ...row, position, told });
  }
}
