import type { TrustedIssuer } from '@kith/subgraph';

import { Refusal } from '../refusal.ts';

/** The issuer that KITH_ISSUER and KITH_AUDIENCE name, or undefined where neither is set. @throws Refusal */
export function trustedIssuerIn({
  KITH_ISSUER: issuer,
  KITH_AUDIENCE: audience,
  NODE_ENV,
}: NodeJS.ProcessEnv): TrustedIssuer | undefined {
  if (!issuer && !audience) return undefined;
  if (!issuer || !audience) {
    throw new Refusal(
      'Set KITH_ISSUER and KITH_AUDIENCE together: whose tokens are believed, and what they are meant for.',
    );
  }
  const { protocol } = URL.parse(issuer) ?? {};
  if (protocol !== 'https:' && (protocol !== 'http:' || NODE_ENV === 'production')) {
    throw new Refusal(`KITH_ISSUER must be the https address of the sign-in service, not "${issuer}".`);
  }
  return { issuer, audience };
}
