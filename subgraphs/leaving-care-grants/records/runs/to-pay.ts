import type { EntityManager } from '@mikro-orm/postgresql';
import { openAllFor } from '@kith/subgraph/database';

import { isItem, ITEMS } from '../domain/items.ts';
import type { PayeeWords } from '../payments/payee.ts';
import { SUBGRAPH } from '../settings.ts';
import { SCHEMA } from '../tables/kept.ts';

/** A bank transfer that was agreed to and is in no file yet, with all that a file says of it. */
export interface ToPay {
  readonly id: string;
  readonly subject: string;
  readonly reference: string;
  readonly pence: number;
  readonly recordReference: string;
  /** `YYYY-MM-DD` */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: readonly string[];
  readonly payee: PayeeWords;
}

interface Row extends Omit<ToPay, 'payee' | 'reason' | 'approvedBy'> {
  readonly words: string;
  readonly items: readonly string[];
  readonly approvedBy: readonly string[];
}

/**
 * The bank transfers that wait, oldest first, locked for this transaction: a second run made at the same time finds
 * others or none. Those of people whose words have been erased are left out.
 */
export async function paymentsToMake(
  entities: EntityManager,
  council: string,
  most: number,
): Promise<readonly ToPay[]> {
  const rows = await entities.execute<Row[]>(
    `with chosen as (
       select id from ${SCHEMA}.payment
       where council = ? and state = 'INSTRUCTED' and route = 'BANK_TRANSFER'
       order by made_at, id limit ? for update skip locked
     )
     select p.id, p.subject, p.reference, p.pence, a.reference as "recordReference", e.words,
       a.opened_on::text as "periodFrom", a.last_day::text as "periodTo", of.items, of."requestedBy", of."approvedBy"
     from chosen join ${SCHEMA}.payment p on p.council = ? and p.id = chosen.id
     join ${SCHEMA}.award a on a.council = p.council and a.id = p.award
     join ${SCHEMA}.payee e on e.council = p.council and e.id = p.payee
     cross join lateral (
       select array_agg(distinct l.category) as items, min(r.requested_by) as "requestedBy",
         array_agg(distinct d.decided_by) || coalesce(array_agg(distinct c.confirmed_by)
           filter (where c.confirmed_by is not null), '{}') as "approvedBy"
       from ${SCHEMA}.payment_part t
       join ${SCHEMA}.line l on l.council = t.council and l.id = t.line
       join ${SCHEMA}.request r on r.council = l.council and r.id = l.request
       join ${SCHEMA}.entry n on n.council = t.council and n.award = t.award and n.kind = 'COMMITTED'
       join ${SCHEMA}.decision d on d.council = n.council and d.id = n.decision and d.request = r.id
       left join ${SCHEMA}.confirmation c on c.council = d.council and c.decision = d.id
       where t.council = p.council and t.payment = p.id
     ) of
     order by p.made_at, p.id`,
    [council, most, council],
  );
  const boxes = rows.map(({ subject, words }) => ({ subject, sealed: words }));
  const payees = await openAllFor<PayeeWords>(entities, { subgraph: SUBGRAPH, council }, boxes);
  return rows.flatMap((row, index) => {
    const payee = payees[index];
    return payee ? [{ ...row, payee, reason: row.items.map(titleOf).join(', ').slice(0, 200) }] : [];
  });
}

const titleOf = (item: string): string => (isItem(item) ? ITEMS[item].title : item);
