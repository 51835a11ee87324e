import type { Problem } from '@kith/circumstances';
import { problemAt as problem } from '@kith/subgraph/database';

export { isId, problemAt as problem, refuseIf } from '@kith/subgraph/database';

export const notFound = (noun: string, path: readonly (string | number)[]): Problem =>
  problem('NOT_FOUND', path, `Your council has no ${noun} with this id.`);

const LONGEST_REASON = 1000;

/** A reason in a sentence: it is what the decision is defended with years later. */
export function reasonProblem(
  reason: string | null | undefined,
  path: readonly (string | number)[],
): readonly Problem[] {
  if (reason && reason.trim() !== '' && reason.length <= LONGEST_REASON) return [];
  return [problem('WHY_NEEDED', path, 'Say why in a sentence. At most 1,000 letters.')];
}

/** Words of a bounded length, or none. */
export function wordsProblem(
  words: string | null | undefined,
  path: readonly (string | number)[],
  most: number,
): readonly Problem[] {
  if (words == null || (words.trim() !== '' && words.length <= most)) return [];
  return [problem('BAD_LENGTH', path, `Give 1 to ${most} letters, or leave it out.`)];
}
