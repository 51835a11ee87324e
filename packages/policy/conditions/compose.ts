import type { Citation } from '../citation.ts';
import type { Condition } from './condition.ts';

/** Every part holds. Citations of its own are only for what the parts do not already cite. */
export const all = (says: string, parts: readonly Condition[], ...cite: Citation[]): Condition => ({
  kind: 'all',
  says,
  parts,
  cite,
});

/** One part at least holds. */
export const any = (says: string, parts: readonly Condition[], ...cite: Citation[]): Condition => ({
  kind: 'any',
  says,
  parts,
  cite,
});

/** `count` parts at least hold. */
export const atLeast = (count: number, says: string, parts: readonly Condition[], ...cite: Citation[]): Condition => ({
  kind: 'atLeast',
  count,
  says,
  parts,
  cite,
});

/** The part does not hold. */
export const not = (says: string, part: Condition, ...cite: Citation[]): Condition => ({
  kind: 'not',
  says,
  part,
  cite,
});
