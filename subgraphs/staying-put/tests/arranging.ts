import { randomUUID } from 'node:crypto';

import { expect } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { ask, staff } from '@kith/subgraph/testing';

import stayingPut from '../subgraph.ts';

export const DEVON = 'E10000008';
export const ada = staff(DEVON, ['PERSONAL_ADVISER'], 'Ada');
export const grace = staff(DEVON, ['TEAM_MANAGER'], 'Grace');
/** The day on which the tests happen; a test may move it on. */
export const clock = { today: '2026-11-21' };

export const ARRANGEMENT = `id kind reference state basis startsOn plannedEnd endedOn
  weeklyPayments { from to weekly { councilPence rentPence contributionPence billsPence totalPence } }
  offer { heading says provider minutesAWeek }
  decisions { number kind conclusion proposedBy concludedBy } events { kind about version signatories } due { kind on }`;

export interface Arrangement {
  readonly id: string;
  readonly state: string;
  readonly startsOn: string;
  readonly weeklyPayments: readonly {
    readonly from: string;
    readonly to: string;
    readonly weekly: { readonly totalPence: number };
  }[];
  readonly decisions: readonly object[];
  readonly events: readonly object[];
  readonly due: readonly { readonly kind: string; readonly on: string }[];
}

export interface Payload {
  readonly arrangement: Arrangement | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

export async function answered<T>(query: string, variables: Record<string, unknown>, caller: Caller): Promise<T> {
  const { data, errors } = await ask(stayingPut, query, variables, caller);
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('; '));
  return data as T;
}

let keys = 0;
export const done = async (mutation: string, input: object, caller: Caller = ada): Promise<Payload> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { arrangement { ${ARRANGEMENT} } userErrors { code message } } }`;
  return (
    await answered<{ done: Payload }>(query, { input: { idempotencyKey: `key-${(keys += 1)}`, ...input } }, caller)
  ).done;
};
export const went = async (mutation: string, input: object, caller: Caller = ada): Promise<Arrangement> => {
  const { arrangement, userErrors } = await done(mutation, input, caller);
  expect(userErrors).toEqual([]);
  return arrangement!;
};
export const errorsOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

export const circumstances = {
  dateOfBirth: '2008-03-10',
  council: DEVON,
  carePeriods: [{ ref: 'foster', from: '2020-11-20', to: '2026-03-10', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
  stayingOn: {
    livesWithFormerFosterParent: 'YES',
    youWantToStay: 'YES',
    carerWantsYouToStay: 'YES',
    againstYourWelfare: 'NO',
  },
};

export async function tokenFor(subject: string, entitlement: string, caller: Caller = ada): Promise<string> {
  const sent = {
    __typename: 'CareLeaverStatement',
    subject,
    asOf: clock.today,
    knownOn: clock.today,
    horizon: 0,
    policy: 'ENGLAND',
    circumstances,
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement { stayingPut { ref token } } } }`;
  const { _entities } = await answered<{ _entities: [{ stayingPut: { ref: string; token: string | null }[] }] }>(
    query,
    { r: [sent] },
    caller,
  );
  return _entities[0].stayingPut.find(({ ref }) => ref === entitlement)?.token ?? '';
}

export const split = {
  councilPence: 17_177,
  rentPence: 11_000,
  contributionPence: 1_000,
  billsPence: 1_000,
  totalPence: 30_177,
};

export const proposed = async (more: object = {}, subject: string = randomUUID()): Promise<Payload> =>
  done('stayingPutArrangementOpen', {
    careLeaver: subject,
    determination: await tokenFor(subject, 'STAYING_PUT'),
    plannedEnd: '2029-03-09',
    carers: ['FC-1021'],
    lastPlacementCode: 'U4',
    lastProvider: 'COUNCIL',
    licenceReference: 'L-77',
    agreementVersion: '2026-03',
    agreementSignatories: ['Ava', 'Ms Placeholder', 'Ada'],
    why: 'She wants to stay, and so does her carer.',
    split,
    ...more,
  });
export const agreed = ({ id, decisions }: Arrangement) =>
  went(
    'arrangementDecisionConclude',
    { arrangement: id, decision: decisions.length, conclusion: 'AGREED', why: 'Both want it.' },
    grace,
  );
export const opened = async (more: object = {}, subject: string = randomUUID()) =>
  agreed((await proposed(more, subject)).arrangement!);
