import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

import { calculateJwkThumbprint, compactVerify, CompactSign, EmbeddedJWK, errors, exportJWK } from 'jose';
import * as v from 'valibot';

import type { ChainHead, ChainOf } from './chain.ts';

/** That a chain had come to this place at this moment, in our hand. */
export interface Checkpoint extends ChainOf, ChainHead {
  /** ISO 8601. */
  readonly at: string;
}

export interface VerifiedCheckpoint extends Checkpoint {
  /** The thumbprint (RFC 7638) of the key that signed it. */
  readonly key: string;
}

const TYPE = 'kith-audit-checkpoint+jws';
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

const Claims = v.strictObject({
  subgraph: v.string(),
  council: v.string(),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/**
 * Signs a checkpoint with Ed25519, so that whoever checks it needs no secret of ours: a shared key would let the checker
 * forge what they check. The public key travels in it; an auditor who has noted its thumbprint knows it again.
 */
export async function signCheckpoint(checkpoint: Checkpoint, installationKey: Uint8Array): Promise<string> {
  const key = signingKey(installationKey);
  return new CompactSign(Buffer.from(JSON.stringify(checkpoint)))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, jwk: await exportJWK(createPublicKey(key)) })
    .sign(key);
}

/** What a checkpoint says and who signed it; undefined where it is no checkpoint, or was changed after signing. */
export async function readCheckpoint(signed: string): Promise<VerifiedCheckpoint | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(signed.trim(), EmbeddedJWK, { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== TYPE || !protectedHeader.jwk) return undefined;
    const claims = v.parse(Claims, JSON.parse(Buffer.from(payload).toString()));
    return { ...claims, key: await calculateJwkThumbprint(protectedHeader.jwk) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof v.ValiError || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** The thumbprint (RFC 7638) of the key that checkpoints are signed with. */
export const checkpointKeyOf = async (installationKey: Uint8Array): Promise<string> =>
  calculateJwkThumbprint(await exportJWK(createPublicKey(signingKey(installationKey))));

function signingKey(installationKey: Uint8Array): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', installationKey, 'kith-database-v1', 'audit-checkpoints', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}
