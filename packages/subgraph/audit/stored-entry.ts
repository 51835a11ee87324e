import { schemaOf } from '../database/names.ts';
import { momentOf } from '../paging/newest-first.ts';

/** An entry of the audit, every column of it as it is stored. What was sealed stays sealed. */
export interface StoredEntry {
  readonly council: string;
  readonly id: string;
  /** UTC to the microsecond, `2026-11-22T10:00:00.000000Z`. */
  readonly at: string;
  readonly kind: 'ACT' | 'READ';
  readonly what: string;
  readonly actor: string;
  readonly callerKind: string;
  readonly roles: readonly string[];
  readonly subjects: readonly string[];
  readonly determination: string | null;
  /** Under whose key the words are sealed: a person's id, or the council's own. */
  readonly sealedFor: string | null;
  readonly purpose: string | null;
  readonly detail: string | null;
}

/** The columns of `audit_entry e` as a `StoredEntry`. The form of the moment is ours, not the session's. */
export const STORED_ENTRY = `e.council, e.id, ${momentOf('e.at')} as at,
  e.kind, e.what, e.actor, e.caller_kind as "callerKind", e.roles, e.subjects, e.determination,
  e.sealed_for as "sealedFor", e.purpose, e.detail`;

export const auditEntryTable = (subgraph: string): string => `${schemaOf(subgraph)}.audit_entry`;
