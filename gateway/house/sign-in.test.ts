import { describe, expect, test } from '@jest/globals';

import { developmentIssuerAddress, issuerAddress } from './issuer-address.ts';
import { openSignIn } from './sign-in.ts';
import { trustedIssuerIn } from './trusted-issuer.ts';

const issuer = 'https://sign-in.example';
const audience = 'https://kith.example';

describe('the issuer that is trusted', () => {
  test('is the one that KITH_ISSUER names, for tokens that KITH_AUDIENCE names', () => {
    expect(trustedIssuerIn({ KITH_ISSUER: issuer, KITH_AUDIENCE: audience })).toEqual({ issuer, audience });
    expect(trustedIssuerIn({})).toBeUndefined();
  });

  test.each([
    ['only the issuer', { KITH_ISSUER: issuer }, 'together'],
    ['only the audience', { KITH_AUDIENCE: audience }, 'together'],
    ['no address', { KITH_ISSUER: 'sign-in', KITH_AUDIENCE: audience }, 'not "sign-in"'],
    [
      'an address that anybody can listen to, in production',
      { KITH_ISSUER: 'http://sign-in.example', KITH_AUDIENCE: audience, NODE_ENV: 'production' },
      'must be the https address',
    ],
  ])('is refused with %s', (_, environment, sentence) => {
    expect(() => trustedIssuerIn(environment)).toThrow(sentence);
  });
});

describe('the development issuer', () => {
  test('has a port of its own, and any free one where the gateway takes any', () => {
    expect(issuerAddress({})).toEqual({ port: 4200, host: 'localhost', setBy: 'ISSUER_PORT' });
    expect(issuerAddress({ PORT: '0' }).port).toBe(0);
    expect(issuerAddress({ ISSUER_PORT: '4300', HOST: '0.0.0.0' })).toMatchObject({ port: 4300, host: 'localhost' });
    expect(() => issuerAddress({ ISSUER_PORT: 'four' })).toThrow('ISSUER_PORT must be a number');
  });

  test('is not asked for where people sign in elsewhere, nor in production', () => {
    expect(developmentIssuerAddress({ KITH_ISSUER: issuer })).toBeUndefined();
    expect(developmentIssuerAddress({ NODE_ENV: 'production' })).toBeUndefined();
    expect(developmentIssuerAddress({})?.port).toBe(4200);
  });

  test('refuses production even where it is asked for', async () => {
    const development = { issuerPort: 0, recordIdOf: () => undefined };
    await expect(openSignIn({ NODE_ENV: 'production' }, development)).rejects.toThrow('never starts in production');
  });

  test('is started where it is asked for, and its tokens are then the ones that are believed', async () => {
    const signIn = await openSignIn({}, { issuerPort: 0, recordIdOf: () => undefined });
    const discovery = await fetch(`${signIn.issuerUrl}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({ issuer: signIn.issuerUrl });
    await signIn.close();
    const none = await openSignIn({}, { issuerPort: undefined, recordIdOf: () => undefined });
    expect(none.issuerUrl).toBeUndefined();
    await none.close();
  });
});
