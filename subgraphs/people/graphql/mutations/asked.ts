import type { ToldChild } from '@kith/circumstances';

import type { CorrectInput, RegisterInput } from './details-input.ts';

/** What a person is registered with, as the records take it: inputs are class instances, records plain values. */
export const toRegister = <T>({
  displayName,
  reference,
  circumstances,
  idempotencyKey,
}: RegisterInput & { readonly circumstances: T }) => ({ displayName, reference, circumstances, idempotencyKey });

/** A correction of a person's record. */
export const toCorrect = <T>(
  person: string,
  {
    revision,
    why,
    displayName,
    reference,
    circumstances,
    idempotencyKey,
  }: CorrectInput & { readonly circumstances?: T | null },
) => ({ person, revision, why, displayName, reference, circumstances, idempotencyKey });

interface ChildInput {
  readonly carer: string;
  readonly revision: number;
  readonly child: ToldChild;
  readonly why?: string | null;
  readonly idempotencyKey: string;
}

/** A change of one child of a carer. */
export const toChangeChild = ({ carer, revision, child, why, idempotencyKey }: ChildInput) => ({
  person: carer,
  revision,
  child,
  why,
  idempotencyKey,
});
