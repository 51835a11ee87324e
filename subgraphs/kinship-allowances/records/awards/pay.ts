import { randomUUID } from 'node:crypto';

import { day } from '@kith/policy';
import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { act, type Acted, type Doing } from '@kith/subgraph/database';
import { amongEverybodyToPay } from '@kith/subgraph/payment-runs';

import { overpaymentAccount } from '../../awards/overpayment-account.ts';
import { payPeriodOf } from '../../awards/pay-period.ts';
import { paymentOf } from '../../awards/payment.ts';
import { instruct } from '../payments/transfers.ts';
import { SUBGRAPH } from '../settings.ts';
import { isAgreed, type AwardRecord, type LineRecord } from './award-record.ts';
import { enterLine, settleLine } from './enter-lines.ts';
import { heldAward, loadAwards } from './load.ts';
import { problemAt, refuseIf } from './refusals.ts';
import { SCHEMA } from './rows.ts';

export interface PaymentsAsked {
  /** Pays every period that ends by this day. Not after today. */
  readonly through: string;
  readonly idempotencyKey: string;
}

export interface PaymentMade {
  readonly id: string;
  readonly award: string;
  readonly reference: string;
  readonly payeeReference: string | undefined;
  readonly pence: number;
  readonly recoveredPence: number;
}

export interface PaymentRun {
  readonly run: string;
  readonly payments: readonly PaymentMade[];
  readonly totalPence: number;
  /** Whether there are more to pay: ask again with a new key. */
  readonly more: boolean;
}

const MOST_IN_A_RUN = 500;

/**
 * Pays what is open and due, one payment for each award. What is paid is never changed after that. It is entered for those
 * with closed records too, and told only to whoever may see them.
 */
export async function payAllowances(context: SubgraphContext, asked: PaymentsAsked): Promise<Acted<PaymentRun>> {
  const { through, idempotencyKey } = asked;
  const { council } = councilCallerOf(context);
  const name = 'kinshipAllowancePaymentsMake';
  return act(
    context,
    { subgraph: SUBGRAPH, name, idempotencyKey, input: { through } },
    async (doing) => {
      refuseIf([through > doing.today && problemAt('NOT_DUE_YET', ['through'], 'Nothing is paid before its day.')]);
      const run = randomUUID();
      const more = await amongEverybodyToPay(doing.entities, async () => {
        const ids = await awardsDue(doing, through);
        for (const id of ids.slice(0, MOST_IN_A_RUN)) {
          const award = await heldAward(doing.entities, council, id);
          if (award?.personal) await payAward(doing, award, run, through);
        }
        return ids.length > MOST_IN_A_RUN;
      });
      return { run, more };
    },
    async (entities, { run, more }) => {
      const payments = await entities.execute<(Omit<PaymentMade, 'payeeReference'> & { recoveredPence: number })[]>(
        `select p.id, p.award, a.reference, p.pence, coalesce(-(select sum(l.pence) from ${SCHEMA}.award_line_standing l
           where l.council = p.council and l.payment = p.id and l.kind = 'RECOVERY'), 0)::integer as "recoveredPence"
         from ${SCHEMA}.award_payment p join ${SCHEMA}.award a on a.council = p.council and a.id = p.award
         where p.council = ? and p.run = ? order by a.reference`,
        [council, run],
      );
      const payees = await payeesOf(
        entities,
        council,
        payments.map(({ award }) => award),
      );
      return {
        run,
        more,
        payments: payments.map((payment) => ({ ...payment, payeeReference: payees.get(payment.award) })),
        totalPence: payments.reduce((sum, { pence }) => sum + pence, 0),
      };
    },
  );
}

async function awardsDue({ entities, council }: Doing, through: string): Promise<readonly string[]> {
  const rows = await entities.execute<{ award: string }[]>(
    `select distinct l.award from ${SCHEMA}.award_line_standing l
     where l.council = ? and l.became is null and ((l.kind = 'ALLOWANCE' and l.period_to <= ?) or l.kind in ('ARREARS', 'REFUND'))
     order by l.award limit ?`,
    [council, through, MOST_IN_A_RUN + 1],
  );
  return rows.map(({ award }) => award);
}

async function payAward(doing: Doing, award: AwardRecord, run: string, through: string): Promise<void> {
  const isDue = (line: LineRecord) => line.kind !== 'ALLOWANCE' || line.periodTo <= through;
  const recovery = recoveryOf(award);
  const payment = paymentOf(award.lines, (line) => isDue(line as LineRecord), recovery);
  if (!payment) return;
  const id = randomUUID();
  const { entities, council, actor, now, today } = doing;
  await entities.execute(
    `insert into ${SCHEMA}.award_payment (council, id, run, award, subject, pence, made_on, made_at, made_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [council, id, run, award.id, award.subject, payment.pence, today, now, actor],
  );
  for (const line of payment.lines) await settleLine(doing, award, line.id, id);
  if (payment.recovered > 0 && recovery) {
    const period = payPeriodOf(day(award.startsOn), award.every, day(today));
    const taken = {
      kind: 'RECOVERY' as const,
      period,
      from: period.from,
      to: period.to,
      pence: -payment.recovered,
      due: [],
    };
    await settleLine(doing, award, await enterLine(doing, award, taken, { decision: recovery.decision }), id);
  }
  if (payment.pence > 0) {
    await instruct(doing, { award: award.id, subject: award.subject, payment: id, pence: payment.pence });
  }
}

/** The last decision to take an overpayment back, while anything is outstanding. */
function recoveryOf({
  decisions,
  lines,
}: AwardRecord): { readonly pencePerPayment: number; readonly decision: number } | undefined {
  const decided = decisions.findLast((decision) => decision.kind === 'RECOVER' && isAgreed(decision));
  const content = decided?.words?.content;
  if (!decided || content?.kind !== 'RECOVER' || overpaymentAccount(lines).outstanding <= 0) return undefined;
  return { pencePerPayment: content.pencePerPayment, decision: decided.number };
}

async function payeesOf(entities: Doing['entities'], council: string, awards: readonly string[]) {
  const found = await loadAwards(entities, council, 'council = ? and id = any(?::uuid[])', [
    council,
    `{${awards.join()}}`,
  ]);
  return new Map(found.map(({ id, personal }) => [id, personal?.payeeReference]));
}
