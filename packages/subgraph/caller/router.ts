import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { problem } from '../errors/problem.ts';
import type { BearerTokens } from './bearer.ts';
import type { OutsideCaller } from './caller.ts';
import { PURPOSE_HEADER, withPurpose } from './purpose.ts';

/** The header in which a router other than our gateway shows that it may ask. */
export const ROUTER_HEADER = 'x-kith-router';

const SHORTEST_SECRET_BYTES = 32;

/** A router that may ask a subgraph directly: it holds the secret, and passes on each user's own token. */
export interface OtherRouter {
  readonly secret: string;
  /** By which the subgraph finds out itself who is asking: the router's word is not enough. */
  readonly tokens: BearerTokens;
}

/** @throws where the secret is shorter than 32 bytes. */
export function routerSecret(secret: string): string {
  if (Buffer.byteLength(secret) < SHORTEST_SECRET_BYTES) {
    throw new Error(`KITH_ROUTER_SECRET must be a random secret of at least ${SHORTEST_SECRET_BYTES} bytes`);
  }
  return secret;
}

/**
 * Who is asking through another router.
 *
 * @throws `UNAUTHENTICATED` for a router that does not hold the secret, and as `BearerTokens` and `withPurpose` do.
 */
export async function callerThrough(
  { secret, tokens }: OtherRouter,
  headers: IncomingHttpHeaders,
): Promise<OutsideCaller> {
  const shown = headers[ROUTER_HEADER];
  if (typeof shown !== 'string' || !timingSafeEqual(digest(shown), digest(secret))) {
    throw problem('UNAUTHENTICATED', 'This service answers only the gateway.');
  }
  return withPurpose(await tokens.callerOf(headers.authorization), headers[PURPOSE_HEADER]);
}

/** Of one length whatever is shown, so that neither the comparison nor its time tells anything of the secret. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
