import { diedIn, NOTHING, WARNING_WEEKS, weeksBefore, type BringItem, type DailyWork } from '@kith/subgraph/database';

import { endingLetter } from '../domain/letters.ts';
import { balancesNow } from '../ledger/balances.ts';
import { write } from '../letters.ts';
import { SUBGRAPH } from '../settings.ts';
import { SCHEMA } from '../tables/kept.ts';
import { endHeld, isUnderWay, releaseWhatIsLeft } from './ending.ts';
import { heldAward } from './held.ts';

const TIME_OVER = 'The last day has passed.';
const HAS_DIED = 'The young person has died.';

/**
 * The day after its last day a grant is closed. Where something that was agreed is still to be paid, it stays open for
 * that alone, and what nobody has asked for goes back at once.
 */
const end: BringItem = async (doing, id) => {
  const award = await heldAward(doing, id, []);
  if (award.state !== 'OPEN' || doing.today <= award.lastDay) return NOTHING;
  const { subject } = award;
  if (await isUnderWay(doing, award)) {
    const released = await releaseWhatIsLeft(doing, award, TIME_OVER);
    return { changed: released > 0, subject, because: 'STILL_UNDER_WAY' };
  }
  await endHeld(doing, award, { why: TIME_OVER, letter: 'TIME_OVER' });
  return { changed: true, subject };
};

/** Told while there is time to ask, and something left to ask for. */
const warn: BringItem = async (doing, item) => {
  const award = await heldAward(doing, item.split(' ')[0]!, []);
  const [balances] = await balancesNow(doing.entities, [award.id]);
  const availablePence = balances?.availablePence ?? 0;
  if (award.state !== 'OPEN' || availablePence === 0) return NOTHING;
  await write(doing, { award, kind: 'ENDING', words: endingLetter({ lastDay: award.lastDay, availablePence }) });
  return { changed: true, subject: award.subject };
};

/**
 * Of somebody who has died nothing more is asked for. What was agreed while they lived may still have to be paid, so a
 * person looks at that; nothing that was spent is asked back.
 */
const closeForTheDead: BringItem = async (doing, id) => {
  const award = await heldAward(doing, id, []);
  if (award.state !== 'OPEN') return NOTHING;
  const { subject } = award;
  if (await isUnderWay(doing, award)) {
    const released = await releaseWhatIsLeft(doing, award, HAS_DIED);
    return { changed: released > 0, subject, because: 'PERSON_DIED' };
  }
  await endHeld(doing, award, { why: HAS_DIED, letter: 'NONE' });
  return { changed: true, subject, because: 'PERSON_DIED' };
};

/** What the calendar does to grants. */
export const grantsDaily: readonly DailyWork[] = [
  {
    kind: 'leavingCareGrant.end',
    due: `select council, id::text as item, last_day + 1 as due_on, 'infinity'::date as until, true as again
          from ${SCHEMA}.award where state = 'OPEN'`,
    prepare: () => end,
  },
  {
    kind: 'leavingCareGrant.ending',
    due: weeksBefore(
      `select council, id, last_day as ends_on from ${SCHEMA}.award where state = 'OPEN'`,
      WARNING_WEEKS,
    ),
    prepare: () => warn,
  },
];

/** The same, and what a death does to them. */
export const grantsDailyAndDeaths: readonly DailyWork[] = [
  ...grantsDaily,
  {
    kind: 'leavingCareGrant.died',
    due: `select a.council, a.id::text as item, d.died_on as due_on, 'infinity'::date as until, true as again
          from ${SCHEMA}.award a join ${diedIn(SUBGRAPH, 'a')} where a.state = 'OPEN'`,
    prepare: () => closeForTheDead,
  },
];
