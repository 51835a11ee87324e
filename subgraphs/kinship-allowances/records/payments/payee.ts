import { bankAccountFrom, type BankAccount } from '@kith/payments';
import { perRequest, type SubgraphContext } from '@kith/subgraph';
import { knownCallerOf } from '@kith/subgraph';
import { openAllFor, reading, type Acted } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import { actedOn, type AskedOfAward } from '../awards/acted.ts';
import type { AwardRecord } from '../awards/award-record.ts';
import { problemAt, refuseIf } from '../awards/refusals.ts';
import { SCHEMA } from '../awards/rows.ts';
import { SUBGRAPH } from '../settings.ts';

/** The account that an award is paid to, as it is sealed for the carer. */
export type Payee = BankAccount & { readonly name: string };

export interface PayeeAsked extends AskedOfAward {
  readonly name: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}

const LONGEST_NAME = 100;

/** Says to which account an award is paid from now on. What went out in a file already goes where the file says. */
export const setPayee = (context: SubgraphContext, asked: PayeeAsked): Promise<Acted<AwardRecord>> =>
  actedOn(context, 'kinshipAllowancePayeeSet', asked, async (doing, award) => {
    const { entities, council, actor, now } = doing;
    const name = asked.name.trim();
    const read = bankAccountFrom(asked);
    refuseIf([
      (name === '' || name.length > LONGEST_NAME) &&
        problemAt('BAD_LENGTH', ['name'], `Give 1 to ${LONGEST_NAME} letters.`),
      award.state !== 'PROPOSED' &&
        award.state !== 'LIVE' &&
        problemAt('NOT_IN_THIS_STATE', ['award'], 'This allowance has ended.'),
      ...read.problems.map(({ field, code, message }) => problemAt(code, [field], message)),
    ]);
    if (!('account' in read)) return;
    const payee: Payee = { ...read.account, name };
    await entities.execute(
      `insert into ${SCHEMA}.award_payee (council, award, number, subject, sealed, set_by, set_at)
       select ?, ?, coalesce(max(y.number), 0) + 1, ?, ?, ?, ? from ${SCHEMA}.award_payee y where y.council = ? and y.award = ?`,
      [council, award.id, award.subject, await doing.seal(award.subject, payee), actor, now, council, award.id],
    );
  });

/** The account of each award; undefined where nobody has said, and once the carer has been erased. */
export const payeesOf = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<string, (Payee & { readonly setBy: string; readonly setAt: Date }) | undefined>((awards) =>
      reading(context, { subgraph: SUBGRAPH, what: 'kinshipAllowancePayee' }, async (entities) => {
        const { council } = knownCallerOf(context);
        const rows = await entities.execute<
          { award: string; subject: string; sealed: string; setBy: string; setAt: string }[]
        >(
          `select distinct on (award) award, subject, sealed, set_by as "setBy", set_at as "setAt" from ${SCHEMA}.award_payee
           where council = ? and award = any(?::uuid[]) order by award, number desc`,
          [council, `{${awards.join()}}`],
        );
        const opened = await openAllFor<Payee>(entities, { subgraph: SUBGRAPH, council }, rows);
        const found = new Map(
          rows.map(({ award, setBy, setAt }, index) => {
            const payee = opened[index];
            return [award, payee && { ...payee, setBy, setAt: new Date(setAt) }];
          }),
        );
        return { value: awards.map((award) => found.get(award)), subjects: rows.map(({ subject }) => subject) };
      }),
    ),
);
