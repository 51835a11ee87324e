import { randomBytes } from 'node:crypto';

import { CROCKFORD } from '@kith/payments';

const SYMBOL = `[${CROCKFORD}]`;

// 32 symbols divide the 256 values of a byte evenly.
const symbols = (count: number): string => [...randomBytes(count)].map((byte) => CROCKFORD[byte % 32]).join('');
const inFours = (text: string): string => text.match(/.{1,4}/g)!.join('-');

/** `RG-7K2M-93QX`: what people call a guarantee. 40 bits. */
export const newReference = (): string => `RG-${inFours(symbols(8))}`;

/** `RC-7K2M-93QX`: what people call a claim. */
export const newClaimReference = (): string => `RC-${inFours(symbols(8))}`;

/** `4FZX-1M0T-QW8E-RR2B`: proves that somebody has the letter in hand. 80 bits, so that nobody guesses it. */
export const newCode = (): string => inFours(symbols(16));

/** The secret of a landlord's link: 160 bits. */
export const newLinkToken = (): string => symbols(32);

/** SQL and code agree on the shape. */
export const REFERENCE_PATTERN = `^R[GC]-${SYMBOL}{4}-${SYMBOL}{4}$`;

/** A reference, code or token as somebody typed it: Crockford's rules for what is easily mistaken, and no dashes. */
export const asTyped = (text: string): string =>
  text.slice(0, 100).toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
