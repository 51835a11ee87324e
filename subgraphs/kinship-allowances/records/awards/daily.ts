import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { diedIn, NOTHING, type BringItem, type DailyWork } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { heldAward } from './load.ts';
import { ratesToday } from './rates.ts';
import { SCHEMA } from './rows.ts';
import { upToDate } from './up-to-date.ts';

async function upToDateOf(context: SubgraphContext): Promise<BringItem> {
  const { council } = councilCallerOf(context);
  const rates = await ratesToday(context, council);
  return async (doing, item) => {
    const award = await heldAward(doing.entities, council, item.split(' ')[0]!);
    if (award?.state !== 'LIVE') return NOTHING;
    const { subject } = award;
    if (!award.decided) return { changed: false, subject, because: 'PERSON_ERASED' };
    const { hasChanged, why } = await upToDate(doing, award, rates);
    return { changed: hasChanged, subject, because: why };
  };
}

/** What the calendar does to allowances. What a living one needs follows from what is sealed, so each is looked at daily. */
export const allowancesDaily: readonly DailyWork[] = [
  {
    kind: 'kinshipAllowance.upToDate',
    due: `select council, id::text as item, '-infinity'::date as due_on, 'infinity'::date as until, true as again
          from ${SCHEMA}.award where state = 'LIVE'`,
    prepare: upToDateOf,
  },
];

/** The same, and what a death does to them: at once, whether or not they were looked at on that day. */
export const allowancesDailyAndDeaths: readonly DailyWork[] = [
  ...allowancesDaily,
  {
    kind: 'kinshipAllowance.died',
    due: `select a.council, a.id || ' ' || d.died_on as item, d.died_on as due_on, 'infinity'::date as until, false as again
          from ${SCHEMA}.award a join ${diedIn(SUBGRAPH, 'a')} where a.state = 'LIVE'`,
    prepare: upToDateOf,
  },
];
