import { NOTHING, WARNING_WEEKS, weeksBefore, type Brought, type DailyWork, type Doing } from '@kith/subgraph/database';

import { heldArrangement, SCHEMA } from './load.ts';
import { sendEndingSoon, sendReviewDue } from './send-reminder.ts';

/** The day after its planned end an arrangement is over: nobody agreed to more. */
async function end({ entities, council, today }: Doing, id: string): Promise<Brought> {
  const found = await heldArrangement(entities, council, id);
  if (found?.state !== 'LIVE' || today <= found.plannedEnd) return NOTHING;
  await entities.execute(
    `update ${SCHEMA}.arrangement set state = 'ENDED', ended_on = ? where council = ? and id = ?`,
    [found.plannedEnd, council, id],
  );
  return { changed: true, subject: found.subject };
}

async function tellOfEnd(doing: Doing, item: string): Promise<Brought> {
  const [id = '', , weeks = ''] = item.split(' ');
  const found = await heldArrangement(doing.entities, doing.council, id);
  if (found?.state !== 'LIVE') return NOTHING;
  await sendEndingSoon(doing, found, weeks);
  return { changed: true, subject: found.subject };
}

async function remindOfReview(doing: Doing, item: string): Promise<Brought> {
  const [id = '', reviewOn = ''] = item.split(' ');
  const found = await heldArrangement(doing.entities, doing.council, id);
  if (found?.state !== 'LIVE') return NOTHING;
  await sendReviewDue(doing, found, reviewOn);
  return { changed: true, subject: found.subject };
}

const LIVE = `${SCHEMA}.arrangement where state = 'LIVE'`;
/** From 18 to 25: no arrangement lasts longer. */
const MOST_MONTHS = 84;

/** What the calendar does to arrangements. */
export const arrangementsDaily: readonly DailyWork[] = [
  {
    kind: 'arrangement.end',
    due: `select council, id::text as item, planned_end + 1 as due_on, 'infinity'::date as until, true as again from ${LIVE}`,
    prepare: () => end,
  },
  {
    kind: 'arrangement.endingSoon',
    due: weeksBefore(`select council, id, planned_end as ends_on from ${LIVE}`, WARNING_WEEKS),
    prepare: () => tellOfEnd,
  },
  {
    // The days of `reviewDays`: the first of the next month where a month is too short. Four weeks before, so that everybody can be there; not any more once the next is as near.
    kind: 'arrangement.review',
    due: `select a.council, a.id || ' ' || r.review_on as item, r.review_on - 28 as due_on, r.review_on as until, false as again
          from (select * from ${LIVE}) a cross join lateral (
            select least(
              (date_trunc('month', a.starts_on) + make_interval(months => a.review_months * n))::date
                + extract(day from a.starts_on)::integer - 1,
              (date_trunc('month', a.starts_on) + make_interval(months => a.review_months * n + 1))::date) as review_on
            from generate_series(1, ${MOST_MONTHS} / a.review_months) as n) r
          where r.review_on <= a.planned_end and not exists (
            select from ${SCHEMA}.arrangement_event e where e.council = a.council and e.arrangement = a.id
              and e.kind = 'REVIEWED' and e.about = r.review_on)`,
    prepare: () => remindOfReview,
  },
];

/** SQL that lets an arrangement end by itself on the day for which it was agreed, and on no other. */
export const endsAsPlanned: readonly string[] = [
  `create or replace function ${SCHEMA}.arrangement_goes_its_way() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if new.state <> old.state and (old.state, new.state) not in
        (('PROPOSED', 'LIVE'), ('PROPOSED', 'REFUSED'), ('LIVE', 'ENDED')) then
       raise exception 'an arrangement that is % does not become %', old.state, new.state using errcode = 'check_violation';
     end if;
     if (old.state, new.state) = ('LIVE', 'ENDED') and new.ended_on = new.planned_end then return new; end if;
     if (old.state, new.state) in (('PROPOSED', 'LIVE'), ('LIVE', 'ENDED')) and not exists (
       select from ${SCHEMA}.arrangement_conclusion c join ${SCHEMA}.arrangement_decision d
         on d.council = c.council and d.arrangement = c.arrangement and d.number = c.number
       where c.council = new.council and c.arrangement = new.id and c.conclusion = 'AGREED'
         and d.kind = case new.state when 'LIVE' then 'OPEN' else 'END' end) then
       raise exception 'a second person must have agreed' using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
];
