import { problem } from '../errors/problem.ts';
import type { Caller, Staff } from './caller.ts';

/** The member of staff who is asking, or an `UNAUTHENTICATED` error where nobody has signed in. */
export function staffOf(context: { readonly caller: Caller }): Staff {
  if (context.caller.kind === 'STAFF') return context.caller;
  throw problem('UNAUTHENTICATED', 'Please sign in to see or change the records of a council.');
}
