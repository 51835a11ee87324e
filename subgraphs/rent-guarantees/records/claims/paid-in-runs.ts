import { openAllFor, textArray, type Doing } from '@kith/subgraph/database';
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

import { acted } from '../acted.ts';
import { publishedSettings, SUBGRAPH } from '../settings.ts';
import type { ClaimStatement } from './make-claim.ts';

export const PAYMENT_FILE = 'rent-guarantee-payment-file';

/** A payment of a claim, and whose guarantee pays it. */
interface ClaimInRun extends InRun {
  readonly claim: string;
  readonly guarantee: string;
}

/** What claims pay to landlords by bank transfer. */
export const paidInRuns: PaymentsOf<ClaimInRun> = {
  subgraph: SUBGRAPH,
  table: 'claim_payment',
  acted,
  practiceOf: paymentFilePracticeOf(publishedSettings, PAYMENT_FILE),
  waiting,
  held,
  settle,
};

/** Where to pay stands in every claim. Those about young people who have been erased are left out. */
async function waiting({ entities, council }: Doing, most: number): Promise<Waiting> {
  const chosen = await entities.execute<{ id: string }[]>(
    `select id from rent_guarantees.claim_payment where council = ? and state = 'INSTRUCTED'
     order by instructed_on, reference limit ? for update skip locked`,
    [council, most],
  );
  const payments = await readSomeAtATime(
    chosen.map(({ id }) => id),
    (ids) => detailsOf(entities, council, ids),
  );
  return { payments, withoutAccount: 0 };
}

async function detailsOf(
  entities: Doing['entities'],
  council: string,
  ids: readonly string[],
): Promise<readonly ToPay[]> {
  const rows = await entities.execute<
    (Omit<ToPay, 'payee' | 'reason' | 'approvedBy'> & { decidedBy: string; sealed: string })[]
  >(
    `select p.id, c.subject, p.reference, p.pence, c.reference as "recordReference", l.first as "periodFrom",
       l.last as "periodTo", p.instructed_by as "requestedBy", c.decided_by as "decidedBy", c.sealed
     from unnest(?::uuid[]) with ordinality as asked (id, place)
     join rent_guarantees.claim_payment p on p.council = ? and p.id = asked.id
     join rent_guarantees.claim c on c.council = p.council and c.id = p.claim
     cross join lateral (select min(l.due_on)::text as first, max(l.due_on)::text as last
       from rent_guarantees.claim_line l where l.council = c.council and l.claim = c.id and l.agreed_pence > 0) l
     order by asked.place`,
    [uuidArray(ids), council],
  );
  const said = await openAllFor<ClaimStatement>(entities, { subgraph: SUBGRAPH, council }, rows);
  return rows.flatMap((row, index) => {
    const payee = said[index]?.payTo;
    return payee ? [{ ...row, payee, approvedBy: [row.decidedBy], reason: 'Claim under a rent guarantee' }] : [];
  });
}

/** Guarantees first and payments after them, each in one order: two who hold many wait and never block. */
async function held({ entities, council }: Doing, ids: readonly string[]): Promise<readonly ClaimInRun[]> {
  const paidBy = await readSomeAtATime(ids, (some) =>
    entities.execute<{ guarantee: string }[]>(
      `select distinct c.guarantee from rent_guarantees.claim_payment p
       join rent_guarantees.claim c on c.council = p.council and c.id = p.claim
       where p.council = ? and p.id = any(?::uuid[])`,
      [council, uuidArray(some)],
    ),
  );
  const guarantees = new Set(paidBy.map(({ guarantee }) => guarantee));
  await someAtATime([...guarantees].toSorted(), (some) =>
    entities.execute(
      `select id from rent_guarantees.guarantee where council = ? and id = any(?::uuid[]) order by id for update`,
      [council, uuidArray(some)],
    ),
  );
  return readSomeAtATime(ids.toSorted(), (some) =>
    entities.execute<ClaimInRun[]>(
      `select p.id, c.subject, p.reference, p.pence, p.state, p.claim, c.guarantee
       from rent_guarantees.claim_payment p
       join rent_guarantees.claim c on c.council = p.council and c.id = p.claim
       where p.council = ? and p.id = any(?::uuid[]) order by p.id for update of p`,
      [council, uuidArray(some)],
    ),
  );
}

const NO_REASON = 'The bank gave no reason.';

/** The database makes a claim paid with its payment, and owed again with one that comes back. */
async function settle(doing: Doing, news: readonly News<ClaimInRun>[]): Promise<void> {
  const { entities, council, actor, today } = doing;
  await someAtATime(news, async (some) => {
    // Named twice, so that PostgreSQL looks these few up and does not read them all.
    const ids = uuidArray(some.map(({ payment }) => payment.id));
    await entities.execute(
      `update rent_guarantees.claim_payment p
       set state = n.state, settled_by = ?, settled_on = ?, failed_because = nullif(n.why, '')
       from unnest(?::uuid[], ?::text[], ?::text[]) as n (id, state, why)
       where p.council = ? and p.id = any(?::uuid[]) and p.id = n.id`,
      [
        actor,
        today,
        ids,
        textArray(some.map(({ became }) => became)),
        textArray(some.map(({ became, reason }) => (became === 'FAILED' ? (reason ?? NO_REASON) : ''))),
        council,
        ids,
      ],
    );
    await recordAll(doing, some);
  });
}

/** Writes down of each guarantee what was settled, after what stands there: see `recordEvent`. */
const recordAll = ({ entities, council, actor, now }: Doing, news: readonly News<ClaimInRun>[]) =>
  entities.execute(
    `insert into rent_guarantees.guarantee_event (council, guarantee, number, subject, act, state, at, by, detail)
     select ?, n.guarantee, e.last + row_number() over (partition by n.guarantee order by n.place), n.subject,
       'settlePayment', g.state, ?, ?, jsonb_build_object('claim', n.claim, 'reference', n.reference, 'came', n.came)
     from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
       with ordinality as n (guarantee, subject, claim, reference, came, place)
     join rent_guarantees.guarantee g on g.council = ? and g.id = n.guarantee
     cross join lateral (select coalesce(max(e.number), 0) as last from rent_guarantees.guarantee_event e
       where e.council = g.council and e.guarantee = g.id) e`,
    [
      council,
      now,
      actor,
      uuidArray(news.map(({ payment }) => payment.guarantee)),
      textArray(news.map(({ payment }) => payment.subject)),
      textArray(news.map(({ payment }) => payment.claim)),
      textArray(news.map(({ payment }) => payment.reference)),
      textArray(news.map(({ became }) => became)),
      council,
    ],
  );
