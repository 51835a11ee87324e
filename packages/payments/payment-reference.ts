import { createHash } from 'node:crypto';

/** The most letters that Bacs carries of a reference. */
export const LONGEST_REFERENCE = 18;

/** Crockford's letters: without those that are taken for digits, or make words. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS_OF_DIGEST = 12;

/**
 * The reference under which one payment travels through the bank and back: always the same for the same payment, so
 * that a file made twice cannot pay twice unnoticed. 60 bits of a digest tell payments apart.
 *
 * @param prefix two or three capitals that say what it is for, such as `LCG`.
 */
export function paymentReference(prefix: string, paymentId: string): string {
  if (!/^[A-Z]{2,6}$/.test(prefix)) throw new RangeError('The prefix of a reference is two to six capitals');
  const digest = createHash('sha256').update(`${prefix}:${paymentId}`).digest();
  const letters = Array.from({ length: LETTERS_OF_DIGEST }, (_, index) => CROCKFORD[digest[index]! % 32]);
  return `${prefix}${letters.join('')}`;
}
