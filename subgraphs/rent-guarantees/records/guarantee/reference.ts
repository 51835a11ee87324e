import { CROCKFORD, inFours, lettersOfChance } from '@kith/payments';

const SYMBOL = `[${CROCKFORD}]`;

/** `4FZX-1M0T-QW8E-RR2B`: proves that somebody has the letter in hand. 80 bits, so that nobody guesses it. */
export const newCode = (): string => inFours(lettersOfChance(16));

/** The secret of a landlord's link: 160 bits. */
export const newLinkToken = (): string => lettersOfChance(32);

/** SQL and code agree on the shape. */
export const REFERENCE_PATTERN = `^R[GC]-${SYMBOL}{4}-${SYMBOL}{4}$`;

/** A reference, code or token as somebody typed it: Crockford's rules for what is easily mistaken, and no dashes. */
export const asTyped = (text: string): string =>
  text.slice(0, 100).toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
