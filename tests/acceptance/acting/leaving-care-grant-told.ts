import { expect } from '@jest/globals';

import { exampleOf } from '../../support/care-leavers.ts';
import { answeredBy, newKey, type Colleague } from './acting.ts';

export const HAMPSHIRE = 'E10000014';
export const adviser: Colleague = { council: HAMPSHIRE, actor: 'adviser', roles: ['PERSONAL_ADVISER'] };
export const manager: Colleague = { council: HAMPSHIRE, actor: 'manager', roles: ['TEAM_MANAGER'] };
export const finance: Colleague = { council: HAMPSHIRE, actor: 'finance', roles: ['FINANCE_OFFICER'] };
export const administrator: Colleague = { council: HAMPSHIRE, actor: 'admin', roles: ['COUNCIL_ADMINISTRATOR'] };

export const BALANCE = 'balance { grantedPence availablePence committedPence inPaymentPence spentPence releasedPence }';
export const GRANT = { field: 'leavingCareGrant', select: `id reference state lastDay ${BALANCE}` };
export const REQUEST = { field: 'request', select: 'id state lines { id category pence grantedPence why }' };
export const PAYMENT = { field: 'payment', select: 'id reference state receiptNeeded receipts { sha256 }' };

export interface Grant {
  readonly id: string;
  readonly lastDay: string;
  readonly balance: Record<string, number>;
}
export interface Request {
  readonly id: string;
  readonly state: string;
  readonly lines: readonly { readonly id: string; readonly category: string; readonly pence: number }[];
}
export interface Payment {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
}

export async function registeredAva(url: string): Promise<string> {
  const circumstances = {
    ...exampleOf('ava-leaves-foster-care'),
    home: { movingToOwnHome: 'YES', movedOn: '2026-11-16' },
  };
  const query =
    'mutation ($input: CareLeaverRegisterInput!) { done: careLeaverRegister(input: $input) { careLeaver { id } userErrors { code } } }';
  const input = { displayName: 'Ava', circumstances, idempotencyKey: newKey() };
  const { done } = await answeredBy<{ done: { careLeaver: { id: string } } }>(url, adviser, query, { input });
  return done.careLeaver.id;
}

export async function tokenOf(url: string, careLeaver: string): Promise<string> {
  const query = `query ($id: ID!) { careLeaver(id: $id) { statement { leavingCareGrants { ref outcome token award { leastPence mostPence } } } } }`;
  interface Seen {
    readonly careLeaver: {
      readonly statement: { readonly leavingCareGrants: readonly { ref: string; token: string }[] };
    };
  }
  const { careLeaver: ava } = await answeredBy<Seen>(url, manager, query, { id: careLeaver });
  const grant = ava.statement.leavingCareGrants.find(({ ref }) => ref === 'LEAVING_CARE_GRANT');
  expect(grant).toMatchObject({ outcome: 'ENTITLED', award: { leastPence: 300_000, mostPence: 300_000 } });
  return grant!.token;
}
