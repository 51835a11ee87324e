import type { Doing } from '@kith/subgraph/database';
import { readSomeAtATime, someAtATime, uuidArray, type InRun } from '@kith/subgraph/payment-runs';

import type { AwardState, PaymentState } from '../domain/states.ts';
import { AwardRow } from '../rows/awards.ts';
import { PaymentPartRow, PaymentRow } from '../rows/payments.ts';
import { SCHEMA } from '../tables/kept.ts';

/** A payment of a run as it stands, with what it pays for. */
export interface GrantInRun extends InRun {
  readonly award: string;
  readonly state: PaymentState;
  readonly awardState: AwardState;
  readonly parts: readonly { readonly line: string; readonly pence: number }[];
}

/** Payments whose awards are held until the end of the act, in one order: two who hold many wait and never block. */
export async function heldPayments(doing: Doing, ids: readonly string[]): Promise<readonly GrantInRun[]> {
  const { entities, council } = doing;
  const awards = new Set<string>();
  await someAtATime(ids, async (few) => {
    const payments = await entities.find(PaymentRow, { council, id: { $in: few } }, { fields: ['award'] });
    for (const { award } of payments) awards.add(award);
  });
  await entities.execute(`select ${SCHEMA}.hold_award(a) from unnest(?::uuid[]) as a`, [
    uuidArray([...awards].toSorted()),
  ]);
  return readSomeAtATime(ids, (few) => whole(doing, few));
}

async function whole({ entities, council }: Doing, ids: string[]): Promise<readonly GrantInRun[]> {
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
  return payments.map(({ id, award, subject, reference, pence, state }) => ({
    id,
    award,
    subject,
    reference,
    pence,
    state,
    awardState: states.get(award) ?? 'CLOSED',
    parts: (parts.get(id) ?? []).map(({ line, pence }) => ({ line, pence })),
  }));
}
