import type { EntityManager } from '@mikro-orm/postgresql';
import { openAllFor, type Doing } from '@kith/subgraph/database';
import { readSomeAtATime, type ToPay, type Waiting } from '@kith/subgraph/payment-runs';

import { ITEMS } from '../domain/items.ts';
import type { PayeeWords } from '../payments/payee.ts';
import { AwardRow } from '../rows/awards.ts';
import { PayeeRow, PaymentPartRow, PaymentRow } from '../rows/payments.ts';
import { ConfirmationRow, DecisionRow, LineRow } from '../rows/requests.ts';
import { SUBGRAPH } from '../settings.ts';
import { SCHEMA } from '../tables/kept.ts';

export const BY_BANK = `route = 'BANK_TRANSFER'`;

/**
 * The bank transfers that wait, oldest first, locked for this transaction: a second run made at the same time finds
 * others or none. Those of people whose words have been erased are left out.
 */
export async function paymentsToMake({ entities, council }: Doing, most: number): Promise<Waiting> {
  const chosen = await entities.execute<{ id: string }[]>(
    `select id from ${SCHEMA}.payment where council = ? and state = 'INSTRUCTED' and ${BY_BANK}
     order by made_at, id limit ? for update skip locked`,
    [council, most],
  );
  const payments = await readSomeAtATime(
    chosen.map(({ id }) => id),
    (ids) => detailsOf(entities, council, ids),
  );
  // A grant's bank transfer names its payee from the start.
  return { payments, withoutAccount: 0 };
}

async function detailsOf(entities: EntityManager, council: string, ids: readonly string[]): Promise<readonly ToPay[]> {
  const payments = await entities.find(PaymentRow, { council, id: { $in: [...ids] } });
  const awards = byId(
    await entities.find(AwardRow, { council, id: { $in: each(payments.map(({ award }) => award)) } }),
  );
  const payees = await openedPayees(entities, council, each(payments.map(({ payee }) => payee ?? '')));
  const asked = await askedBy(entities, council, ids);
  const inOrder = new Map(payments.map((payment) => [payment.id, payment]));
  return ids.flatMap((id) => {
    const payment = inOrder.get(id);
    const award = payment && awards.get(payment.award);
    const payee = payees.get(payment?.payee ?? '');
    if (!payment || !award || !payee) return [];
    const { subject, reference, pence } = payment;
    const of = { recordReference: award.reference, periodFrom: award.openedOn, periodTo: award.lastDay };
    return [{ id, subject, reference, pence, ...of, ...asked(id), payee }];
  });
}

async function openedPayees(entities: EntityManager, council: string, ids: readonly string[]) {
  const payees = await entities.find(PayeeRow, { council, id: { $in: [...ids] } });
  const boxes = payees.map(({ subject, words }) => ({ subject, sealed: words }));
  const words = await openAllFor<PayeeWords>(entities, { subgraph: SUBGRAPH, council }, boxes);
  return new Map(payees.map(({ id }, index) => [id, words[index]]));
}

/** For what each payment is, who asked for it, and who agreed. */
async function askedBy(entities: EntityManager, council: string, payments: readonly string[]) {
  const parts = await entities.find(PaymentPartRow, { council, payment: { $in: [...payments] } });
  const partsOf = Map.groupBy(parts, ({ payment }) => payment);
  const lines = byId(await entities.find(LineRow, { council, id: { $in: each(parts.map(({ line }) => line)) } }));
  const requests = each([...lines.values()].map(({ request }) => request));
  const decisions = await entities.find(DecisionRow, { council, request: { $in: requests } });
  const confirmations = await entities.find(ConfirmationRow, {
    council,
    decision: { $in: decisions.map(({ id }) => id) },
  });
  const confirmed = new Map(confirmations.map((one) => [one.decision, one]));
  // One that a second approver sent back agreed to nothing.
  const agreed = decisions.filter(({ id, approvals }) => approvals === 1 || confirmed.get(id)?.agreed);
  const decisionsOf = Map.groupBy(agreed, ({ request }) => request);
  return (payment: string): Pick<ToPay, 'reason' | 'requestedBy' | 'approvedBy'> => {
    const own = (partsOf.get(payment) ?? []).flatMap(({ line }) => lines.get(line) ?? []);
    const behind = each(own.map(({ request }) => request)).flatMap((request) => decisionsOf.get(request) ?? []);
    const approvers = behind.flatMap(({ id, decidedBy }) => [decidedBy, confirmed.get(id)?.confirmedBy ?? decidedBy]);
    return {
      reason: each(own.map(({ category }) => ITEMS[category].title))
        .join(', ')
        .slice(0, 200),
      requestedBy: each(behind.map(({ requestedBy }) => requestedBy)).join(' '),
      approvedBy: each(approvers),
    };
  };
}

const each = <T>(values: readonly T[]): T[] => [...new Set(values)];
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
