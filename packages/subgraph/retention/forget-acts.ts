import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { roleOf, schemaOf } from '../database/names.ts';
import { RETENTION } from './classes.ts';

const MOST_AT_ONCE = 1000;
const DAY_MS = 86_400_000;

/**
 * SQL for the one deletion that a job may do by itself: of idempotency keys whose time is over. It runs over all councils
 * and takes no condition but the day, which the function itself keeps from being too late.
 */
export const forgetActsFunction = (subgraph: string): readonly string[] => [
  `create index if not exists act_done_oldest on ${schemaOf(subgraph)}.act_done (done_at)`,
  `create policy select_by_crossings on ${schemaOf(subgraph)}.act_done for select to current_user using (true)`,
  `create policy delete_by_crossings on ${schemaOf(subgraph)}.act_done for delete to current_user using (true)`,
  `create function ${schemaOf(subgraph)}.forget_acts_done(before timestamptz, most integer) returns integer
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     forgotten integer;
   begin
     delete from ${schemaOf(subgraph)}.act_done d using
       (select council, key from ${schemaOf(subgraph)}.act_done where done_at < least(before, now() - interval '${RETENTION.IDEMPOTENCY_KEY.days} days')
        order by done_at limit most) old
       where d.council = old.council and d.key = old.key;
     get diagnostics forgotten = row_count;
     return forgotten;
   end $$`,
  `revoke all on function ${schemaOf(subgraph)}.forget_acts_done from public`,
  `grant execute on function ${schemaOf(subgraph)}.forget_acts_done to ${roleOf(subgraph)}`,
];

/** Forgets idempotency keys that are past their time. @returns whether there may be more. */
export async function forgetActsDone({
  subgraph,
  contextFor,
}: {
  readonly subgraph: string;
  readonly contextFor: (council?: string) => SubgraphContext;
}): Promise<boolean> {
  const context = contextFor();
  const before = new Date(context.now.getTime() - RETENTION.IDEMPOTENCY_KEY.days * DAY_MS);
  const [done] = await databaseOf(context).published.execute<{ readonly forgotten: number }[]>(
    `select ${schemaOf(subgraph)}.forget_acts_done(?, ?) as forgotten`,
    [before, MOST_AT_ONCE],
  );
  return done?.forgotten === MOST_AT_ONCE;
}
