import type { Problem } from '@kith/circumstances';
import { Refused, type Doing } from '@kith/subgraph/database';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_REASON = 2000;

/** Whether text can be the id of an arrangement at all; anything else belongs to none. */
export const isId = (text: string): boolean => UUID.test(text);

export const problemAt = (code: string, path: readonly string[], message: string): Problem => ({
  code,
  path: [...path],
  message,
});

export const refusal = (code: string, path: readonly string[], message: string): Refused =>
  new Refused(problemAt(code, path, message));

/** @throws `Refused` with every problem there is. */
export function refuseIf(problems: readonly (Problem | false | undefined)[]): void {
  const found = problems.filter((one) => !!one);
  if (found.length > 0) throw new Refused(...found);
}

export const reasonProblem = (why: string, path: readonly string[] = ['why']): Problem | false =>
  (why.trim() === '' || why.length > LONGEST_REASON) &&
  problemAt(
    'WHY_NEEDED',
    path,
    `Say why, in sentences that the young person will read. At most ${LONGEST_REASON} letters.`,
  );

/** @throws `Refused` where no member of staff is asking: a system never agrees to anything. */
export function onlyStaff({ caller }: Doing): void {
  if (caller.kind !== 'STAFF') throw refusal('A_PERSON_DECIDES', [], 'Only a member of staff can agree to this.');
}
