import type { EntityManager } from '@mikro-orm/postgresql';

import { SCHEMA } from '../tables/kept.ts';

/** How much of a payment for one line has come back. */
export async function refundedOf(entities: EntityManager, payment: string, line: string): Promise<number> {
  const [row] = await entities.execute<{ pence: number }[]>(
    `select coalesce(-sum(p.pence), 0)::integer as pence from ${SCHEMA}.entry e
     join ${SCHEMA}.posting p on p.council = e.council and p.entry = e.id and p.code = 'SPENT' and p.line = ?
     where e.council = current_setting('kith.council') and e.payment = ? and e.kind = 'REFUNDED'`,
    [line, payment],
  );
  return row?.pence ?? 0;
}
