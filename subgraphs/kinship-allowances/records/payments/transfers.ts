import { randomUUID } from 'node:crypto';

import { paymentReference } from '@kith/payments';
import { knownCallerOf, perRequest, problem, type SubgraphContext } from '@kith/subgraph';
import { openAllFor, reading, type Acted, type Doing } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import { actedOnAward } from '../awards/acted.ts';
import type { AwardRecord } from '../awards/award-record.ts';
import { isId, refusal } from '../awards/refusals.ts';
import { SCHEMA } from '../awards/rows.ts';
import { SUBGRAPH } from '../settings.ts';

export type TransferState = 'INSTRUCTED' | 'IN_RUN' | 'PAID' | 'FAILED';

/** One way of a payment through the bank. */
export interface Transfer {
  readonly id: string;
  readonly award: string;
  readonly payment: string;
  /** Counts from one: above that, the ones before it failed. */
  readonly number: number;
  readonly reference: string;
  readonly pence: number;
  readonly state: TransferState;
  readonly madeAt: Date;
  readonly settledAt: Date | null;
  /** Why it failed, in the bank's words. */
  readonly why: string | undefined;
}

const MOST_TRIES = 20;

/** Has a payment wait for the next file. Its reference is the same each time that the same is asked for. */
export async function instruct(
  { entities, council, actor, now }: Doing,
  of: { readonly award: string; readonly subject: string; readonly payment: string; readonly pence: number },
  number = 1,
): Promise<void> {
  await entities.execute(
    `insert into ${SCHEMA}.award_transfer (council, id, award, payment, number, subject, pence, reference, state, made_by, made_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'INSTRUCTED', ?, ?)`,
    [
      council,
      randomUUID(),
      of.award,
      of.payment,
      number,
      of.subject,
      of.pence,
      paymentReference('KAP', `${of.payment} ${number}`),
      actor,
      now,
    ],
  );
}

export interface RepeatAsked {
  /** The id of the payment. */
  readonly payment: string;
  readonly idempotencyKey: string;
}

/** Pays again what failed, under another reference and to the account that the award has by then. */
export const repeatPayment = (context: SubgraphContext, asked: RepeatAsked): Promise<Acted<AwardRecord>> =>
  actedOnAward(context, 'kinshipAllowancePaymentRepeat', asked, async (doing) => {
    const { entities, council } = doing;
    const [last] = isId(asked.payment)
      ? await entities.execute<
          { award: string; subject: string; pence: number; number: number; state: TransferState }[]
        >(
          `select award, subject, pence, number, state from ${SCHEMA}.award_transfer
           where council = ? and payment = ? order by number desc limit 1 for update`,
          [council, asked.payment],
        )
      : [];
    if (!last) throw refusal('NOT_FOUND', ['payment'], 'Your council has no payment to an account with this id.');
    if (last.state !== 'FAILED') {
      throw refusal('NOT_IN_THIS_STATE', ['payment'], 'Only a payment that failed is paid again.');
    }
    if (last.number === MOST_TRIES) {
      throw refusal('TOO_MANY', ['payment'], `This payment failed ${MOST_TRIES} times. Look at the account first.`);
    }
    await instruct(doing, { ...last, payment: asked.payment }, last.number + 1);
    return { id: last.award, subject: last.subject };
  });

const MOST_OF_ONE = 100;

/** As the database gives it: moments as text, words sealed. */
type StoredTransfer = Omit<Transfer, 'madeAt' | 'settledAt' | 'why'> & {
  readonly subject: string;
  readonly madeAt: string;
  readonly settledAt: string | null;
  readonly sealed: string | null;
};

/** The transfers of awards, newest first, at most a hundred of each. */
export const transfersOf = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<string, readonly Transfer[]>((awards) =>
      reading(context, { subgraph: SUBGRAPH, what: 'kinshipAllowanceTransfers' }, async (entities) => {
        const { council } = knownCallerOf(context);
        const rows = await entities.execute<StoredTransfer[]>(
          `select * from (
             select id, award, subject, payment, number, reference, pence, state, made_at as "madeAt", settled_at as "settledAt",
               settled_why as sealed, row_number() over (partition by award order by made_at desc, number desc, id) as place
             from ${SCHEMA}.award_transfer where council = ? and award = any(?::uuid[])) t
           where place <= ? order by place`,
          [council, `{${awards.join()}}`, MOST_OF_ONE],
        );
        const boxes = rows.flatMap(({ subject, sealed }) => (sealed === null ? [] : [{ subject, sealed }]));
        const opened = await openAllFor<string>(entities, { subgraph: SUBGRAPH, council }, boxes);
        const words = new Map(boxes.map(({ sealed }, index) => [sealed, opened[index]]));
        const transfers = rows.map((row) => ({
          ...row,
          madeAt: new Date(row.madeAt),
          settledAt: row.settledAt === null ? null : new Date(row.settledAt),
          why: row.sealed === null ? undefined : words.get(row.sealed),
        }));
        const byAward = Map.groupBy(transfers, ({ award }) => award);
        return { value: awards.map((award) => byAward.get(award) ?? []), subjects: rows.map(({ subject }) => subject) };
      }),
    ),
);

/** @throws `BAD_USER_INPUT` for fewer than 1 or more than 100. */
export async function newestTransfers(
  context: SubgraphContext,
  award: string,
  first: number,
): Promise<readonly Transfer[]> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_OF_ONE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_OF_ONE} at a time.`, { argument: 'first' });
  }
  return (await transfersOf(context).load(award)).slice(0, first);
}
