import { createHmac } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { keysOf } from '../keys/keys-in-use.ts';

/**
 * A hash by which equal texts can be found to be equal, and which tells nobody without the installation's key what the
 * text was, however few texts are possible: 32 bytes.
 *
 * @param purpose keeps hashes of one kind from being compared with those of another.
 */
export const keyedHash = (entities: EntityManager, purpose: string, text: string): Buffer =>
  createHmac('sha256', keysOf(entities).hashing).update(`${purpose}\u0000${text}`).digest();
