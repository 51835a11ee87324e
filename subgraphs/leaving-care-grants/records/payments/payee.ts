import { randomUUID } from 'node:crypto';

import { bankAccountFrom } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';
import { keyedHash, Refused, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { heldOpenAward } from '../awards/held.ts';
import { raise } from '../guards/flags.ts';
import { problem, refuseIf } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { takeTurns } from '../turns.ts';
import { PayeeRow, type PayeeKind } from '../rows/payments.ts';

export interface PayeeAsked extends Asked {
  readonly award: string;
  readonly kind: PayeeKind;
  readonly name: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}

/** A bank account as it is sealed for the young person whose grant pays it. */
export interface PayeeWords {
  readonly name: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}

const LONGEST_NAME = 100;

/** Adds somebody whom an award can pay by bank transfer. The account is sealed, and compared by a keyed hash alone. */
export const addPayee = (context: SubgraphContext, asked: PayeeAsked) =>
  acted(context, 'leavingCareGrantPayeeAdd', asked, async (doing) => {
    const { entities, council } = doing;
    const read = bankAccountFrom(asked);
    const named = asked.name.trim() !== '' && asked.name.length <= LONGEST_NAME;
    refuseIf([
      ...(named ? [] : [problem('BAD_LENGTH', ['name'], `Give 1 to ${LONGEST_NAME} letters.`)]),
      ...read.problems.map(({ field, code, message }) => problem(code, [field], message)),
    ]);
    if (!('account' in read)) throw new Refused();
    const award = await heldOpenAward(doing, asked.award, ['award']);
    const accountDigest = keyedHash(entities, 'bank account', `${read.account.sortCode} ${read.account.accountNumber}`);
    await takeTurns(doing, [`${council} account ${accountDigest.toString('hex')}`]);
    const shared = await isShared(doing, award, asked.kind, accountDigest);
    const id = randomUUID();
    await entities.insert(PayeeRow, {
      council,
      id,
      award: award.id,
      subject: award.subject,
      kind: asked.kind,
      accountDigest,
      words: await doing.seal(award.subject, { name: asked.name.trim(), ...read.account } satisfies PayeeWords),
      addedBy: doing.actor,
      addedAt: doing.now,
    });
    if (shared) await raise(doing, [{ award, kind: 'BANK_ACCOUNT_SHARED', detail: { payee: id } }]);
    return { award: award.id, subject: award.subject };
  });

const isOnesOwn = (kind: PayeeKind) => kind === 'YOUNG_PERSON' || kind === 'OTHER_PERSON';

/** Shops and landlords are paid for many. An account of a person that another's grant pays too is looked at twice. */
async function isShared(
  { entities, council }: Doing,
  award: Award,
  kind: PayeeKind,
  accountDigest: Uint8Array,
): Promise<boolean> {
  const others = await entities.find(PayeeRow, {
    council,
    accountDigest: Buffer.from(accountDigest),
    award: { $ne: award.id },
  });
  return others.some((other) => isOnesOwn(kind) || isOnesOwn(other.kind));
}
