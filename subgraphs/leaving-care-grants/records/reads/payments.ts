import type { EntityManager } from '@mikro-orm/postgresql';

import {
  PayeeRow,
  PaymentPartRow,
  PaymentRow,
  ReceiptRow,
  type Payee,
  type Payment,
  type PaymentPart,
  type Receipt,
} from '../rows/payments.ts';
import type { PayeeWords } from '../payments/payee.ts';
import { opened, readTogether } from './read-together.ts';

export interface ReceiptRead extends Omit<Receipt, 'words'> {
  readonly document: string | undefined;
}

export interface PaymentRead extends Omit<Payment, 'words' | 'settledWhy'> {
  readonly details: string | undefined;
  readonly settledWhy: string | undefined;
  readonly parts: readonly PaymentPart[];
  readonly receipts: readonly ReceiptRead[];
}

async function whole(
  entities: EntityManager,
  council: string,
  payments: readonly Payment[],
): Promise<readonly PaymentRead[]> {
  const ids = payments.map(({ id }) => id);
  const parts = await entities.find(PaymentPartRow, { council, payment: { $in: ids } });
  const receipts = await entities.find(
    ReceiptRow,
    { council, payment: { $in: ids } },
    { orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  const documents = await opened<{ readonly document?: string }, Receipt>(
    entities,
    council,
    receipts,
    ({ words }) => words,
  );
  const details = await opened<{ readonly details?: string }, Payment>(
    entities,
    council,
    payments,
    ({ words }) => words,
  );
  const whys = await opened<string, Payment>(entities, council, payments, ({ settledWhy }) => settledWhy);
  return payments.map((payment) => ({
    ...payment,
    details: details.get(payment)?.details,
    settledWhy: whys.get(payment),
    parts: parts.filter((part) => part.payment === payment.id),
    receipts: receipts
      .filter((receipt) => receipt.payment === payment.id)
      .map((receipt) => ({ ...receipt, document: documents.get(receipt)?.document })),
  }));
}

/** The payments of awards, newest first. */
export const paymentsByAward = readTogether<readonly PaymentRead[]>(
  'leavingCareGrantPayments',
  async (entities, council, awards) => {
    const where = { council, award: { $in: [...awards] } };
    const payments = await entities.find(PaymentRow, where, { orderBy: { madeAt: 'desc', id: 'asc' } });
    return Map.groupBy(await whole(entities, council, payments), ({ award }) => award);
  },
);

export const paymentsById = readTogether<PaymentRead>('leavingCareGrantPayment', async (entities, council, ids) => {
  const payments = await entities.find(PaymentRow, { council, id: { $in: [...ids] } });
  return new Map((await whole(entities, council, payments)).map((payment) => [payment.id, payment]));
});

export interface PayeeRead extends Omit<Payee, 'words'> {
  readonly words: PayeeWords | undefined;
}

export const payeesByAward = readTogether<readonly PayeeRead[]>(
  'leavingCareGrantPayees',
  async (entities, council, awards) => {
    const payees = await entities.find(
      PayeeRow,
      { council, award: { $in: [...awards] } },
      { orderBy: { addedAt: 'asc', id: 'asc' } },
    );
    const words = await opened<PayeeWords, Payee>(entities, council, payees, (payee) => payee.words);
    return Map.groupBy(
      payees.map((payee) => ({ ...payee, words: words.get(payee) })),
      ({ award }) => award,
    );
  },
);
