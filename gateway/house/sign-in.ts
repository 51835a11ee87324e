import { bearerTokens, noBearerTokens, type BearerTokens } from '@kith/subgraph';

import type { RecordIdOf } from '../issuer/demonstration-users.ts';
import { DEVELOPMENT_AUDIENCE } from '../issuer/names.ts';
import { startDevelopmentIssuer } from '../issuer/start.ts';
import { trustedIssuerIn } from './trusted-issuer.ts';

export interface SignIn {
  /** By which tokens the gateway finds out who is asking. */
  readonly tokens: BearerTokens;
  /** Where the development issuer serves, where it was started. */
  readonly issuerUrl?: string;
  close(): Promise<void>;
}

interface Development {
  /** Where to start the development issuer. Nobody can sign in where this is left out. */
  readonly issuerPort: number | undefined;
  readonly recordIdOf: RecordIdOf;
}

/**
 * How people sign in: with the issuer that KITH_ISSUER names; with one of our own for development; or not at all.
 *
 * @throws Refusal where the settings cannot be.
 */
export async function openSignIn(environment: NodeJS.ProcessEnv, development: Development): Promise<SignIn> {
  const trusted = trustedIssuerIn(environment);
  if (trusted) return { tokens: bearerTokens(trusted), close: async () => {} };
  const { issuerPort: port, recordIdOf } = development;
  if (port === undefined) return { tokens: noBearerTokens, close: async () => {} };
  const issuer = await startDevelopmentIssuer({ port, recordIdOf, environment });
  return {
    tokens: bearerTokens({ issuer: issuer.url, audience: DEVELOPMENT_AUDIENCE }),
    issuerUrl: issuer.url,
    close: () => issuer.stop(),
  };
}
