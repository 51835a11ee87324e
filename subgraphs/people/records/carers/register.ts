import { randomUUID } from 'node:crypto';

import type { ToldCarer } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';

import { act, type ActResult } from './act.ts';
import { checked } from './checked.ts';
import { problemsInDetails, type CarerDetails } from './details.ts';
import { Refused } from './refused.ts';
import { store } from './store.ts';

export interface CarerToRegister extends CarerDetails {
  readonly circumstances: ToldCarer;
  readonly idempotencyKey: string;
}

/** Registers a carer, with the children whom the circumstances list, for the caller's council. */
export function registerCarer(
  context: SubgraphContext,
  { idempotencyKey, ...input }: CarerToRegister,
): Promise<ActResult> {
  return act(context, { name: 'carerRegister', idempotencyKey, input }, async (entities, { council, actor }) => {
    const told = { ...input.circumstances, council: input.circumstances.council ?? council };
    const { circumstances, problems } = checked(told, context.today);
    const inFacts = problems.map((problem) => ({ ...problem, path: ['circumstances', ...problem.path] }));
    const found = [...problemsInDetails(input), ...inFacts];
    if (!circumstances || found.length > 0) throw new Refused(...found);
    const carer = {
      council,
      id: randomUUID(),
      displayName: input.displayName?.trim(),
      reference: input.reference?.trim(),
      revision: 1,
      registeredAt: context.now,
      circumstances,
    };
    await store(entities, undefined, carer, { act: 'REGISTERED', by: actor, why: undefined, at: context.now });
    return carer;
  });
}
