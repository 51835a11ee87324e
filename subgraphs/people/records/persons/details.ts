import type { Problem } from '@kith/circumstances';

const LONGEST_NAME = 200;
const LONGEST_REFERENCE = 100;

/** The little that a record needs beside the facts. Both may be left out. */
export interface PersonDetails {
  readonly displayName?: string | null;
  /** The council's own case number. */
  readonly reference?: string | null;
}

export function problemsInDetails({ displayName, reference }: PersonDetails): readonly Problem[] {
  return [
    ...lengthProblem('displayName', displayName, LONGEST_NAME),
    ...lengthProblem('reference', reference, LONGEST_REFERENCE),
  ];
}

function lengthProblem(name: string, text: string | null | undefined, most: number): readonly Problem[] {
  if (text === null || text === undefined || (text.trim() !== '' && text.length <= most)) return [];
  return [{ path: [name], code: 'BAD_LENGTH', message: `Give 1 to ${most} letters, or leave it out.` }];
}
