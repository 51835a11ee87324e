import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import { agreed, balanceOf, doing, errorsOf, finance, NOW, paid, payeeOf } from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

/** So many go into a file where nobody says how many. */
const USUALLY_MOST = 2_000;

/** As many more payments like one that waits, past the rules by which they would be made one by one. */
async function asManyLike(payment: string, line: string): Promise<void> {
  await started.asOwner(`
    set session_replication_role = replica;
    insert into leaving_care_grants.payment
      select council, gen_random_uuid(), award, subject, route, pence, state, 'LCGMANY' || n, payee, replaces,
        receipt_needed, words, made_by, made_at, settled_at, settled_why
      from leaving_care_grants.payment, generate_series(1, ${USUALLY_MOST}) n where id = '${payment}';
    insert into leaving_care_grants.payment_part
      select council, id, '${line}', award, subject, pence from leaving_care_grants.payment where reference like 'LCGMANY%';
    update leaving_care_grants.account set balance_pence = balance_pence + ${USUALLY_MOST} where code = 'IN_PAYMENT' and line = '${line}';
    update leaving_care_grants.account set balance_pence = balance_pence - ${USUALLY_MOST} where code = 'GRANTED';`);
}

describe('A large run', () => {
  test('takes two thousand payments and leaves the next one, and all of them are read back at once', async () => {
    const { award, line } = await agreed();
    const payee = await payeeOf(award);
    const payment = await paid({ award, route: 'BANK_TRANSFER', payee, parts: [{ line, pence: 1 }] });
    await asManyLike(payment.id, line);
    expect(errorsOf(await doing('paymentRunMake', { processingDay: '2026-11-24', most: 10_001 }, finance()))).toEqual([
      'BAD_AMOUNT most',
    ]);
    const { paymentRun } = await doing('paymentRunMake', { processingDay: '2026-11-24' }, finance());
    expect(paymentRun).toMatchObject({ lines: USUALLY_MOST, totalPence: USUALLY_MOST });
    const rows = await started.asOwner<{ reference: string }>(
      'select reference from leaving_care_grants.payment_run_line',
    );
    const file = `Reference,Status\n${rows.map(({ reference }, index) => `${reference},${index % 10 === 0 ? 'FAILED' : 'PAID'}`).join('\n')}\n`;
    expect((await doing('paymentRunReconcile', { run: paymentRun?.id, file }, finance())).userErrors).toEqual([]);
    expect(await balanceOf(award)).toMatchObject({ inPaymentPence: 1, spentPence: 1_800 });
    const next = await doing('paymentRunMake', { processingDay: '2026-11-24' }, finance());
    expect(next.paymentRun?.lines).toBe(1);
  }, 120_000);
});
