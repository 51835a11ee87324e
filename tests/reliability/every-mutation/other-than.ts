import { addDays, day, isoOf } from '@kith/policy';

import type { Input } from './example.ts';

/** Texts that are free to say anything. */
const FREE = ['why', 'reasons', 'says', 'statement', 'tenantName', 'displayName', 'details', 'document'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMES_SOMETHING = '01890000-0000-7000-8000-000000000000';

/**
 * The same input with something else in one place: a free text, or else a sum, a day, or what it is about.
 *
 * @returns undefined for an input in which nothing can be chosen but the key, or the link that the key is used with: the
 *   keys of two landlords have nothing to do with each other.
 */
export function otherThan({ idempotencyKey, ...input }: Input): Input | undefined {
  const fields = Object.keys(input).filter((field) => field !== 'token');
  const [field] = [...FREE.filter((one) => fields.includes(one)), ...fields];
  if (field === undefined) return undefined;
  return { ...input, idempotencyKey, [field]: otherValue(input[field]) };
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') {
    if (DAY.test(value)) return isoOf(addDays(day(value), 1));
    return value.includes(' ') ? `${value} x` : NAMES_SOMETHING;
  }
  throw new Error(`Nothing else can be said for ${JSON.stringify(value)}`);
}
