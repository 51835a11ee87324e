import {
  diedIn,
  NOTHING,
  WARNING_WEEKS,
  weeksBefore,
  type Brought,
  type DailyWork,
  type Doing,
} from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
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

/**
 * With the death of the young person it is over; that somebody must talk to the carer, and look at what was paid since, is
 * told to staff. What was proposed and not agreed yet is left to them.
 */
async function endForTheDead({ entities, council }: Doing, item: string): Promise<Brought> {
  const [id = '', diedOn = ''] = item.split(' ');
  const found = await heldArrangement(entities, council, id);
  if (!found) return NOTHING;
  const { subject, startsOn, plannedEnd, state } = found;
  if (state !== 'LIVE') return { changed: false, subject, because: 'PERSON_DIED' };
  const [endedOn] = [[diedOn, plannedEnd].toSorted()[0]!, startsOn].toSorted().toReversed();
  await entities.execute(
    `update ${SCHEMA}.arrangement set state = 'ENDED', ended_on = ? where council = ? and id = ?`,
    [endedOn, council, id],
  );
  return { changed: true, subject, because: 'PERSON_DIED' };
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

/** The same, and what a death does to them. */
export const arrangementsDailyAndDeaths: readonly DailyWork[] = [
  ...arrangementsDaily,
  {
    kind: 'arrangement.died',
    due: `select a.council, a.id || ' ' || d.died_on as item, d.died_on as due_on, 'infinity'::date as until, false as again
          from ${SCHEMA}.arrangement a join ${diedIn(SUBGRAPH, 'a')} where a.state in ('PROPOSED', 'LIVE')`,
    prepare: () => endForTheDead,
  },
];
