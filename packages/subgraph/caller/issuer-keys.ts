import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';

const TIMEOUT_MS = 5_000;
/** Keys that an issuer has taken back are believed no longer than this. */
const KEPT_MS = 10 * 60_000;
/** An issuer that cannot be reached, or a key that it does not have, is asked about no more often than this. */
const PAUSE_MS = 10_000;

const Discovered = v.object({ issuer: v.string(), jwks_uri: v.pipe(v.string(), v.url()) });

/** What the issuer says of itself, or its keys, cannot be had now. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/**
 * Finds the key that signed a token among those that an issuer publishes: first where it publishes them (OpenID Connect
 * Discovery), then the keys. Both are kept for a while, so that hardly any request waits for the issuer. What it returns
 * throws `IssuerUnavailable`, and jose's own errors where the issuer has no such key.
 */
export function issuerKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const keys = (): Promise<JWTVerifyGetKey> => {
    if (performance.now() - failedAt < PAUSE_MS) throw new IssuerUnavailable();
    found ??= keysOf(issuer).catch((error: unknown) => {
      found = undefined;
      failedAt = performance.now();
      throw error;
    });
    return found;
  };
  return async (header, token) => {
    const find = await keys();
    try {
      return await find(header, token);
    } catch (error) {
      throw THE_TOKENS_FAULT.some((known) => error instanceof known) ? error : new IssuerUnavailable();
    }
  };
}

const THE_TOKENS_FAULT = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }).catch(() => {
    throw new IssuerUnavailable();
  });
  const said = v.safeParse(Discovered, response.ok ? await response.json().catch(() => undefined) : undefined);
  // An issuer speaks for itself alone: OpenID Connect Discovery, section 4.3.
  if (!said.success || said.output.issuer !== issuer) throw new IssuerUnavailable();
  return createRemoteJWKSet(new URL(said.output.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: PAUSE_MS,
    cacheMaxAge: KEPT_MS,
  });
}
