import { randomUUID } from 'node:crypto';

import {
  DeterminedForCareLeaverDocument,
  RentGuaranteeAcceptByLinkDocument,
  RentGuaranteeApplyDocument,
  RentGuaranteeApproveDocument,
  RentGuaranteeIssueDocument,
  RentGuaranteeLinkMakeDocument,
  RentGuaranteesOfDocument,
  RentGuaranteeSigningRecordDocument,
  type RentGuaranteePartsFragment,
} from '@kith/client';
import { addDays, day, isoOf } from '@kith/policy';

import type { Colleagues } from './colleagues.ts';
import { agreedOnGuarantees } from './guarantees-agreed.ts';
import { careLeaverCalled, onceFor, tokenFor } from './people.ts';

const DAYS_UNTIL_THE_TENANCY = 7;

/** Maya's landlord has a guarantee: applied for, agreed to, written, signed by an officer, and accepted by the link. */
export async function mayasGuarantee(by: Colleagues, today: string): Promise<void> {
  await agreedOnGuarantees(by.administrator);
  const maya = await careLeaverCalled(by.adviser, 'DEMO-MAYA');
  const once = onceFor(maya);
  const { careLeaver } = await by.adviser.request(RentGuaranteesOfDocument, { careLeaver: maya });
  let guarantee = careLeaver?.rentGuarantees[0] ?? (await appliedFor(by, maya, today));
  const { id } = guarantee;
  if (guarantee.state === 'APPLIED') {
    const input = { guarantee: id, why: 'It fits our scheme.', idempotencyKey: once('approve') };
    guarantee = (await by.manager.act(RentGuaranteeApproveDocument, input)).guarantee;
  }
  if (guarantee.state === 'APPROVED') {
    const input = { guarantee: id, form: 'CONTRACT', idempotencyKey: once('issue') } as const;
    guarantee = (await by.manager.act(RentGuaranteeIssueDocument, input)).guarantee;
  }
  if (guarantee.state !== 'ISSUED') return;
  if (guarantee.signedOn === null) {
    const signed = { guarantee: id, signedOn: today, idempotencyKey: once('signed') };
    await by.manager.act(RentGuaranteeSigningRecordDocument, signed);
  }
  // A key of its own each time: the secret of a link is given out once.
  const link = { guarantee: id, purpose: 'ACCEPT', send: true, idempotencyKey: once(`link:${randomUUID()}`) } as const;
  const { token } = await by.manager.act(RentGuaranteeLinkMakeDocument, link);
  await by.landlord.act(RentGuaranteeAcceptByLinkDocument, { token, idempotencyKey: once('accept') });
}

async function appliedFor(by: Colleagues, maya: string, today: string): Promise<RentGuaranteePartsFragment> {
  const { careLeaver } = await by.adviser.request(DeterminedForCareLeaverDocument, { id: maya });
  const startsOn = isoOf(addDays(day(today), DAYS_UNTIL_THE_TENANCY));
  const { guarantee } = await by.adviser.act(RentGuaranteeApplyDocument, {
    careLeaver: maya,
    determination: tokenFor(careLeaver?.statement.rentGuarantees ?? [], 'RENT_GUARANTEE'),
    tenantName: 'Maya Testersley',
    landlord: {
      name: 'Mrs Joan Lettings',
      address: ['4 Harbour Parade', 'Chatham ME4 4TR'],
      email: 'joan@lettings.example',
    },
    home: { address: ['Flat 2, 9 Mill Lane', 'Chatham'], postcode: 'ME4 6AA' },
    tenancyStartsOn: startsOn,
    rentPence: 80_000,
    rentEvery: 'MONTH',
    tenants: 1,
    sharePence: 80_000,
    startsOn,
    months: 6,
    idempotencyKey: onceFor(maya)('apply'),
  });
  return guarantee;
}
