import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';

import { AUDIENCE_FOR_TESTS as audience, issuerForTests, type IssuerForTests } from '../testing/issuer-for-tests.ts';
import { bearerTokens, noBearerTokens, type BearerTokens } from './bearer.ts';

const ADVISER = { sub: 'ada', client_id: 'portal', kith_council: 'E06000035', kith_roles: ['PERSONAL_ADVISER'] };
const adviser = { kind: 'STAFF', council: 'E06000035', actor: 'ada', roles: ['PERSONAL_ADVISER'] };

let issuer: IssuerForTests;
let other: IssuerForTests;
let tokens: BearerTokens;
beforeAll(async () => {
  [issuer, other] = await Promise.all([issuerForTests(), issuerForTests()]);
  tokens = bearerTokens({ issuer: issuer.url, audience });
});
afterAll(() => Promise.all([issuer.stop(), other.stop()]));

const code = (of: string) => expect.objectContaining({ extensions: { code: of } });
const callerBy = (token: string) => tokens.callerOf(`Bearer ${token}`);

describe('a bearer token', () => {
  test('of the issuer that is trusted says who is asking', async () => {
    expect(await callerBy(await issuer.token(ADVISER))).toEqual(adviser);
  });

  test.each(['RS256', 'PS256', 'ES256'] as const)('may be signed by %s', async (algorithm) => {
    const own = await issuerForTests(algorithm);
    const trusted = bearerTokens({ issuer: own.url, audience });
    expect(await trusted.callerOf(`Bearer ${await own.token(ADVISER)}`)).toEqual(adviser);
    await own.stop();
  });

  test('may be left out, and then nobody in particular asks', async () => {
    expect(await tokens.callerOf(undefined)).toEqual({ kind: 'ANONYMOUS' });
  });

  test('that has run out is refused in words that say what to do', async () => {
    const late = callerBy(await issuer.token(ADVISER, { lives: -30 }));
    await expect(late).rejects.toThrow(/has run out. Please sign in again/);
    await expect(late).rejects.toEqual(code('SIGN_IN_EXPIRED'));
  });

  const symmetric = new TextEncoder().encode('a secret that the issuer never had, at all');
  const hmac = () =>
    new SignJWT(ADVISER)
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })
      .setIssuer(issuer.url)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(symmetric);
  const unsigned = () =>
    new UnsecuredJWT(ADVISER)
      .setIssuer(issuer.url)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1m')
      .encode();

  test.each<[string, () => string | Promise<string>]>([
    ['for another audience', () => issuer.token(ADVISER, { audience: 'https://other.test' })],
    ['of another issuer', () => other.token(ADVISER)],
    ['of another issuer that claims to be this one', () => other.token(ADVISER, { issuer: issuer.url })],
    ['by a key that the issuer does not have', () => issuer.token(ADVISER, { kid: 'two' })],
    ['that tells a page who signed in, and no more', () => issuer.token(ADVISER, { typ: 'JWT' })],
    ['that is not signed', unsigned],
    ['that is not signed, though something stands there', () => `${unsigned()}c2lnbmVk`],
    ['signed with a shared secret', hmac],
    ['that was changed afterwards', async () => (await issuer.token(ADVISER)).replace(/\.[^.]+\./, `.${btoa('{}')}.`)],
    ['of no council', () => issuer.token({ ...ADVISER, kith_council: undefined })],
    ['that is no token', () => 'nonsense'],
    ['that is endless', () => 'a.'.repeat(20_000)],
  ])('%s is refused', async (_, token) => {
    await expect(callerBy(await token())).rejects.toEqual(code('SIGN_IN_REFUSED'));
  });

  test.each(['', 'Basic YWRhOmFkYQ==', 'Bearer', 'bearer a b'])('is refused in any other form: %j', async (header) => {
    await expect(tokens.callerOf(header)).rejects.toEqual(code('SIGN_IN_REFUSED'));
  });

  test('is checked without asking the issuer for its keys each time', async () => {
    await callerBy(await issuer.token(ADVISER));
    const asked = issuer.keysAsked();
    for (let again = 0; again < 20; again += 1) await callerBy(await issuer.token(ADVISER));
    expect(issuer.keysAsked()).toBe(asked);
  });

  test('cannot be checked while the issuer cannot be reached, and is neither believed nor refused', async () => {
    const gone = await issuerForTests();
    const token = await gone.token(ADVISER);
    const trusted = bearerTokens({ issuer: gone.url, audience });
    await gone.stop();
    await expect(trusted.callerOf(`Bearer ${token}`)).rejects.toEqual(code('SIGN_IN_UNAVAILABLE'));
    await expect(trusted.callerOf(`Bearer ${token}`)).rejects.toEqual(code('SIGN_IN_UNAVAILABLE'));
  });

  test.each([
    ['another name than its own', { issuer: 'https://other.test', jwks_uri: 'http://127.0.0.1:1/keys' }],
    ['no place of its keys', {}],
  ])('cannot be checked by an issuer that says %s', async (_, said) => {
    const server = createServer((_request, response) => response.end(JSON.stringify(said)));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const trusted = bearerTokens({ issuer: url, audience });
    const asked = trusted.callerOf(`Bearer ${await issuer.token(ADVISER, { issuer: url })}`);
    await expect(asked).rejects.toEqual(code('SIGN_IN_UNAVAILABLE'));
    server.closeAllConnections();
    server.close();
  });

  test('is refused where nobody can sign in, rather than taken for nobody', async () => {
    expect(await noBearerTokens.callerOf(undefined)).toEqual({ kind: 'ANONYMOUS' });
    await expect(noBearerTokens.callerOf('Bearer a.b.c')).rejects.toEqual(code('SIGN_IN_NOT_SET_UP'));
  });
});
