import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  agreed,
  answered,
  doing,
  errorsOf,
  finance,
  flagsOf,
  manager,
  NOW,
  paid,
  payeeOf,
  youngPerson,
} from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

const ORDER = { route: 'SUPPLIER_ORDER', details: 'Order 4711 at the shop' };
const pay = (input: object) => doing('leavingCareGrantPay', input, finance());
const settle = (payment: string, became: string, why?: string) =>
  doing('leavingCareGrantPaymentSettle', { payment, became, ...(why && { why }) }, finance());

describe('A payee', () => {
  test('is sealed, and seen by those who pay with the end of the account alone', async () => {
    const { award, subject } = await agreed();
    await payeeOf(award, { sortCode: '20-30-40', accountNumber: '1234567', name: 'Ava Example' });
    const query = 'query ($id: ID!) { leavingCareGrant(id: $id) { payees { kind name accountEnding } } }';
    expect(await answered(query, { id: award }, finance())).toEqual({
      leavingCareGrant: { payees: [{ kind: 'YOUNG_PERSON', name: 'Ava Example', accountEnding: '567' }] },
    });
    await expect(answered(query, { id: award }, youngPerson(subject))).rejects.toThrow(/may not/);
    const [row] = await started.asOwner<{ row: string }>(
      'select row_to_json(p)::text as row from leaving_care_grants.payee p where award = $1',
      [award],
    );
    for (const word of ['203040', '1234567', 'Example']) expect(row?.row).not.toContain(word);
  });

  test('with an account of the wrong shape is refused', async () => {
    const { award } = await agreed();
    const acted = await doing(
      'leavingCareGrantPayeeAdd',
      { award, kind: 'SUPPLIER', name: '', sortCode: '1', accountNumber: '1' },
      finance(),
    );
    expect(errorsOf(acted)).toEqual(['BAD_LENGTH name', 'BAD_SORT_CODE sortCode', 'BAD_ACCOUNT_NUMBER accountNumber']);
  });

  test('whose account stands with somebody else’s grant is flagged, and not paid until somebody says why to go on', async () => {
    const account = { sortCode: '11-22-33', accountNumber: '44556677' };
    const one = await agreed();
    await payeeOf(one.award, account);
    const two = await agreed();
    const payee = await payeeOf(two.award, { ...account, name: 'Somebody else' });
    const [flag] = await flagsOf(two.award);
    expect(flag).toMatchObject({ kind: 'BANK_ACCOUNT_SHARED', stops: true });
    const transfer = { award: two.award, route: 'BANK_TRANSFER', payee, parts: [{ line: two.line, pence: 1_000 }] };
    expect(errorsOf(await pay(transfer))).toEqual(['FLAG_NOT_ACKNOWLEDGED payee']);
    await doing(
      'leavingCareGrantFlagAcknowledge',
      { flag: flag!.id, why: 'They are twins with one account.' },
      manager(),
    );
    expect((await pay(transfer)).userErrors).toEqual([]);
  });

  test('that is a shop is paid for many', async () => {
    const account = { kind: 'SUPPLIER', name: 'Shop', sortCode: '11-22-34', accountNumber: '44556688' };
    for (const { award } of [await agreed(), await agreed()]) {
      await payeeOf(award, account);
      expect(await flagsOf(award)).toEqual([]);
    }
  });

  test('of another grant cannot be paid', async () => {
    const one = await agreed();
    const two = await agreed();
    const payee = await payeeOf(one.award);
    const acted = await pay({ award: two.award, route: 'BANK_TRANSFER', payee, parts: [{ line: two.line, pence: 1 }] });
    expect(errorsOf(acted)).toEqual(['NOT_FOUND payee']);
  });
});

describe('The history', () => {
  test('says in plain words what happened, with every posting, and the balance on any day', async () => {
    const { award, line } = await agreed();
    const payment = await paid({ award, ...ORDER, parts: [{ line, pence: 25_000 }] });
    await settle(payment.id, 'PAID');
    const query = `query ($id: ID!, $after: String) { leavingCareGrant(id: $id) { history(first: 2, after: $after) { nodes { position kind on says postings { account pence says } } pageInfo { hasNextPage endCursor } }
      before: balance(on: "2026-11-20") { availablePence } onTheDay: balance(on: "2026-11-21") { availablePence spentPence } } }`;
    interface Seen {
      readonly leavingCareGrant: {
        readonly history: { readonly nodes: { says: string }[]; readonly pageInfo: { endCursor: string } };
      };
    }
    const first = await answered<Seen>(query, { id: award }, manager());
    expect(first.leavingCareGrant).toMatchObject({
      before: { availablePence: 0 },
      onTheDay: { availablePence: 275_000, spentPence: 25_000 },
    });
    expect(first.leavingCareGrant.history).toMatchObject({
      nodes: [
        { position: 1, kind: 'AWARDED', on: '2026-11-21', says: 'A grant of £3,000 was opened.' },
        {
          position: 2,
          kind: 'COMMITTED',
          says: '£250 was agreed to for: cooker.',
          postings: [
            { account: 'AVAILABLE', pence: -25_000, says: '£250 out of what you can still ask for' },
            { account: 'COMMITTED', pence: 25_000, says: '£250 into what is agreed and not paid yet (cooker)' },
          ],
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    const { endCursor: after } = first.leavingCareGrant.history.pageInfo;
    const second = await answered<Seen>(query, { id: award, after }, manager());
    expect(second.leavingCareGrant.history.nodes.map(({ says }) => says)).toEqual([
      '£250 is on its way for: cooker.',
      '£250 was paid for: cooker.',
    ]);
  });
});
