import { randomUUID } from 'node:crypto';

import type { SubgraphContext } from '@kith/subgraph';
import { Refused } from '@kith/subgraph/database';

import { actOnPerson, type ActResult } from './act-on-person.ts';
import { checked } from './checked.ts';
import { problemsInDetails, type PersonDetails } from './details.ts';
import type { Kind } from './kinds.ts';
import { store } from './store.ts';

export interface PersonToRegister<T extends object> extends PersonDetails {
  readonly circumstances: T;
  readonly idempotencyKey: string;
}

/** Registers a person with the caller's council; a carer with the children whom the circumstances list. */
export function registerPerson<T extends { readonly council?: string | null }>(
  context: SubgraphContext,
  kind: Kind<T>,
  { idempotencyKey, ...input }: PersonToRegister<T>,
): Promise<ActResult<T>> {
  const name = `${kind.field}Register`;
  return actOnPerson(context, kind, { name, idempotencyKey, input }, async ({ entities, council, actor }) => {
    const told = { ...input.circumstances, council: input.circumstances.council ?? council };
    const { circumstances, problems } = checked(kind, told, context.today);
    const inFacts = problems.map((problem) => ({ ...problem, path: ['circumstances', ...problem.path] }));
    const found = [...problemsInDetails(input), ...inFacts];
    if (!circumstances || found.length > 0) throw new Refused(...found);
    const person = {
      council,
      id: randomUUID(),
      displayName: input.displayName?.trim(),
      reference: input.reference?.trim(),
      revision: 1,
      registeredAt: context.now,
      circumstances,
    };
    await store(entities, kind, undefined, person, { act: 'REGISTERED', by: actor, why: undefined, at: context.now });
    return person;
  });
}
