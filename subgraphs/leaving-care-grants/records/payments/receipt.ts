import { randomUUID } from 'node:crypto';

import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { raise } from '../guards/flags.ts';
import { problem, refuseIf, wordsProblem } from '../refusals.ts';
import { ReceiptRow } from '../rows/payments.ts';
import { takeTurns } from '../turns.ts';
import { heldPayment } from './held.ts';

export interface ReceiptAsked extends Asked {
  readonly payment: string;
  /** SHA-256 of the receipt's file or picture, in hex. */
  readonly sha256: string;
  readonly pence: number;
  /** `YYYY-MM-DD` */
  readonly dated: string;
  /** Where it is kept, such as the number of a document in the case system. */
  readonly document?: string | null;
}

const MOST_RECEIPTS = 50;
const LONGEST = 200;

/** Adds a receipt to a payment, by the digest of its file. The same receipt a second time is flagged. */
export const addReceipt = (context: SubgraphContext, asked: ReceiptAsked) =>
  acted(context, 'leavingCareGrantReceiptAdd', asked, async (doing) => {
    const { entities, council } = doing;
    const digest = asked.sha256.toLowerCase();
    const { award, payment } = await heldPayment(doing, asked.payment);
    const earlier = await entities.count(ReceiptRow, { council, payment: payment.id });
    refuseIf([
      ...(/^[0-9a-f]{64}$/.test(digest)
        ? []
        : [problem('BAD_DIGEST', ['sha256'], 'Give the SHA-256 of the file as 64 hexadecimal digits.')]),
      ...(Number.isInteger(asked.pence) && asked.pence >= 1 && asked.pence <= 10_000_000
        ? []
        : [problem('BAD_AMOUNT', ['pence'], 'Give the amount on the receipt.')]),
      ...(asked.dated > doing.today ? [problem('IN_THE_FUTURE', ['dated'], 'Give today or an earlier day.')] : []),
      ...(earlier < MOST_RECEIPTS ? [] : [problem('TOO_MANY', ['payment'], 'This payment has too many receipts.')]),
      ...wordsProblem(asked.document, ['document'], LONGEST),
    ]);
    await takeTurns(doing, [`${council} receipt ${digest}`]);
    const usedBefore = (await entities.count(ReceiptRow, { council, digest })) > 0;
    await entities.insert(ReceiptRow, {
      council,
      id: randomUUID(),
      payment: payment.id,
      subject: award.subject,
      digest,
      pence: asked.pence,
      dated: asked.dated,
      words: await doing.seal(award.subject, { document: asked.document?.trim() }),
      addedBy: doing.actor,
      addedAt: doing.now,
    });
    if (usedBefore) await raise(doing, [{ award, kind: 'RECEIPT_USED_BEFORE', payment: payment.id }]);
    return { award: award.id, payment: payment.id, subject: award.subject };
  });
