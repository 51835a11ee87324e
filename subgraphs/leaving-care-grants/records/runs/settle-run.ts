import { textArray, type Doing } from '@kith/subgraph/database';
import { someAtATime, uuidArray, type News } from '@kith/subgraph/payment-runs';

import { postAll } from '../ledger/post.ts';
import { settlement } from '../payments/settle.ts';
import { SCHEMA } from '../tables/kept.ts';
import type { GrantInRun } from './in-run.ts';

/** Writes what became of payments, with the entries in the ledger. A payment that failed is not spent. */
export async function settleRun(doing: Doing, news: readonly News<GrantInRun>[]): Promise<void> {
  const { entities, council, now } = doing;
  const told: (News<GrantInRun> & { readonly why: string })[] = [];
  for (const one of news) {
    told.push({ ...one, why: one.reason ? await doing.seal(one.payment.subject, one.reason) : '' });
  }
  await someAtATime(told, async (some) => {
    // Named twice, so that PostgreSQL looks these few up and does not read them all.
    const ids = uuidArray(some.map(({ payment }) => payment.id));
    await entities.execute(
      `update ${SCHEMA}.payment p set state = n.state, settled_at = ?, settled_why = nullif(n.why, '')
       from unnest(?::uuid[], ?::text[], ?::text[]) as n (id, state, why)
       where p.council = ? and p.id = any(?::uuid[]) and p.id = n.id`,
      [now, ids, textArray(some.map(({ became }) => became)), textArray(some.map(({ why }) => why)), council, ids],
    );
  });
  await postAll(
    doing,
    told.map(({ payment, became, why }) => {
      const award = { id: payment.award, subject: payment.subject };
      return settlement({ award, payment, parts: payment.parts }, became, why || undefined);
    }),
  );
}
