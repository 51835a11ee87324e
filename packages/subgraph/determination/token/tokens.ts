import { hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { closeBox, KEY_BYTES, openBox } from '../../sealed/box.ts';

/** Seals the determinations of one subgraph, and opens them again. Another subgraph can do neither. */
export interface DeterminationTokens {
  seal(content: object): string;
  /** @throws where it is no token of this subgraph, or anything in it was changed. */
  open(token: string): unknown;
}

/** Longer than any determination: what is larger was never one. */
export const LONGEST_TOKEN = 65_536;
const LARGEST_CONTENT_BYTES = 1_000_000;

/** @param otherKeys keys of the installation to open with as well, while one is changed for another. */
export function determinationTokens(
  subgraph: string,
  installationKey: Uint8Array,
  ...otherKeys: readonly Uint8Array[]
): DeterminationTokens {
  const purpose = `determination ${subgraph}`;
  const [key, ...others] = [installationKey, ...otherKeys].map(
    (secret) => new Uint8Array(hkdfSync('sha256', secret, 'kith-token-v1', purpose, KEY_BYTES)),
  );
  return {
    seal: (content) => closeBox(key!, deflateRawSync(JSON.stringify(content)), purpose).toString('base64url'),
    open(token) {
      if (token.length > LONGEST_TOKEN) throw new Error('Too long to be a token');
      const content = openedWith([key!, ...others], Buffer.from(token, 'base64url'), purpose);
      return JSON.parse(inflateRawSync(content, { maxOutputLength: LARGEST_CONTENT_BYTES }).toString());
    },
  };
}

/** With whichever key closed it. @throws where none did. */
function openedWith([key, ...others]: readonly Uint8Array[], box: Buffer, purpose: string): Buffer {
  try {
    return openBox(key!, box, purpose);
  } catch (error) {
    if (others.length === 0) throw error;
    return openedWith(others, box, purpose);
  }
}
