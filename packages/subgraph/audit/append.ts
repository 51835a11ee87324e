import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import type { KnownCaller } from '../caller/caller.ts';
import { schemaOf } from '../database/names.ts';
import { textArray } from '../database/text-array.ts';
import { personKeyOrNew, THE_COUNCIL } from '../sealed/person-key.ts';
import { sealFor } from '../sealed/sealed.ts';

export interface AuditToAppend {
  readonly subgraph: string;
  readonly kind: 'ACT' | 'READ';
  /** The mutation, or what was read. */
  readonly what: string;
  readonly caller: KnownCaller;
  /** The ids of the persons whose records were changed or read. */
  readonly subjects: readonly string[];
  /** The digest of the determination that an act rests on. */
  readonly determination?: string | undefined;
  /** What else must be known later, such as the reason. It is sealed, like the purpose. */
  readonly detail?: unknown;
  readonly at: Date;
}

/**
 * Adds an entry to the audit, in the transaction of what it is about. It waits for nobody.
 *
 * Words in it are sealed under the key of the person, where it is about one person. Where it is about several, or the
 * person has been erased, they are sealed under the council's own.
 */
export async function appendAudit(entities: EntityManager, entry: AuditToAppend): Promise<void> {
  const { subgraph, caller } = entry;
  const purpose = 'purpose' in caller ? caller.purpose : undefined;
  const sealedFor = purpose === undefined && entry.detail === undefined ? undefined : await keyHolder(entities, entry);
  const sealed = async (value: unknown) =>
    sealedFor === undefined || value === undefined
      ? null
      : sealFor(entities, { subgraph, council: caller.council, subject: sealedFor }, value);
  await entities.execute(
    `insert into ${schemaOf(subgraph)}.audit_entry
       (council, id, at, kind, what, actor, caller_kind, roles, subjects, determination, sealed_for, purpose, detail)
     values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?)`,
    [
      caller.council,
      randomUUID(),
      entry.at,
      entry.kind,
      entry.what,
      caller.actor,
      caller.kind,
      textArray(rolesOf(caller)),
      textArray(entry.subjects),
      entry.determination ?? null,
      sealedFor ?? null,
      await sealed(purpose),
      await sealed(entry.detail),
    ],
  );
}

async function keyHolder(entities: EntityManager, { subgraph, caller, subjects }: AuditToAppend): Promise<string> {
  const [subject, another] = subjects;
  if (subject === undefined || another !== undefined) return THE_COUNCIL;
  const key = await personKeyOrNew(entities, { subgraph, council: caller.council, subject });
  return key === 'ERASED' ? THE_COUNCIL : subject;
}

function rolesOf(caller: AuditToAppend['caller']): readonly string[] {
  switch (caller.kind) {
    case 'STAFF':
      return caller.roles;
    case 'SYSTEM':
      return caller.scopes;
    case 'PERSON':
    case 'WORKER':
      return [];
  }
}
