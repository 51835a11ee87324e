import { afterAll, beforeAll } from '@jest/globals';
import { DEVELOPMENT_AUDIENCE, startDevelopmentIssuer, type DevelopmentIssuer } from '@kith/gateway/issuer';
import { tokenFor } from '@kith/gateway/token';
import { bearerTokens, type BearerTokens } from '@kith/subgraph';

export interface SignInForTests {
  /** For the gateway of a house. */
  readonly tokens: BearerTokens;
  /** A token for somebody of the demonstration, by their id or name. */
  readonly tokenFor: (who: string) => Promise<string>;
}

/** Lets people of the demonstration sign in, in the tests of a file. */
export function signInForTests(recordIdOf: () => string | undefined): SignInForTests {
  let issuer: DevelopmentIssuer | undefined;
  let tokens: BearerTokens | undefined;
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The issuer has not been started');
    return part;
  };
  beforeAll(async () => {
    issuer = await startDevelopmentIssuer({ port: 0, recordIdOf, environment: {} });
    tokens = bearerTokens({ issuer: issuer.url, audience: DEVELOPMENT_AUDIENCE });
  });
  afterAll(async () => issuer?.stop());
  return {
    tokens: { callerOf: (authorization) => started(tokens).callerOf(authorization) },
    tokenFor: (who) => tokenFor(started(issuer).url, who),
  };
}
