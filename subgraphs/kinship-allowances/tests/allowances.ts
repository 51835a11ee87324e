import type { Caller } from '@kith/subgraph';
import { ask, staff } from '@kith/subgraph/testing';
import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';

import kinshipAllowances from '../subgraph.ts';

export const BARKING = 'E09000002';
export const LEEDS = 'E08000035';

export const ada = (council: string) => staff(council, ['TEAM_MANAGER'], 'Ada');
export const grace = (council: string) => staff(council, ['TEAM_MANAGER'], 'Grace');
export const finance = (council: string) => staff(council, ['FINANCE_OFFICER'], 'Fay');

export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly periodFrom: string;
  readonly from: string;
  readonly to: string;
  readonly pence: number;
  readonly says: string;
  readonly decision: number | null;
}

export interface Award {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly lastDay: string;
  readonly paidPence: number;
  readonly weeklySum: { readonly pence: number; readonly lines: readonly { readonly says: string }[] } | null;
  readonly overpayment: { readonly outstanding: number };
  readonly schedule: readonly Line[];
  readonly decisions: readonly {
    readonly number: number;
    readonly kind: string;
    readonly needsNotice: boolean;
    readonly answerBy: string | null;
    readonly notice: { readonly title: string; readonly paragraphs: readonly string[] } | null;
    readonly steps: readonly {
      readonly step: string;
      readonly by: string;
      readonly letter: { readonly paragraphs: readonly string[] } | null;
    }[];
  }[];
  readonly events: readonly { readonly kind: string; readonly about: string }[];
  readonly warnings: readonly { readonly kind: string; readonly on: string }[];
}

export interface Payload {
  readonly award: Award | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

export const AWARD = `id reference state lastDay paidPence weeklySum { pence lines { says } } overpayment { outstanding }
  schedule { id kind state periodFrom from to pence says decision }
  decisions { number kind needsNotice answerBy notice { title paragraphs } steps { step by letter { paragraphs } } }
  events { kind about } warnings { kind on }`;

/** Asks, and fails loudly where anything went wrong. */
export async function answered<T>(query: string, variables: Record<string, unknown>, caller?: Caller): Promise<T> {
  const { data, errors } = await ask(kinshipAllowances, query, variables, caller);
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('; '));
  return data as T;
}

let keys = 0;
/** A key that was never used before. */
export const newKey = (): string => `key-${(keys += 1)}`;

const inputOf = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

export async function done(mutation: string, input: Record<string, unknown>, caller: Caller): Promise<Payload> {
  const query = `mutation ($input: ${inputOf(mutation)}!) { done: ${mutation}(input: $input) { award { ${AWARD} } userErrors { code path message } } }`;
  return (await answered<{ done: Payload }>(query, { input: { idempotencyKey: newKey(), ...input } }, caller)).done;
}

/** The same, and gives the award. */
export async function went(mutation: string, input: Record<string, unknown>, caller: Caller): Promise<Award> {
  const { award, userErrors } = await done(mutation, input, caller);
  expect(userErrors).toEqual([]);
  return award!;
}

export const errorsOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

export const seen = async (id: string, caller: Caller): Promise<Award | null> =>
  (
    await answered<{ award: Award | null }>(
      `query ($id: ID!) { award: kinshipAllowanceAward(id: $id) { ${AWARD} } }`,
      { id },
      caller,
    )
  ).award;

export interface Told {
  readonly council: string;
  readonly today: string;
  readonly dateOfBirth: string;
  readonly livesIn?: string;
  readonly carer?: string;
  readonly child?: object;
  readonly told?: object;
}

/** A foster carer, or whoever else they are told to be, for whom the allowance was just determined. */
export async function determined(
  told: Told,
  caller: Caller = ada(told.council),
): Promise<{ carer: string; token: string | null; weekly: number | null }> {
  const carer = told.carer ?? randomUUID();
  const representation = {
    __typename: 'CarerStatement',
    subject: carer,
    asOf: told.today,
    knownOn: told.today,
    horizon: 0,
    policy: 'ENGLAND',
    circumstances: {
      council: told.council,
      childrenComplete: 'YES',
      ...told.told,
      children: [
        {
          ref: 'wren',
          dateOfBirth: told.dateOfBirth,
          livesIn: told.livesIn ?? told.council,
          relationship: 'GRANDPARENT',
          arrangement: 'KINSHIP_FOSTERING',
          ...told.child,
        },
      ],
    },
  };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CarerStatement { kinshipAllowances { ref token award { leastPence } } } } }`;
  const { _entities } = await answered<{
    _entities: [
      { kinshipAllowances: { ref: string; token: string | null; award: { leastPence: number | null } | null }[] },
    ];
  }>(query, { r: [representation] }, caller);
  const found = _entities[0].kinshipAllowances.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:wren')!;
  return { carer, token: found.token, weekly: found.award?.leastPence ?? null };
}

/** Proposes an award of a kinship foster carer. */
export async function proposed(told: Told, input: Record<string, unknown> = {}): Promise<Payload> {
  const { carer, token } = await determined(told);
  return done(
    'kinshipAllowanceAwardOpen',
    {
      carer,
      determination: token,
      startsOn: told.today,
      every: 'FOUR_WEEKS',
      why: 'They foster their grandchild.',
      ...input,
    },
    ada(told.council),
  );
}

/** Proposes an award, and has another person agree to it. */
export async function opened(told: Told, input: Record<string, unknown> = {}): Promise<Award> {
  const { award, userErrors } = await proposed(told, input);
  expect(userErrors).toEqual([]);
  return agreed(award!, told.council);
}

export const agreed = (award: Award, council: string, decision = award.decisions.length): Promise<Award> =>
  went(
    'kinshipAllowanceDecisionConclude',
    { award: award.id, decision, conclusion: 'AGREED', why: 'The file bears it out.' },
    grace(council),
  );

export interface Run {
  readonly run: {
    readonly payments: readonly {
      readonly reference: string;
      readonly pence: number;
      readonly recoveredPence: number;
    }[];
    readonly totalPence: number;
  } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

export async function paid(council: string, through: string, key = newKey()): Promise<Run> {
  const query = `mutation ($input: KinshipAllowancePaymentsMakeInput!) { done: kinshipAllowancePaymentsMake(input: $input) {
    run { run totalPence payments { reference pence recoveredPence payeeReference } } userErrors { code message } } }`;
  return (await answered<{ done: Run }>(query, { input: { through, idempotencyKey: key } }, finance(council))).done;
}

export async function broughtUpToDate(council: string) {
  const query = `mutation ($input: KinshipAllowanceAwardsBringUpToDateInput!) { done: kinshipAllowanceAwardsBringUpToDate(input: $input) {
    done { lookedAt changed held { reference why } next } userErrors { code message } } }`;
  const { done } = await answered<{
    done: { done: { lookedAt: number; changed: string[]; held: { reference: string; why: string }[] } };
  }>(query, { input: { first: 100, idempotencyKey: newKey() } }, grace(council));
  return done.done;
}

/** The lines that stand, in short: kind, first day, pence. */
export const inShort = ({ schedule }: Award, kind?: string) =>
  schedule.filter((line) => kind === undefined || line.kind === kind).map(({ from, pence }) => [from, pence]);
