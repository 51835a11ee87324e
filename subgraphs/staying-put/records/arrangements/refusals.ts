import type { Problem } from '@kith/circumstances';
import { problemAt, Refused } from '@kith/subgraph/database';

export { isId, onlyStaff, problemAt, refuseIf } from '@kith/subgraph/database';

const LONGEST_REASON = 2000;

export const refusal = (code: string, path: readonly string[], message: string): Refused =>
  new Refused(problemAt(code, path, message));

/** A reason in sentences: it goes into the letter, and the decision is defended with it years later. */
export const reasonProblem = (why: string, path: readonly string[] = ['why']): Problem | false =>
  (why.trim() === '' || why.length > LONGEST_REASON) &&
  problemAt(
    'WHY_NEEDED',
    path,
    `Say why, in sentences that the young person will read. At most ${LONGEST_REASON} letters.`,
  );
