import type { Problem } from '@kith/circumstances';
import { UniqueConstraintViolationException } from '@mikro-orm/core';

import type { Doing } from './doing.ts';
import { Refused } from './refused.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether text can be an id at all; anything else belongs to nothing. */
export const isId = (text: string): boolean => UUID.test(text);

export const problemAt = (code: string, path: readonly (string | number)[], message: string): Problem => ({
  code,
  path: [...path],
  message,
});

/** @throws `Refused` with every problem there is. */
export function refuseIf(problems: readonly (Problem | false | undefined)[]): void {
  const found = problems.filter((one) => !!one);
  if (found.length > 0) throw new Refused(...found);
}

/** The roles of whoever acts. @throws `Refused` where it is no member of staff: a system never agrees to anything. */
export function onlyStaff({ caller }: Pick<Doing, 'caller'>): readonly string[] {
  if (caller.kind === 'STAFF') return caller.roles;
  throw new Refused(problemAt('A_PERSON_DECIDES', [], 'Only a member of staff can agree to this.'));
}

/**
 * Does work of which the database keeps something from being there twice, and says so to the person.
 *
 * @param twice what is said, by the name of the constraint.
 */
export async function takenOnce<T>(twice: Readonly<Record<string, Problem>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const known = twice[(error as { readonly constraint?: string }).constraint ?? ''];
    throw known ? new Refused(known) : error;
  }
}
