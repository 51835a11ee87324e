import type { Problem } from '@kith/circumstances';
import { Refused } from '@kith/subgraph/database';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether text can be an id at all; anything else belongs to nothing. */
export const isId = (text: string): boolean => UUID.test(text);

export const problem = (code: string, path: readonly (string | number)[], message: string): Problem => ({
  code,
  path: [...path],
  message,
});

export const notFound = (noun: string, path: readonly (string | number)[]): Problem =>
  problem('NOT_FOUND', path, `Your council has no ${noun} with this id.`);

/** @throws `Refused` with the problems, where there are any. */
export function refuseIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refused(...problems);
}

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
