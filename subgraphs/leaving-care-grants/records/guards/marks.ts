import { keyedHash, type Doing } from '@kith/subgraph/database';
import type { Problem } from '@kith/circumstances';

import { problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { SCHEMA } from '../tables/kept.ts';
import { takeTurns } from '../turns.ts';

/** By what a person can be found to be the same person elsewhere. Given by staff; kept only as keyed hashes. */
export interface Identifiers {
  readonly nhsNumber?: string | null;
  readonly upn?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
}

const digitsOf = (text: string) => text.replaceAll(/[\s-]/g, '');
const NOT_LETTERS = /[^a-z]/g;
const lettersOf = (text: string) => text.normalize('NFD').toLowerCase().replaceAll(NOT_LETTERS, '');

export function problemsInIdentifiers({ nhsNumber, upn, givenName, familyName }: Identifiers): readonly Problem[] {
  const path = (name: string) => ['identifiers', name];
  return [
    ...(nhsNumber == null || isNhsNumber(digitsOf(nhsNumber))
      ? []
      : [problem('BAD_NHS_NUMBER', path('nhsNumber'), 'This is no NHS number. It has ten digits; please check them.')]),
    ...(upn == null || /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn.trim().toUpperCase())
      ? []
      : [problem('BAD_UPN', path('upn'), 'A unique pupil number has a letter, eleven digits and a digit or letter.')]),
    ...((givenName == null) === (familyName == null)
      ? []
      : [problem('WHOLE_NAME_NEEDED', ['identifiers'], 'Give both names, or neither.')]),
  ];
}

/** Ten digits of which the last checks the others, modulo 11. */
function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9), Number).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

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
  const { entities, council } = doing;
  const told = textsOf(identifiers, dateOfBirth);
  const marks = told.map(([kind, text]) => ({ kind, digest: keyedHash(entities, `person ${kind}`, text) }));
  if (marks.length === 0) return false;
  // Two councils that open a grant at once take turns too, or neither would be told.
  await takeTurns(
    doing,
    marks.map(({ digest }) => `person ${digest.toString('hex')}`),
  );
  for (const { kind, digest } of marks) {
    await entities.execute(
      `insert into ${SCHEMA}.person_mark (council, award, subject, kind, digest) values (?, ?, ?, ?, ?)`,
      [council, award.id, award.subject, kind, digest],
    );
  }
  const hexes = marks.map(({ digest }) => `"\\\\x${digest.toString('hex')}"`);
  const [answer] = await entities.execute<{ known: boolean }[]>(
    `select ${SCHEMA}.known_at_another_council(?::bytea[]) as known`,
    [`{${hexes.join()}}`],
  );
  return answer?.known === true;
}

function textsOf({ nhsNumber, upn, givenName, familyName }: Identifiers, born: string): readonly [string, string][] {
  return [
    ...(nhsNumber == null ? [] : [['NHS_NUMBER', digitsOf(nhsNumber)] as [string, string]]),
    ...(upn == null ? [] : [['UPN', upn.trim().toUpperCase()] as [string, string]]),
    ...(givenName == null || familyName == null
      ? []
      : [['NAME_AND_BIRTH', `${lettersOf(familyName)} ${lettersOf(givenName)} ${born}`] as [string, string]]),
  ];
}
