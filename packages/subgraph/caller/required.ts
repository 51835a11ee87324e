import { problem } from '../errors/problem.ts';
import type { Caller, CouncilCaller, KnownCaller } from './caller.ts';

interface Asked {
  readonly caller: Caller;
}

/** Whoever has signed in, or an `UNAUTHENTICATED` error where nobody has. */
export function knownCallerOf({ caller }: Asked): KnownCaller {
  if (caller.kind !== 'ANONYMOUS') return caller;
  throw problem('UNAUTHENTICATED', 'Please sign in to see or change the records of a council.');
}

/** Whoever acts for a council. @throws `UNAUTHENTICATED` for nobody, `FORBIDDEN` for a person on their own record. */
export function councilCallerOf(asked: Asked): CouncilCaller {
  const caller = knownCallerOf(asked);
  if (caller.kind !== 'PERSON') return caller;
  throw problem('FORBIDDEN', 'Only the council can do this.');
}
