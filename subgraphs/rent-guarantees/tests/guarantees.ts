import type { Caller, Role } from '@kith/subgraph';
import { ask, staff } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';

export const SOUTHAMPTON = 'E06000045';
export const MEDWAY = 'E06000035';
export const NOW = '2026-11-21T12:00:00Z';

const STAFF: readonly Role[] = ['TEAM_MANAGER', 'FINANCE_OFFICER', 'COUNCIL_ADMINISTRATOR', 'AUDITOR'];
export const ADVISER = staff(SOUTHAMPTON, ['PERSONAL_ADVISER'], 'Ada');
export const MANAGER = staff(SOUTHAMPTON, STAFF, 'Grace');
export const FINANCE = staff(SOUTHAMPTON, ['FINANCE_OFFICER'], 'Joan');

let keys = 0;
export const newKey = (): string => `key-${(keys += 1)}`;
let persons = 0;
/** The id of somebody nobody has asked for yet. */
export const newPerson = (): string => `0198c0de-0000-7000-8000-${String((persons += 1)).padStart(12, '0')}`;

export interface UserErrorSeen {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface GuaranteeSeen {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly capPence: number;
  readonly agreedPence: number;
  readonly paidPence: number;
  readonly [field: string]: unknown;
}

export interface ClaimSeen {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly agreedPence: number;
  readonly [field: string]: unknown;
}

export interface Done {
  readonly guarantee?: GuaranteeSeen | null;
  readonly claim?: ClaimSeen | null;
  readonly token?: string | null;
  readonly changed?: number | null;
  readonly setting?: { readonly version: number } | null;
  readonly userErrors: readonly UserErrorSeen[];
}

const GUARANTEE = `id reference state route capPence monthlyCapPence damageCapPence agreedPence paidPence leftPence
  startsOn endsOn acceptBy signedOn acceptedOn endedOn endedBecause appliedBy approvedBy form
  checks { code met } papers { version paper sha256 bytes }`;
const CLAIM = 'id reference state agreedPence claimedPence paidPence decidedBy lines { dueOn late agreedPence }';
const BY_LINK = `reference state homePostcode startsOn endsOn capPence toldWithinDays
  claims { reference state claimedPence agreedPence reasons paidOn lines { dueOn agreedPence } }`;

/** Asks, and fails loudly where anything went wrong. */
export async function answered<T>(query: string, variables: object, caller?: Caller): Promise<T> {
  const { data, errors } = await ask(rentGuarantees, query, { ...variables }, caller);
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('; '));
  return data as T;
}

const inputOf = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

async function done(mutation: string, fields: string, input: object, caller?: Caller): Promise<Done> {
  const query = `mutation ($input: ${inputOf(mutation)}!) { done: ${mutation}(input: $input) { ${fields} userErrors { code path message } } }`;
  return (await answered<{ done: Done }>(query, { input: { idempotencyKey: newKey(), ...input } }, caller)).done;
}

export const act = (mutation: string, input: object, caller: Caller = MANAGER): Promise<Done> =>
  done(mutation, `guarantee { ${GUARANTEE} }`, input, caller);
export const actOnClaim = (mutation: string, input: object, caller: Caller = MANAGER): Promise<Done> =>
  done(mutation, `claim { ${CLAIM} }`, input, caller);
export const byLink = (mutation: string, input: object): Promise<Done> =>
  done(mutation, `guarantee { ${BY_LINK} }`, input);
export const makeLink = (guarantee: string, purpose: 'ACCEPT' | 'CLAIM', send = false): Promise<Done> =>
  done('rentGuaranteeLinkMake', `token guarantee { ${GUARANTEE} }`, { guarantee, purpose, send }, MANAGER);
export const bringUpToDate = (): Promise<Done> => done('rentGuaranteesBringUpToDate', 'changed', {}, MANAGER);

export const codesOf = ({ userErrors }: Done): readonly string[] => userErrors.map(({ code }) => code);

/** What an act gave, which must not have been refused. */
export function given(result: Done): GuaranteeSeen {
  if (!result.guarantee) throw new Error(JSON.stringify(result.userErrors));
  return result.guarantee;
}

export const guaranteeById = async (id: string, caller: Caller = MANAGER): Promise<GuaranteeSeen | null> =>
  (
    await answered<{ rentGuarantee: GuaranteeSeen | null }>(
      `query ($id: ID!) { rentGuarantee(id: $id) { ${GUARANTEE} } }`,
      { id },
      caller,
    )
  ).rentGuarantee;

const publish = (mutation: string, input: object, council: string) =>
  done(
    mutation,
    'setting { version }',
    { from: '2026-04-01', why: 'The cabinet decided.', ...input },
    staff(council, STAFF, 'Grace'),
  );

export const TERMS = {
  toldWithinDays: 14,
  claimWithinDays: 60,
  payWithinDays: 28,
  acceptWithinDays: 28,
  noticeDays: 28,
  rentRiseToldWithinDays: 14,
  tenantRepays: false,
  endsAtAge: 25,
  disputesTo: 'the Head of Care Leavers’ Services',
  privacyNotice: 'https://southampton.example/privacy',
};

/** Publishes what a council must have agreed on before it guarantees anything. */
export async function publishAgreed(
  council = SOUTHAMPTON,
  mostPence = 100_000_000,
  scheme: object = {},
): Promise<void> {
  const results = [
    await publish(
      'rentGuaranteeSchemePublish',
      { offered: 'YES', underAge: 25, mostMonthlyPence: 85_000, covers: 'RENT', months: 12, ...scheme },
      council,
    ),
    await publish(
      'rentGuaranteeLetterheadPublish',
      {
        councilName: 'Southampton City Council',
        address: ['Civic Centre', 'Southampton SO14 7LY'],
        email: 'pathways@southampton.example',
        signatory: 'Executive Director of Children and Learning',
        delegation: 'part 10 of the scheme of delegation',
        deedsBy: 'SEAL',
      },
      council,
    ),
    await publish('rentGuaranteeTermsPublish', TERMS, council),
    await publish('rentGuaranteeExposurePublish', { mostPence }, council),
  ];
  const refused = results.flatMap(({ userErrors }) => userErrors);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

export interface Circumstances {
  readonly dateOfBirth: string;
  readonly council: string;
  readonly [field: string]: unknown;
}

/** A care leaver of 24 who rents for £800 a month, and whose landlord asks for a guarantor. */
export const RENTING: Circumstances = {
  dateOfBirth: '2002-10-01',
  council: SOUTHAMPTON,
  carePeriods: [{ ref: 'foster', from: '2010-01-01', to: '2020-10-01', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  home: { landlordAsksForGuarantor: 'YES', rentMonthlyPence: 80_000, inCouncilArea: 'YES' },
};

/** The token of the determination of one person, as staff of their council are given it. */
export async function tokenFor(
  subject: string,
  {
    circumstances = RENTING,
    ref = 'RENT_GUARANTEE',
    caller = ADVISER,
    ...dates
  }: {
    readonly circumstances?: object;
    readonly ref?: string;
    readonly caller?: Caller;
    readonly asOf?: string;
    readonly policy?: string;
    readonly today?: string;
  } = {},
): Promise<string> {
  const today = dates.today ?? NOW.slice(0, 10);
  const statement = {
    __typename: 'CareLeaverStatement',
    subject,
    asOf: dates.asOf ?? today,
    knownOn: today,
    horizon: 12,
    policy: dates.policy ?? 'ENGLAND',
    circumstances,
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on CareLeaverStatement { rentGuarantees { ref token } } } }`;
  const { _entities } = await answered<{ _entities: [{ rentGuarantees: { ref: string; token: string }[] }] }>(
    query,
    { r: [statement] },
    caller,
  );
  return _entities[0].rentGuarantees.find((one) => one.ref === ref)!.token;
}

export const TENANCY = {
  tenantName: 'Ava Placeholder',
  landlord: {
    name: 'Mrs Joan Lettings',
    address: ['4 Harbour Parade', 'Southampton SO15 1BA'],
    email: 'joan@lettings.example',
  },
  home: { address: ['Flat 2, 9 Mill Lane', 'Southampton'], postcode: 'SO15 2XY' },
  tenancyStartsOn: '2026-12-01',
  rentPence: 80_000,
  rentEvery: 'MONTH',
  tenants: 1,
  sharePence: 80_000,
  startsOn: '2026-12-01',
  months: 6,
};

/** Applies for somebody new, unless told for whom. */
export async function applied(input: object = {}, subject = newPerson()): Promise<GuaranteeSeen> {
  const determination = await tokenFor(subject);
  return given(await act('rentGuaranteeApply', { ...TENANCY, careLeaver: subject, determination, ...input }, ADVISER));
}

/** What must be looked at twice before it is agreed to. */
export const flagsOf = async (id: string, caller: Caller = MANAGER): Promise<readonly string[]> =>
  (
    await answered<{ rentGuarantee: { flags: readonly { kind: string }[] } }>(
      'query ($id: ID!) { rentGuarantee(id: $id) { flags { kind } } }',
      { id },
      caller,
    )
  ).rentGuarantee.flags.map(({ kind }) => kind);

/** Agrees to it, having looked at whatever was flagged: everybody in these tests has one name and one home. */
export const approve = async (guarantee: string, caller: Caller = MANAGER): Promise<Done> =>
  act('rentGuaranteeApprove', { guarantee, why: 'It fits the scheme.', inSpiteOf: await flagsOf(guarantee) }, caller);

export async function approved(input: object = {}, subject = newPerson()): Promise<GuaranteeSeen> {
  return given(await approve((await applied(input, subject)).id));
}

export async function issued(input: object = {}, subject = newPerson()): Promise<GuaranteeSeen> {
  const { id } = await approved(input, subject);
  return given(await act('rentGuaranteeIssue', { guarantee: id, form: 'CONTRACT' }));
}

export async function live(
  input: object = {},
  subject = newPerson(),
  today = NOW.slice(0, 10),
): Promise<GuaranteeSeen> {
  const { id } = await issued(input, subject);
  given(await act('rentGuaranteeSigningRecord', { guarantee: id, signedOn: today }));
  return given(await act('rentGuaranteeActivate', { guarantee: id, acceptedOn: today }));
}
