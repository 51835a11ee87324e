import { roleOf, schemaOf } from '../database/names.ts';
import { COUNCIL_COLUMN } from '../database/kept.ts';
import { openToCrossings, tenantTable } from '../database/tenancy.ts';
import type { DailyWork } from './daily-work.ts';

/** SQL condition: an item of the view `d`, with what is known of it as `w`, is due on a day at a moment. */
export const isDue = (
  day: string,
  moment: string,
): string => `${day} between d.due_on and d.until and (w.item is null or (
     w.next_try_at <= ${moment} and (w.brought_on is null or
       (w.brought_on < ${day} and (d.again or w.because is not null)))))`;

/** SQL: what may be due, with what is known of it. */
export const dailyItems = (subgraph: string): string =>
  `${schemaOf(subgraph)}.daily_work_due d left join ${schemaOf(subgraph)}.daily_work w
     on w.council = d.council and w.kind = d.kind and w.item = d.item`;

/**
 * SQL for what a subgraph brings up to date by itself: how far each item has come, what may be due, and in which councils.
 * For a migration, after the tables that the work reads.
 *
 * @param readBy the tables that the work reads and that no crossing may read yet.
 */
export const dailyWorkTables = (
  subgraph: string,
  works: readonly DailyWork[],
  readBy: readonly string[],
): readonly string[] => [
  `create table ${schemaOf(subgraph)}.daily_work (
     ${COUNCIL_COLUMN},
     kind text not null check (length(kind) between 1 and 100),
     item text not null check (length(item) between 1 and 200),
     brought_on date,
     tries integer not null check (tries >= 0),
     next_try_at timestamptz not null,
     because text check (length(because) between 1 and 200),
     primary key (council, kind, item)
   )`,
  `create index daily_work_to_look_at on ${schemaOf(subgraph)}.daily_work (council, brought_on) where because is not null`,
  ...tenantTable(subgraph, 'daily_work', ['select', 'insert', 'update'], {
    needs: { select: 'outbox:read', insert: 'outbox:retry', update: 'outbox:retry' },
  }),
  ...openToCrossings(subgraph, 'daily_work', ['select']),
  ...readBy.flatMap((table) => openToCrossings(subgraph, table, ['select'])),
  ...newDailyWork(subgraph, works),
  `grant select on ${schemaOf(subgraph)}.daily_work_due to ${roleOf(subgraph)}`,
  // A crossing: tells in which councils something is due, and nothing else.
  `create function ${schemaOf(subgraph)}.councils_with_daily_work(on_day date, moment timestamptz, most integer)
     returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select distinct d.council from ${dailyItems(subgraph)} where ${isDue('on_day', 'moment')} limit most $$`,
  `revoke all on function ${schemaOf(subgraph)}.councils_with_daily_work from public`,
  `grant execute on function ${schemaOf(subgraph)}.councils_with_daily_work to ${roleOf(subgraph)}`,
];

/** SQL for other work than a subgraph had until then. For a later migration, after the tables that the work reads. */
export const newDailyWork = (subgraph: string, works: readonly DailyWork[]): readonly string[] => [
  // It sees what whoever asks may see: a council's own caller that council's rows, the crossing those of all.
  `create or replace view ${schemaOf(subgraph)}.daily_work_due with (security_invoker = true) as
     ${works.map(({ kind, due }) => `select council, '${kind}' as kind, item, due_on, until, again from (${due}) of_kind`).join('\n     union all ')}`,
];
