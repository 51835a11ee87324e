import { atMost, fixed, type Amount, type Citation, type Condition, type Known } from '@kith/policy';

/** What a term reads, and whether it holds. A number that it reads says which way helps it to hold. */
type Term = Omit<Amount, 'work'> & { readonly holds: (known: Known) => boolean };

/** A term of a council's scheme, which is data, put as a condition. */
export const schemeTerm = (says: string, { holds, ...reads }: Term, ...cite: Citation[]): Condition =>
  atMost(fixed(1), { ...reads, work: (known) => (holds(known) ? 1 : 0) }, says, ...cite);
