import { randomUUID } from 'node:crypto';

import type { Caller } from '@kith/subgraph';
import { ask, personOf, staff } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  BALANCE,
  GRANT,
  PAYMENT,
  REQUEST,
  type Acted,
  type Balance,
  type Grant,
  type PaymentSeen,
  type RequestSeen,
} from './seen.ts';

export const ESSEX = 'E10000012';
export const MEDWAY = 'E06000035';
export const NOW = () => new Date('2026-11-21T12:00:00Z');

export const adviser = (council = ESSEX, actor = 'adviser') => staff(council, ['PERSONAL_ADVISER'], actor);
export const manager = (council = ESSEX, actor = 'manager') => staff(council, ['TEAM_MANAGER'], actor);
export const finance = (council = ESSEX, actor = 'finance') => staff(council, ['FINANCE_OFFICER'], actor);
export const administrator = (council = ESSEX) => staff(council, ['COUNCIL_ADMINISTRATOR'], 'administrator');
export const youngPerson = (subject: string, council = ESSEX) => personOf(council, subject);

/** Asks, and fails loudly where anything went wrong. */
export async function answered<T>(query: string, variables: object, caller?: Caller): Promise<T> {
  const { data, errors } = await ask(leavingCareGrants, query, { ...variables }, caller);
  if (errors)
    throw new Error(errors.map(({ message, originalError }) => `${message} ${originalError?.stack ?? ''}`).join('; '));
  return data as T;
}

export interface Told {
  readonly dateOfBirth?: string;
  readonly council?: string;
  readonly ownChildren?: number;
  readonly movingToOwnHome?: 'YES' | 'NO';
  readonly asOf?: string;
  readonly policy?: string;
}

/** The token of a young person's determination, as a council is given it. */
export async function tokenFor(
  subject: string,
  told: Told = {},
  caller: Caller = manager(),
  ref = 'LEAVING_CARE_GRANT',
): Promise<string | null> {
  const {
    dateOfBirth = '2006-03-10',
    ownChildren = 0,
    movingToOwnHome = 'YES',
    asOf = '2026-11-21',
    policy = 'ENGLAND',
  } = told;
  const representation = {
    __typename: 'CareLeaverStatement',
    subject,
    asOf,
    knownOn: asOf,
    horizon: 0,
    policy,
    circumstances: {
      dateOfBirth,
      council: told.council ?? ('council' in caller ? caller.council : ESSEX),
      carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2024-03-10', legalStatus: 'C2', placement: 'U4' }],
      carePeriodsComplete: 'YES',
      familyPeriodsComplete: 'YES',
      otherStaysComplete: 'YES',
      home: { movingToOwnHome, ownChildren },
    },
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement { leavingCareGrants { ref token } } } }`;
  const { _entities } = await answered<{ _entities: [{ leavingCareGrants: { ref: string; token: string | null }[] }] }>(
    query,
    { r: [representation] },
    caller,
  );
  return _entities[0].leavingCareGrants.find((one) => one.ref === ref)!.token;
}

const RETURNS: Readonly<Record<string, string>> = {
  leavingCareGrantRequest: `request { ${REQUEST} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantRequestWithdraw: `request { ${REQUEST} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantDecide: `request { ${REQUEST} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantDecisionConfirm: `request { ${REQUEST} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantLineRelease: `request { ${REQUEST} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantPay: `payment { ${PAYMENT} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantPaymentSettle: `payment { ${PAYMENT} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantReceiptAdd: `payment { ${PAYMENT} } leavingCareGrant { ${GRANT} }`,
  leavingCareGrantRefund: `payment { ${PAYMENT} } leavingCareGrant { ${GRANT} }`,
  paymentRunMake: 'paymentRun { id reference lines totalPence csvDigest bacsDigest }',
  paymentRunReconcile: 'paymentRun { id reference lines totalPence csvDigest bacsDigest }',
};
const INPUTS: Readonly<Record<string, string>> = { leavingCareGrantReopen: 'LeavingCareGrantCloseInput' };

/** Does one act by the name of its mutation. A key of its own, unless one is given. */
export async function doing(name: string, input: object, caller: Caller): Promise<Acted> {
  const type = INPUTS[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const returns = RETURNS[name] ?? `leavingCareGrant { ${GRANT} }`;
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${returns} userErrors { code path message } } }`;
  const withKey = { idempotencyKey: randomUUID(), ...input };
  return (await answered<{ done: Acted }>(query, { input: withKey }, caller)).done;
}

/** The codes and places of user errors, in short. */
export const errorsOf = ({ userErrors }: Acted) => userErrors.map(({ code, path }) => [code, ...path].join(' '));

function needed<T>(value: T | null | undefined, acted: Acted): T {
  if (value == null) throw new Error(JSON.stringify(acted.userErrors));
  return value;
}

/** Opens the grant of somebody new. */
export async function awarded(
  input: object = {},
  told: Told = {},
  council = ESSEX,
): Promise<Grant & { readonly subject: string }> {
  const subject = randomUUID();
  const determination = await tokenFor(subject, told, manager(council));
  const acted = await doing(
    'leavingCareGrantAward',
    { careLeaver: subject, determination, ...input },
    manager(council),
  );
  return { ...needed(acted.leavingCareGrant, acted), subject };
}

export const COOKER = { category: 'COOKER', what: 'A gas cooker', pence: 25_000 };

/** Asks for things, as the personal adviser. */
export async function requested(
  award: string,
  lines: readonly object[] = [COOKER],
  council = ESSEX,
): Promise<RequestSeen> {
  const input = { award, why: 'The flat has nothing in it.', lines };
  const acted = await doing('leavingCareGrantRequest', input, adviser(council));
  return needed(acted.request, acted);
}

/** Agrees to all of a request, as the team manager; or to as much of each line as is said. */
export async function decided(
  request: RequestSeen,
  pence: readonly number[] = [],
  caller: Caller = manager(),
): Promise<Acted> {
  const lines = request.lines.map(({ id, pence: asked }, index) => {
    const grantedPence = pence[index] ?? asked;
    return { line: id, grantedPence, ...(grantedPence < asked && { why: 'It can be had for less.' }) };
  });
  return doing('leavingCareGrantDecide', { request: request.id, lines }, caller);
}

/** A grant with one line that was agreed to. */
export async function agreed(
  line: object = COOKER,
): Promise<{ readonly award: string; readonly subject: string; readonly line: string; readonly request: string }> {
  const grant = await awarded();
  const request = await requested(grant.id, [line]);
  const acted = await decided(request);
  return {
    award: grant.id,
    subject: grant.subject,
    line: needed(acted.request, acted).lines[0]!.id,
    request: request.id,
  };
}

/** Pays for lines, as the finance officer. */
export async function paid(input: object, caller: Caller = finance()): Promise<PaymentSeen> {
  const acted = await doing('leavingCareGrantPay', input, caller);
  return needed(acted.payment, acted);
}

export async function balanceOf(award: string, caller: Caller = manager()): Promise<Balance> {
  const query = `query ($id: ID!) { leavingCareGrant(id: $id) { ${BALANCE} } }`;
  return (await answered<{ leavingCareGrant: { balance: Balance } }>(query, { id: award }, caller)).leavingCareGrant
    .balance;
}

/** The id of a payee of a grant, added by the finance officer. */
export async function payeeOf(award: string, account: object = {}): Promise<string> {
  const input = {
    award,
    kind: 'YOUNG_PERSON',
    name: 'A. Example',
    sortCode: '12-34-56',
    accountNumber: String(Math.floor(Math.random() * 89_999_999) + 10_000_000),
    ...account,
  };
  const acted = await doing('leavingCareGrantPayeeAdd', input, finance());
  needed(acted.leavingCareGrant, acted);
  const query = 'query ($id: ID!) { leavingCareGrant(id: $id) { payees { id } } }';
  const { leavingCareGrant } = await answered<{ leavingCareGrant: { payees: { id: string }[] } }>(
    query,
    { id: award },
    finance(),
  );
  return leavingCareGrant.payees.at(-1)!.id;
}

export interface FlagSeen {
  readonly id: string;
  readonly kind: string;
  readonly stops: boolean;
}
export async function flagsOf(award: string, caller: Caller = manager()): Promise<readonly FlagSeen[]> {
  const query =
    'query ($id: ID!) { leavingCareGrant(id: $id) { flags { id kind stops item requestNumber pence acknowledgedBy acknowledgedWhy } } }';
  return (await answered<{ leavingCareGrant: { flags: FlagSeen[] } }>(query, { id: award }, caller)).leavingCareGrant
    .flags;
}

let published = 0;
/** Publishes one of the council's settings from an early day on. */
export async function publish(name: string, value: object, council = ESSEX): Promise<void> {
  const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { userErrors { code path message } } }`;
  const input = {
    from: '2020-01-01',
    why: 'Our handbook.',
    idempotencyKey: `publish-${(published += 1)}-${randomUUID()}`,
    ...value,
  };
  const { done } = await answered<{ done: { userErrors: object[] } }>(query, { input }, administrator(council));
  if (done.userErrors.length > 0) throw new Error(JSON.stringify(done.userErrors));
}
