import { actsOf, openAllFor, textArray, type Doing } from '@kith/subgraph/database';
import {
  paymentFilePracticeOf,
  readSomeAtATime,
  someAtATime,
  uuidArray,
  type InRun,
  type News,
  type PaymentsOf,
  type ToPay,
  type Waiting,
} from '@kith/subgraph/payment-runs';

import { SCHEMA } from '../awards/rows.ts';
import { councilSettings, SUBGRAPH } from '../settings.ts';
import type { Payee } from './payee.ts';

export const PAYMENT_FILE = 'kinship-allowance-payment-file';

/** What allowances pay by bank transfer. */
export const paidInRuns: PaymentsOf = {
  subgraph: SUBGRAPH,
  table: 'award_transfer',
  acted: actsOf(SUBGRAPH),
  practiceOf: paymentFilePracticeOf(councilSettings, PAYMENT_FILE),
  waiting,
  held,
  settle,
};

const HAS_ACCOUNT = `exists (select from ${SCHEMA}.award_payee y where y.council = t.council and y.award = t.award)`;

async function waiting({ entities, council }: Doing, most: number): Promise<Waiting> {
  const chosen = await entities.execute<{ id: string }[]>(
    `select t.id from ${SCHEMA}.award_transfer t where t.council = ? and t.state = 'INSTRUCTED' and ${HAS_ACCOUNT}
     order by t.made_at, t.id limit ? for update of t skip locked`,
    [council, most],
  );
  const payments = await readSomeAtATime(
    chosen.map(({ id }) => id),
    (ids) => detailsOf(entities, council, ids),
  );
  const [{ count } = { count: 0 }] = await entities.execute<{ count: number }[]>(
    `select count(*)::integer as count from ${SCHEMA}.award_transfer t
     where t.council = ? and t.state = 'INSTRUCTED' and not ${HAS_ACCOUNT}`,
    [council],
  );
  return { payments, withoutAccount: count };
}

/** Those of carers who have been erased are left out. */
async function detailsOf(
  entities: Doing['entities'],
  council: string,
  ids: readonly string[],
): Promise<readonly ToPay[]> {
  const rows = await entities.execute<(Omit<ToPay, 'payee' | 'reason'> & { sealed: string })[]>(
    `select t.id, t.subject, t.reference, t.pence, a.reference as "recordReference",
       l.period_from as "periodFrom", l.period_to as "periodTo", p.made_by as "requestedBy",
       array(select distinct s.taken_by from ${SCHEMA}.award_decision_step s
         where s.council = t.council and s.award = t.award and s.step = 'AGREED' order by 1) as "approvedBy", y.sealed
     from unnest(?::uuid[]) with ordinality as asked (id, place)
     join ${SCHEMA}.award_transfer t on t.council = ? and t.id = asked.id
     join ${SCHEMA}.award_payment p on p.council = t.council and p.id = t.payment
     join ${SCHEMA}.award a on a.council = t.council and a.id = t.award
     cross join lateral (select min(l.from_day)::text as period_from, max(l.to_day)::text as period_to
       from ${SCHEMA}.award_line_settled s
       join ${SCHEMA}.award_line l on l.council = s.council and l.award = s.award and l.id = s.line
       where s.council = t.council and s.payment = t.payment) l
     cross join lateral (select y.sealed from ${SCHEMA}.award_payee y
       where y.council = t.council and y.award = t.award order by y.number desc limit 1) y
     order by asked.place`,
    [uuidArray(ids), council],
  );
  const payees = await openAllFor<Payee>(entities, { subgraph: SUBGRAPH, council }, rows);
  return rows.flatMap((row, index) => {
    const payee = payees[index];
    return payee ? [{ ...row, payee, reason: 'Kinship allowance' }] : [];
  });
}

async function held({ entities, council }: Doing, ids: readonly string[]): Promise<readonly InRun[]> {
  // In one order: two who hold many wait and never block.
  return readSomeAtATime(ids.toSorted(), (some) =>
    entities.execute<InRun[]>(
      `select id, subject, reference, pence, state from ${SCHEMA}.award_transfer
       where council = ? and id = any(?::uuid[]) order by id for update`,
      [council, uuidArray(some)],
    ),
  );
}

/** What an award has paid stays paid in its lines: a transfer that failed is repeated. */
async function settle(doing: Doing, news: readonly News<InRun>[]): Promise<void> {
  const { entities, council, now } = doing;
  await someAtATime(news, async (some) => {
    // Named twice, so that PostgreSQL looks these few up and does not read them all.
    const ids = uuidArray(some.map(({ payment }) => payment.id));
    const why: string[] = [];
    for (const { payment, reason } of some) why.push(reason ? await doing.seal(payment.subject, reason) : '');
    await entities.execute(
      `update ${SCHEMA}.award_transfer t set state = n.state, settled_at = ?, settled_why = nullif(n.why, '')
       from unnest(?::uuid[], ?::text[], ?::text[]) as n (id, state, why)
       where t.council = ? and t.id = any(?::uuid[]) and t.id = n.id`,
      [now, ids, textArray(some.map(({ became }) => became)), textArray(why), council, ids],
    );
  });
}
