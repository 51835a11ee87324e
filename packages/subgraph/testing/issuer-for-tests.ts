import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** What tokens for Kith name in `aud`, in tests. */
export const AUDIENCE_FOR_TESTS = 'https://kith.test/graphql';

export interface TokenWanted {
  readonly issuer?: string;
  readonly audience?: string;
  readonly typ?: string;
  /** Seconds from now; negative for one that has run out. */
  readonly lives?: number;
  readonly kid?: string;
}

export interface IssuerForTests {
  readonly url: string;
  /** How often its keys were asked for. */
  readonly keysAsked: () => number;
  /** A token with these claims, sound unless it is wanted otherwise. */
  token(claims: JWTPayload, wanted?: TokenWanted): Promise<string>;
  stop(): Promise<void>;
}

/** An issuer of access tokens that publishes its key as OpenID Connect says, and signs whatever a test wants. */
export async function issuerForTests(algorithm: 'RS256' | 'PS256' | 'ES256' = 'ES256'): Promise<IssuerForTests> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: algorithm, use: 'sig' };
  let asked = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') {
      asked += 1;
      response.end(JSON.stringify({ keys: [jwk] }));
    } else response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    keysAsked: () => asked,
    token: (claims, { issuer = url, audience = AUDIENCE_FOR_TESTS, typ = 'at+jwt', lives = 60, kid = 'one' } = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, typ, kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
        .setExpirationTime(Math.floor(Date.now() / 1000) + lives)
        .sign(privateKey),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
