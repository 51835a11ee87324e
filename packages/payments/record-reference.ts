import { randomBytes } from 'node:crypto';

import { CROCKFORD } from './payment-reference.ts';

/** Letters of chance, five bits each: 32 of them divide the 256 values of a byte evenly. */
export const lettersOfChance = (count: number): string =>
  [...randomBytes(count)].map((byte) => CROCKFORD[byte % CROCKFORD.length]).join('');

/** As people read and type it: `4FZX-1M0T`. */
export const inFours = (text: string): string => (text.match(/.{1,4}/g) ?? []).join('-');

/**
 * What people call a record: `LCG-7K2M-93QX`. 40 bits of chance, of which a database must refuse a second.
 *
 * @param prefix says what it is of.
 */
export const recordReference = (prefix: string): string => `${prefix}-${inFours(lettersOfChance(8))}`;
