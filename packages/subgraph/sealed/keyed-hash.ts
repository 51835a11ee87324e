import { createHmac } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { wrappingKeyOf } from './installation-key.ts';

/**
 * A hash by which equal texts can be found to be equal, and which tells nobody without the installation's key what the
 * text was, however few texts are possible: 32 bytes.
 *
 * @param purpose keeps hashes of one kind from being compared with those of another.
 */
export const keyedHash = (entities: EntityManager, purpose: string, text: string): Buffer =>
  createHmac('sha256', wrappingKeyOf(entities)).update(`${purpose}\u0000${text}`).digest();
