import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';

import leavingCareGrants from '../subgraph.ts';
import { adviser, answered, awarded, balanceOf, doing, ESSEX, finance, manager, NOW, publish } from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
  await publish('leavingCareGrantPaymentsPublish', { cashCapPence: 20_000, receiptFromPence: 5_000 });
  await publish('leavingCareGrantItemsPublish', { beside: ['TV_LICENCE'], never: [] });
});
afterAll(() => started.stop());

const ACTS = [
  'ask',
  'decide',
  'pay',
  'cash',
  'settle',
  'release',
  'refund',
  'propose',
  'agree',
  'close',
  'reopen',
] as const;
interface Step {
  readonly act: (typeof ACTS)[number];
  readonly pence: number;
  readonly which: number;
}

interface Seen {
  readonly requests: readonly {
    readonly id: string;
    readonly state: string;
    readonly lines: readonly { readonly id: string; readonly pence: number }[];
  }[];
  readonly payments: readonly { readonly id: string; readonly parts: readonly { readonly line: string }[] }[];
  readonly adjustments: readonly { readonly id: string }[];
}

async function seenOf(id: string): Promise<Seen> {
  const query = `query ($id: ID!) { leavingCareGrant(id: $id) { requests(first: 100) { id state lines { id pence } } payments(first: 100) { id parts { line } } adjustments { id } } }`;
  return (await answered<{ leavingCareGrant: Seen }>(query, { id }, manager())).leavingCareGrant;
}

const chosen = <T>(from: readonly T[], which: number): T | undefined => from[which % Math.max(from.length, 1)];

/** Tries one act, whether it can be done or not: either way the books must be right after it. */
async function step(award: string, { act, pence, which }: Step): Promise<void> {
  const seen = await seenOf(award);
  const line = chosen(
    seen.requests.flatMap(({ lines }) => lines),
    which,
  );
  const payment = chosen(seen.payments, which);
  const why = 'A reason.';
  switch (act) {
    case 'ask': {
      const lines = [
        { category: 'CARPETS', what: 'Carpets', pence },
        { category: 'TV_LICENCE', what: 'A licence', pence: 9_000 },
      ];
      await doing('leavingCareGrantRequest', { award, why, lines }, adviser());
      return;
    }
    case 'decide': {
      const request = chosen(
        seen.requests.filter(({ state }) => state === 'REQUESTED'),
        which,
      );
      const lines = request?.lines.map(({ id, pence: asked }) => ({
        line: id,
        grantedPence: Math.min(asked, pence),
        why,
      }));
      if (request) await doing('leavingCareGrantDecide', { request: request.id, lines }, manager());
      return;
    }
    case 'pay':
    case 'cash': {
      const route = act === 'cash' ? 'CASH' : 'SUPPLIER_ORDER';
      if (line)
        await doing(
          'leavingCareGrantPay',
          { award, route, details: 'x', parts: [{ line: line.id, pence }] },
          finance(),
        );
      return;
    }
    case 'settle': {
      const became = (['PAID', 'PAID', 'FAILED', 'CANCELLED'] as const)[which % 4];
      if (payment) await doing('leavingCareGrantPaymentSettle', { payment: payment.id, became, why }, finance());
      return;
    }
    case 'release':
      if (line) await doing('leavingCareGrantLineRelease', { line: line.id, pence, why }, finance());
      return;
    case 'refund':
      if (payment)
        await doing(
          'leavingCareGrantRefund',
          { payment: payment.id, line: payment.parts[0]?.line, pence, why },
          finance(),
        );
      return;
    case 'propose': {
      const kind = (['UPLIFT', 'SUPPLEMENT', 'REDUCTION'] as const)[which % 3];
      await doing('leavingCareGrantAdjustmentPropose', { award, kind, pence, why }, manager());
      return;
    }
    case 'agree': {
      const adjustment = chosen(seen.adjustments, which)?.id;
      if (adjustment)
        await doing('leavingCareGrantAdjustmentDecide', { adjustment, agreed: true }, manager(ESSEX, 'head'));
      return;
    }
    case 'close':
      await doing('leavingCareGrantClose', { award, why }, manager());
      return;
    case 'reopen':
      await doing('leavingCareGrantReopen', { award, why }, manager());
  }
}

/** Accounts that are not the sum of their postings, that are on the wrong side of nothing, or awards that do not balance. */
const wrongOf = (award: string) =>
  started.asOwner(
    `select a.code, a.line::text, a.balance_pence, coalesce(sum(p.pence), 0) as postings
     from leaving_care_grants.account a left join leaving_care_grants.posting p
       on p.council = a.council and p.award = a.award and p.code = a.code and p.line = a.line
     where a.award = $1 group by a.code, a.line, a.balance_pence
     having a.balance_pence <> coalesce(sum(p.pence), 0)
       or (a.code in ('GRANTED', 'BESIDE')) <> (a.balance_pence < 0) and a.balance_pence <> 0
     union all
     select 'ALL', null, sum(balance_pence), 0 from leaving_care_grants.account where award = $1 having sum(balance_pence) <> 0`,
    [award],
  );

describe('Whatever is done in whatever order', () => {
  test('every account is the sum of its postings, what is left is never below nothing, and all of it is nothing', async () => {
    const steps = array(
      record({
        act: constantFrom(...ACTS),
        pence: integer({ min: 1, max: 150_000 }),
        which: integer({ min: 0, max: 1_000 }),
      }),
      { minLength: 10, maxLength: 20 },
    );
    // What is asked for first and agreed to makes it likely that there is something to pay and to send back.
    const first: readonly Step[] = (['ask', 'decide', 'pay', 'settle', 'ask', 'decide'] as const).map((act) => ({
      act,
      pence: 60_000,
      which: 0,
    }));
    await assert(
      asyncProperty(steps, async (random) => {
        const { id } = await awarded();
        for (const one of [...first, ...random]) {
          await step(id, one);
          expect([one, await wrongOf(id)]).toEqual([one, []]);
        }
        const { grantedPence, besidePence, ...where } = await balanceOf(id);
        const placed = Object.values(where).reduce((sum, pence) => sum + pence, 0);
        expect(placed).toBe(grantedPence + besidePence);
      }),
      { numRuns: Number(process.env['KITH_GRANT_SEQUENCES'] ?? 4), seed: 20_261_121 },
    );
  }, 240_000);
});
