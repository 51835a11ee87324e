import { randomBytes } from 'node:crypto';

import { CROCKFORD } from '@kith/payments';

const four = (): string => [...randomBytes(4)].map((byte) => CROCKFORD[byte % 32]).join('');

/** `KA-7K2M-93QX`: what people call an award. 40 bits. */
export const newReference = (): string => `KA-${four()}-${four()}`;
