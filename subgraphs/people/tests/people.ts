import type { ToldCarer } from '@kith/circumstances';
import type { Caller } from '@kith/subgraph';
import { ask, staff } from '@kith/subgraph/testing';

import people from '../subgraph.ts';

export const MEDWAY = staff('E06000035');
export const BRADFORD = staff('E08000032', undefined, 'Grace');

export const CIRCUMSTANCES: ToldCarer = {
  finances: { incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 120_000, every: 'MONTH' }] },
  children: [
    { ref: 'wren', dateOfBirth: '2018-03-09', arrangement: 'SPECIAL_GUARDIANSHIP', order: { madeOn: '2024-05-01' } },
    { ref: 'robin', dateOfBirth: '2021-11-30', arrangement: 'INFORMAL' },
  ],
};

const CARER = `id displayName reference revision circumstances { council childrenComplete
  finances { incomes { ref amountPence } }
  children { ref dateOfBirth arrangement livesIn order { madeOn appliedOn } } }`;
const PAYLOAD = `{ carer { ${CARER} } userErrors { code path message } }`;

export interface CarerSeen {
  readonly id: string;
  readonly displayName: string | null;
  readonly reference: string | null;
  readonly revision: number;
  readonly circumstances: ToldCarer;
}

interface Payload {
  readonly carer: CarerSeen | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

/** Asks, and fails loudly where anything went wrong. */
export async function answered<T>(query: string, variables: object, caller?: Caller): Promise<T> {
  const { data, errors } = await ask(people, query, { ...variables }, caller);
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data as T;
}

let keys = 0;
/** A key that was never used before. */
export const newKey = (): string => `key-${(keys += 1)}`;

async function mutated(field: string, inputType: string, input: object, caller: Caller): Promise<Payload> {
  const query = `mutation ($input: ${inputType}!) { done: ${field}(input: $input) ${PAYLOAD} }`;
  const withKey = { idempotencyKey: newKey(), ...input };
  return (await answered<{ done: Payload }>(query, { input: withKey }, caller)).done;
}

export const register = (input: object = {}, caller: Caller = MEDWAY) =>
  mutated('carerRegister', 'CarerRegisterInput', { circumstances: CIRCUMSTANCES, ...input }, caller);
export const correct = (input: object, caller: Caller = MEDWAY) =>
  mutated('carerCorrect', 'CarerCorrectInput', { why: 'It was written down wrongly.', ...input }, caller);
export const add = (input: object, caller: Caller = MEDWAY) =>
  mutated('kinshipChildAdd', 'KinshipChildAddInput', input, caller);
export const correctChild = (input: object, caller: Caller = MEDWAY) =>
  mutated('kinshipChildCorrect', 'KinshipChildCorrectInput', { why: 'It was written down wrongly.', ...input }, caller);

/** Registers, and gives the carer. */
export async function registered(input: object = {}, caller: Caller = MEDWAY): Promise<CarerSeen> {
  const { carer, userErrors } = await register(input, caller);
  if (!carer) throw new Error(JSON.stringify(userErrors));
  return carer;
}

export const carerById = async (id: string, caller: Caller = MEDWAY): Promise<CarerSeen | null> =>
  (await answered<{ carer: CarerSeen | null }>(`query ($id: ID!) { carer(id: $id) { ${CARER} } }`, { id }, caller))
    .carer;

/** The codes and places of user errors, in short. */
export const errorsOf = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
