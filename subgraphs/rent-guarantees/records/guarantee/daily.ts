import {
  diedIn,
  NOTHING,
  WARNING_WEEKS,
  weeksBefore,
  type Brought,
  type DailyWork,
  type Doing,
} from '@kith/subgraph/database';
import { councilCallerOf } from '@kith/subgraph';

import { agreedBy, requireAgreed, type CouncilAgreed } from '../agreed/in-force.ts';
import { endingSoonForLandlord, endingSoonForTenant } from '../letters/ending-soon.ts';
import { postLetter } from '../letters/post.ts';
import { SUBGRAPH } from '../settings.ts';
import { heldGuarantee, moveOn } from './held.ts';
import { particularsOf } from './particulars.ts';
import { claimsShutOn, lastCoveredDay } from './standing.ts';
import { moveOnByCalendar } from './up-to-date.ts';

/** Offers lapse, guarantees run out, and claims are shut, each on its day. */
async function moveOnToday(doing: Doing, id: string): Promise<Brought> {
  const changed = await moveOnByCalendar(doing, id);
  const { subject, state, ...now } = await heldGuarantee(doing, id);
  const waits = state === 'ENDED' && claimsShutOn(now) <= doing.today;
  return { changed: changed > 0, subject, because: waits ? 'CLAIM_OPEN' : undefined };
}

/** The landlord and the young person are told while there is time to agree on another. */
async function tell(doing: Doing, item: string, agreed: CouncilAgreed): Promise<Brought> {
  const [id = '', endsOn = '', weeks = ''] = item.split(' ');
  const { state, subject, reference, sealed, terms } = await heldGuarantee(doing, id);
  if (state !== 'LIVE') return NOTHING;
  const letterhead = requireAgreed(agreed, 'letterhead');
  const { landlord, tenant, home } = await particularsOf(doing, { subject, sealed });
  const of = { letterhead, on: doing.today, reference, endsOn };
  const key = `rent-guarantee:${id}:ends-${endsOn}-${weeks}`;
  const { claimWithinDays } = terms;
  const toLandlord = [landlord.name, ...landlord.address];
  const toTenant = [tenant.name, ...home.address, home.postcode];
  const paper = endingSoonForLandlord({ ...of, to: toLandlord, claimWithinDays });
  await postLetter(doing, { key: `${key}:landlord`, subject, paper, toAnother: true });
  await postLetter(doing, { key: `${key}:tenant`, subject, paper: endingSoonForTenant({ ...of, to: toTenant }) });
  return { changed: true, subject };
}

const HAS_DIED = 'The young person has died.';

/**
 * A guarantee ends on the death of the young person, as its letter says: what falls due afterwards is not covered. One that
 * is not live yet is taken back. Where it was over later than that, a person looks at what was claimed; nothing that was
 * paid is asked back by itself.
 */
async function endForTheDead(doing: Doing, item: string): Promise<Brought> {
  const [id = '', diedOn = ''] = item.split(' ');
  const guarantee = await heldGuarantee(doing, id);
  const { state, subject, startsOn, endsOn } = guarantee;
  const told = { changed: true, subject, because: 'PERSON_DIED' };
  const said = { why: HAS_DIED, detail: { diedOn } };
  if (state === 'APPLIED' || state === 'APPROVED' || state === 'ISSUED') {
    await moveOn(doing, guarantee, 'withdraw', {}, said);
    return told;
  }
  if ((state === 'LIVE' || state === 'ENDING') && diedOn <= endsOn) {
    if (diedOn < startsOn) return { changed: false, subject, because: 'DIED_BEFORE_ITS_START' };
    await moveOn(doing, guarantee, 'end', { endedOn: diedOn, endsOn: diedOn, endedBecause: 'TENANT_DIED' }, said);
    return told;
  }
  return {
    changed: false,
    subject,
    because: lastCoveredDay(guarantee) > diedOn ? 'COVERED_AFTER_THE_DEATH' : undefined,
  };
}

/** What the calendar does to guarantees. */
export const guaranteesDaily: readonly DailyWork[] = [
  {
    kind: 'rentGuarantee.upToDate',
    due: `select council, id::text as item, case
            when state = 'ISSUED' then accept_by + 1
            when state in ('LIVE', 'ENDING') then ends_on + 1
            else least(ends_on, coalesce(ended_on, ends_on)) + (terms ->> 'claimWithinDays')::integer + 1
          end as due_on, 'infinity'::date as until, true as again
          from rent_guarantees.guarantee where state in ('ISSUED', 'LIVE', 'ENDING', 'ENDED')`,
    prepare: () => moveOnToday,
  },
  {
    kind: 'rentGuarantee.endingSoon',
    due: weeksBefore(`select council, id, ends_on from rent_guarantees.guarantee where state = 'LIVE'`, WARNING_WEEKS),
    async prepare(context) {
      const agreed = await agreedBy(context, councilCallerOf(context).council);
      return (doing, item) => tell(doing, item, agreed);
    },
  },
];

/** The same, and what a death does to them. */
export const guaranteesDailyAndDeaths: readonly DailyWork[] = [
  ...guaranteesDaily,
  {
    kind: 'rentGuarantee.died',
    due: `select g.council, g.id || ' ' || d.died_on as item, d.died_on as due_on, 'infinity'::date as until, false as again
          from rent_guarantees.guarantee g join ${diedIn(SUBGRAPH, 'g')}
          where g.state in ('APPLIED', 'APPROVED', 'ISSUED', 'LIVE', 'ENDING', 'ENDED')`,
    prepare: () => endForTheDead,
  },
];
