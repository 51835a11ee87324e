import type { Doing } from '../act/doing.ts';
import { appendAudit } from '../audit/append.ts';

const MOST_SUBJECTS = 1000;

/** Writes into the audit whose records an act on many people touched: in entries of bounded length. */
export async function auditSubjects(
  { entities, caller, now }: Pick<Doing, 'entities' | 'caller' | 'now'>,
  subgraph: string,
  what: string,
  subjects: readonly string[],
): Promise<void> {
  const each = [...new Set(subjects)];
  for (let at = 0; at < each.length; at += MOST_SUBJECTS) {
    const some = each.slice(at, at + MOST_SUBJECTS);
    await appendAudit(entities, { subgraph, kind: 'READ', what, caller, subjects: some, at: now });
  }
}
