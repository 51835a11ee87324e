import type { Problem } from '@kith/circumstances';
import {
  digestArray,
  keepMarks,
  marksOf,
  problemsInNumbers,
  textsOfNumbers,
  type Doing,
  type PersonNumbers,
} from '@kith/subgraph/database';

import { problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { SUBGRAPH } from '../settings.ts';
import { SCHEMA } from '../tables/kept.ts';
import { takeTurns } from '../turns.ts';

/** By what a person can be found to be the same person elsewhere. Given by staff; kept only as keyed hashes. */
export interface Identifiers extends PersonNumbers {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
}

const NOT_LETTERS = /[^a-z]/g;
const lettersOf = (text: string) => text.normalize('NFD').toLowerCase().replaceAll(NOT_LETTERS, '');

export const problemsInIdentifiers = (identifiers: Identifiers): readonly Problem[] => [
  ...problemsInNumbers(identifiers, ['identifiers']),
  ...((identifiers.givenName == null) === (identifiers.familyName == null)
    ? []
    : [problem('WHOLE_NAME_NEEDED', ['identifiers'], 'Give both names, or neither.')]),
];

/**
 * Keeps the marks of the person of a new award, and asks whether another council knows any of them.
 *
 * @returns only yes or no: a crossing between councils that tells nothing else.
 */
export async function markPerson(
  doing: Doing,
  award: Pick<Award, 'id' | 'subject'>,
  identifiers: Identifiers,
  dateOfBirth: string,
): Promise<boolean> {
  const marks = marksOf(doing, 'person', textsOf(identifiers, dateOfBirth));
  if (marks.length === 0) return false;
  // Two councils that open a grant at once take turns too, or neither would be told.
  await takeTurns(
    doing,
    marks.map(({ digest }) => `person ${digest.toString('hex')}`),
  );
  const { id, subject } = award;
  await keepMarks(doing, { subgraph: SUBGRAPH, table: 'person_mark', of: ['award', id], subject }, marks);
  const [answer] = await doing.entities.execute<{ known: boolean }[]>(
    `select ${SCHEMA}.known_at_another_council(?::bytea[]) as known`,
    [digestArray(marks)],
  );
  return answer?.known === true;
}

const textsOf = (identifiers: Identifiers, born: string): readonly (readonly [string, string])[] => {
  const { givenName, familyName } = identifiers;
  return [
    ...textsOfNumbers(identifiers),
    ...(givenName == null || familyName == null
      ? []
      : [['NAME_AND_BIRTH', `${lettersOf(familyName)} ${lettersOf(givenName)} ${born}`] as const]),
  ];
};
