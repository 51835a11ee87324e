import { councilCallerOf } from '@kith/subgraph';
import { NOTHING, type DailyWork } from '@kith/subgraph/database';

import { heldAward } from './load.ts';
import { ratesToday } from './rates.ts';
import { SCHEMA } from './rows.ts';
import { upToDate } from './up-to-date.ts';

/** What the calendar does to allowances. What a living one needs follows from what is sealed, so each is looked at daily. */
export const allowancesDaily: readonly DailyWork[] = [
  {
    kind: 'kinshipAllowance.upToDate',
    due: `select council, id::text as item, '-infinity'::date as due_on, 'infinity'::date as until, true as again
          from ${SCHEMA}.award where state = 'LIVE'`,
    async prepare(context) {
      const { council } = councilCallerOf(context);
      const rates = await ratesToday(context, council);
      return async (doing, id) => {
        const award = await heldAward(doing.entities, council, id);
        if (award?.state !== 'LIVE') return NOTHING;
        const { subject } = award;
        if (!award.decided) return { changed: false, subject, because: 'PERSON_ERASED' };
        const { hasChanged, why } = await upToDate(doing, award, rates);
        return { changed: hasChanged, subject, because: why };
      };
    },
  },
];
