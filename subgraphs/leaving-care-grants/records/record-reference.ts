import { randomInt } from 'node:crypto';

import { CROCKFORD } from '@kith/payments';

const letters = (count: number) => Array.from({ length: count }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('');

/** A reference that people read and type: `LCG-7K2M-93QX`. Forty bits of chance; the database refuses a second one. */
export const recordReference = (prefix: 'LCG' | 'RUN'): string => `${prefix}-${letters(4)}-${letters(4)}`;
