import type { ToldCarer } from '@kith/circumstances';
import { decidedFrom, type Day, type DecidedEntitlement, type PolicyCode } from '@kith/policy';

import { compiledEntitlements } from './compiled.ts';
import { readingOf } from './reading/reading.ts';

export interface Asked {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly policy: PolicyCode;
}

/** Legal aid for each child, in the order of showing. Pure. The circumstances have passed the checks. */
export function determineAll(told: ToldCarer, { asOf, knownOn, policy }: Asked): readonly DecidedEntitlement[] {
  const read = readingOf(told, { asOf, knownOn });
  const counterpart: PolicyCode = policy === 'england' ? 'review-2022' : 'england';
  return (told.children ?? []).flatMap((child) => {
    const situation = { answers: read.answersFor(child), asOf, knownOn, settings: new Map() };
    return compiledEntitlements.map(({ under }) =>
      decidedFrom({
        compiled: read.readingBy(under[policy], child),
        other: under[counterpart],
        situation,
        about: child.ref,
      }),
    );
  });
}
