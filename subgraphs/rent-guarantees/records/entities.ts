import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { GuaranteeTerms } from './agreed/shapes.ts';
import type { ClaimState } from './claims/claim-states.ts';
import type { SchemeCheck } from './guarantee/scheme-checks.ts';
import type { Ending, GuaranteeState } from './guarantee/states.ts';
import type { PaperKind } from './letters/papers.ts';
import { GuaranteeFlagRow } from './guards/rows.ts';
import type { RentEvery } from './letters/words.ts';

/** Days are `YYYY-MM-DD`, money is pence; whatever names a person is sealed. */
export const GuaranteeRow = defineEntity({
  name: 'GuaranteeRow',
  tableName: 'guarantee',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    reference: p.text(),
    subject: p.text(),
    state: p.text().$type<GuaranteeState>(),
    renews: p.uuid().nullable(),
    route: p.text().$type<'SCHEME' | 'DISCRETION'>(),
    sealed: p.text(),
    determination: p.text(),
    sealedDetermination: p.text(),
    checks: p.json<readonly SchemeCheck[]>(),
    terms: p.json<GuaranteeTerms>(),
    settings: p.json<readonly { readonly code: string; readonly version: string | null }[]>(),
    rentPence: p.integer(),
    rentEvery: p.text().$type<RentEvery>(),
    sharePence: p.integer(),
    tenants: p.integer(),
    monthlyCapPence: p.integer(),
    damageCapPence: p.integer(),
    capPence: p.integer(),
    tenancyStartsOn: p.date(),
    startsOn: p.date(),
    endsOn: p.date(),
    depositWaived: p.boolean(),
    /** Null once the young person was erased. */
    landlord: p.text().nullable(),
    area: p.text(),
    billingAuthority: p.text().nullable(),
    appliedBy: p.text(),
    appliedOn: p.date(),
    approvedBy: p.text().nullable(),
    approvedOn: p.date().nullable(),
    form: p.text().$type<'CONTRACT' | 'DEED'>().nullable(),
    issuedOn: p.date().nullable(),
    acceptBy: p.date().nullable(),
    signedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endedBecause: p.text().$type<Ending>().nullable(),
    agreedPence: p.integer().default(0),
    paidPence: p.integer().default(0),
    revision: p.integer(),
  },
});
export type Guarantee = InferEntity<typeof GuaranteeRow>;

export const GuaranteeEventRow = defineEntity({
  name: 'GuaranteeEventRow',
  tableName: 'guarantee_event',
  properties: {
    council: p.text().primary(),
    guarantee: p.uuid().primary(),
    number: p.integer().primary(),
    subject: p.text(),
    act: p.text(),
    state: p.text().$type<GuaranteeState>(),
    at: p.datetime(3),
    by: p.text(),
    sealedWhy: p.text().nullable(),
    detail: p.json<Readonly<Record<string, unknown>>>(),
  },
});
export type GuaranteeEvent = InferEntity<typeof GuaranteeEventRow>;

export const GuaranteePaperRow = defineEntity({
  name: 'GuaranteePaperRow',
  tableName: 'guarantee_paper',
  properties: {
    council: p.text().primary(),
    guarantee: p.uuid().primary(),
    version: p.integer().primary(),
    paper: p.text().$type<PaperKind>().primary(),
    subject: p.text(),
    form: p.text().$type<'CONTRACT' | 'DEED'>(),
    madeOn: p.date(),
    madeBy: p.text(),
    sha256: p.text(),
    bytes: p.integer(),
    /** Megabytes in a list are read only when they are asked for. */
    sealed: p.text().lazy(),
  },
});
export type GuaranteePaper = InferEntity<typeof GuaranteePaperRow>;

export const LandlordLinkRow = defineEntity({
  name: 'LandlordLinkRow',
  tableName: 'landlord_link',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    guarantee: p.uuid(),
    purpose: p.text().$type<'ACCEPT' | 'CLAIM'>(),
    hash: p.text(),
    sealed: p.text(),
    madeBy: p.text(),
    madeOn: p.date(),
    expiresOn: p.date(),
    withdrawnOn: p.date().nullable(),
  },
});

export const ClaimRow = defineEntity({
  name: 'ClaimRow',
  tableName: 'claim',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    reference: p.text(),
    guarantee: p.uuid(),
    subject: p.text(),
    state: p.text().$type<ClaimState>(),
    link: p.uuid().nullable(),
    receivedBy: p.text(),
    receivedOn: p.date(),
    sealed: p.text(),
    claimedPence: p.integer(),
    agreedPence: p.integer().default(0),
    decidedBy: p.text().nullable(),
    decidedOn: p.date().nullable(),
    sealedReasons: p.text().nullable(),
    paidPence: p.integer().default(0),
    revision: p.integer(),
  },
});
export type Claim = InferEntity<typeof ClaimRow>;

export const ClaimLineRow = defineEntity({
  name: 'ClaimLineRow',
  tableName: 'claim_line',
  properties: {
    council: p.text().primary(),
    claim: p.uuid().primary(),
    number: p.integer().primary(),
    guarantee: p.uuid(),
    kind: p.text().$type<'RENT' | 'DAMAGE'>(),
    dueOn: p.date(),
    duePence: p.integer(),
    receivedPence: p.integer(),
    late: p.boolean(),
    agreedPence: p.integer().nullable(),
  },
});
export type ClaimLine = InferEntity<typeof ClaimLineRow>;

export const ClaimPaymentRow = defineEntity({
  name: 'ClaimPaymentRow',
  tableName: 'claim_payment',
  properties: {
    council: p.text().primary(),
    id: p.uuid(),
    claim: p.uuid().primary(),
    number: p.integer().primary(),
    pence: p.integer(),
    reference: p.text(),
    state: p.text().$type<'INSTRUCTED' | 'IN_RUN' | 'PAID' | 'FAILED'>(),
    instructedBy: p.text(),
    instructedOn: p.date(),
    settledBy: p.text().nullable(),
    settledOn: p.date().nullable(),
    failedBecause: p.text().nullable(),
  },
});
export type ClaimPayment = InferEntity<typeof ClaimPaymentRow>;

export const MissedRentRow = defineEntity({
  name: 'MissedRentRow',
  tableName: 'missed_rent',
  properties: {
    council: p.text().primary(),
    guarantee: p.uuid().primary(),
    dueOn: p.date().primary(),
    toldOn: p.date(),
    toldBy: p.text(),
  },
});

export const rentGuaranteeEntities = [
  GuaranteeRow,
  GuaranteeEventRow,
  GuaranteeFlagRow,
  GuaranteePaperRow,
  LandlordLinkRow,
  ClaimRow,
  ClaimLineRow,
  ClaimPaymentRow,
  MissedRentRow,
];
