import type { EntityManager } from '@mikro-orm/postgresql';

import { CarerRow, KinshipChildRow } from '../entities.ts';
import type { CarerRecord } from './carer-record.ts';
import { recordRevision, type Recorded } from './revisions.ts';

/** Writes a carer and their children as they now are, and what was said of them beside it. */
export async function store(
  entities: EntityManager,
  before: CarerRecord | undefined,
  after: CarerRecord,
  recorded: Recorded,
): Promise<void> {
  const { council, id, revision, registeredAt } = after;
  const { children = [], ...told } = after.circumstances;
  const columns = { displayName: after.displayName ?? null, reference: after.reference ?? null, told, revision };
  if (before) await entities.nativeUpdate(CarerRow, { council, id }, columns);
  else await entities.insert(CarerRow, { council, id, registeredAt, ...columns });
  for (const [position, { ref, ...toldOfChild }] of (children ?? []).entries()) {
    const row = { council, carer: id, ref };
    const known = before?.circumstances.children?.some((child) => child.ref === ref);
    if (known) await entities.nativeUpdate(KinshipChildRow, row, { told: toldOfChild });
    else await entities.insert(KinshipChildRow, { ...row, position, told: toldOfChild });
  }
  await recordRevision(entities, after, recorded);
}
