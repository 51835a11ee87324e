import type { Problem } from '@kith/circumstances';

/** Numbers by which somebody is the same person everywhere. Given by staff; kept only as keyed hashes. */
export interface PersonNumbers {
  readonly nhsNumber?: string | null;
  readonly upn?: string | null;
}

const UPN = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/;

export function problemsInNumbers({ nhsNumber, upn }: PersonNumbers, path: readonly string[]): readonly Problem[] {
  const bad = (code: string, field: string, message: string): Problem => ({ code, path: [...path, field], message });
  return [
    ...(nhsNumber == null || isNhsNumber(digitsOf(nhsNumber))
      ? []
      : [bad('BAD_NHS_NUMBER', 'nhsNumber', 'This is no NHS number. It has ten digits; please check them.')]),
    ...(upn == null || UPN.test(upn.trim().toUpperCase())
      ? []
      : [bad('BAD_UPN', 'upn', 'A unique pupil number has a letter, eleven digits and a digit or letter.')]),
  ];
}

/** What is hashed of each number, the same however it was typed. */
export const textsOfNumbers = ({ nhsNumber, upn }: PersonNumbers): readonly (readonly [string, string])[] => [
  ...(nhsNumber == null ? [] : [['NHS_NUMBER', digitsOf(nhsNumber)] as const]),
  ...(upn == null ? [] : [['UPN', upn.trim().toUpperCase()] as const]),
];

const digitsOf = (text: string) => text.replaceAll(/[\s-]/g, '');

/** Ten digits of which the last checks the others, modulo 11. */
function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9), Number).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
