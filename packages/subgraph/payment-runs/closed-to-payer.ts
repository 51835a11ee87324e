import type { Doing } from '../act/doing.ts';
import { schemaOf } from '../database/names.ts';
import { amongEverybodyToPay } from './everybody.ts';
import type { InRun, PaymentsOf } from './payments-of.ts';

/** How many payments wait for people whose records are closed to whoever pays: somebody who is named makes their run. */
export async function closedToPayer<Payment extends InRun>(
  { subgraph, table, byBank = 'true' }: PaymentsOf<Payment>,
  { entities, council }: Doing,
): Promise<number> {
  const waiting = async () => {
    const [found] = await entities.execute<{ count: number }[]>(
      `select count(*)::integer as count from ${schemaOf(subgraph)}.${table}
       where council = ? and state = 'INSTRUCTED' and ${byBank}`,
      [council],
    );
    return found?.count ?? 0;
  };
  const seen = await waiting();
  return (await amongEverybodyToPay(entities, waiting)) - seen;
}
