import type { Doing } from '@kith/subgraph/database';

import type { AwardState, PaymentState } from '../domain/states.ts';
import { AwardRow } from '../rows/awards.ts';
import { PaymentPartRow, PaymentRow } from '../rows/payments.ts';
import { SCHEMA } from '../tables/kept.ts';

/** A payment of a run as it stands, with what it pays for. */
export interface InRun {
  readonly id: string;
  readonly award: string;
  readonly subject: string;
  readonly reference: string;
  readonly state: PaymentState;
  readonly awardState: AwardState;
  readonly parts: readonly { readonly line: string; readonly pence: number }[];
}

/** Read this many at a time, so that no statement takes long. */
const AT_A_TIME = 500;

/** The payments of a run. Their awards are held until the end of the act, in one order: two who hold many wait and never block. */
export async function heldPaymentsOf(doing: Doing, run: string): Promise<readonly InRun[]> {
  const { entities, council } = doing;
  const lines = await entities.execute<{ payment: string }[]>(
    `select payment from ${SCHEMA}.payment_run_line where council = ? and run = ? order by position`,
    [council, run],
  );
  const ids = lines.map(({ payment }) => payment);
  const awards = new Set<string>();
  await some(ids, async (few) => {
    const payments = await entities.find(PaymentRow, { council, id: { $in: few } }, { fields: ['award'] });
    for (const { award } of payments) awards.add(award);
  });
  const inOrder = `{${[...awards].toSorted().join()}}`;
  await entities.execute(`select ${SCHEMA}.hold_award(a) from unnest(?::uuid[]) as a`, [inOrder]);
  const inRun: InRun[] = [];
  await some(ids, async (few) => void inRun.push(...(await whole(doing, few))));
  return inRun;
}

async function some(ids: readonly string[], work: (few: string[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_A_TIME) await work(ids.slice(at, at + AT_A_TIME));
}

async function whole({ entities, council }: Doing, ids: string[]): Promise<readonly InRun[]> {
  // Read again, now that nobody else can change them.
  const payments = await entities.find(PaymentRow, { council, id: { $in: ids } }, { refresh: true });
  const parts = Map.groupBy(
    await entities.find(PaymentPartRow, { council, payment: { $in: ids } }),
    ({ payment }) => payment,
  );
  const awards = [...new Set(payments.map(({ award }) => award))];
  const states = new Map(
    (await entities.find(AwardRow, { council, id: { $in: awards } }, { refresh: true })).map(({ id, state }) => [
      id,
      state,
    ]),
  );
  return payments.map(({ id, award, subject, reference, state }) => ({
    id,
    award,
    subject,
    reference,
    state,
    awardState: states.get(award) ?? 'CLOSED',
    parts: (parts.get(id) ?? []).map(({ line, pence }) => ({ line, pence })),
  }));
}
