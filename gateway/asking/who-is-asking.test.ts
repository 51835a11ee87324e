import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearerTokens } from '@kith/subgraph';
import { AUDIENCE_FOR_TESTS as audience, issuerForTests, type IssuerForTests } from '@kith/subgraph/testing';

import { startSmall, type StartedSmall } from '../testing/start-small.ts';
import { contextOf } from './who-is-asking.ts';

const MEDWAY = 'E06000035';
const ADVISER = { sub: 'ada', client_id: 'portal', kith_council: MEDWAY, kith_roles: ['PERSONAL_ADVISER'] };

let issuer: IssuerForTests;
let gateway: StartedSmall;
let inProduction: StartedSmall;
let nobodySignsIn: StartedSmall;
beforeAll(async () => {
  issuer = await issuerForTests();
  const tokens = bearerTokens({ issuer: issuer.url, audience });
  gateway = await startSmall({ tokens });
  inProduction = await startSmall({ tokens, production: true });
  nobodySignsIn = await startSmall();
});
afterAll(() => Promise.all([gateway.stop(), inProduction.stop(), nobodySignsIn.stop(), issuer.stop()]));

const bearer = async (lives = 60) => ({ authorization: `Bearer ${await issuer.token(ADVISER, { lives })}` });

async function asked(headers: Record<string, string>, at = gateway) {
  const { status, body } = await at.ask('{ whoAmI }', undefined, headers);
  return [status, body.errors?.[0]?.extensions['code'] ?? body.data?.['whoAmI']];
}

describe('who is asking', () => {
  test('is whom a token of the issuer names, in production too', async () => {
    expect(await asked(await bearer())).toEqual([200, MEDWAY]);
    expect(await asked(await bearer(), inProduction)).toEqual([200, MEDWAY]);
  });

  test('is nobody in particular without a token', async () => {
    expect(await asked({})).toEqual([200, 'ANONYMOUS']);
    expect(await asked({}, inProduction)).toEqual([200, 'ANONYMOUS']);
  });

  test('is turned away with a token that has run out or cannot be believed, and told how to sign in', async () => {
    expect(await asked(await bearer(-60))).toEqual([401, 'SIGN_IN_EXPIRED']);
    expect(await asked({ authorization: 'Bearer a.b.c' })).toEqual([401, 'SIGN_IN_REFUSED']);
    expect(await asked(await bearer(), nobodySignsIn)).toEqual([401, 'SIGN_IN_NOT_SET_UP']);
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
      body: '{"query":"{ whoAmI }"}',
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('is asked to come again where the issuer cannot be reached', async () => {
    const gone = await issuerForTests();
    const { authorization } = { authorization: `Bearer ${await gone.token(ADVISER)}` };
    const small = await startSmall({ tokens: bearerTokens({ issuer: gone.url, audience }) });
    await gone.stop();
    expect(await asked({ authorization }, small)).toEqual([503, 'SIGN_IN_UNAVAILABLE']);
    await small.stop();
  });

  test('is not whom a header of development names, in production or beside a token', async () => {
    const claimed = { 'x-kith-council': MEDWAY };
    expect(await asked(claimed, inProduction)).toEqual([401, 'DEVELOPMENT_CALLER_REFUSED']);
    expect(await asked({ ...claimed, ...(await bearer()) }, inProduction)).toEqual([401, 'DEVELOPMENT_CALLER_REFUSED']);
    expect(await asked({ ...claimed, ...(await bearer()) })).toEqual([401, 'BAD_CALLER']);
  });

  test('may say why they look, in a few words', async () => {
    const headers = { ...(await bearer()), 'x-kith-purpose': 'Pathway plan review' };
    const tokens = bearerTokens({ issuer: issuer.url, audience });
    const { caller } = await contextOf(headers, { tokens, production: true });
    expect(caller).toMatchObject({ actor: 'ada', purpose: 'Pathway plan review' });
    expect(await asked({ ...headers, 'x-kith-purpose': 'x'.repeat(201) })).toEqual([400, 'BAD_PURPOSE']);
  });

  test('cannot be a job of ours, nor whom a caller signed for a subgraph names', async () => {
    const worker = { ...ADVISER, kind: 'WORKER', sub: 'outbox', kith_roles: [] };
    const headers = { authorization: `Bearer ${await issuer.token(worker)}`, 'x-kith-caller': 'anything' };
    const tokens = bearerTokens({ issuer: issuer.url, audience });
    const { caller } = await contextOf(headers, { tokens, production: true });
    expect(caller).toEqual({ kind: 'STAFF', council: MEDWAY, actor: 'outbox', roles: [] });
  });
});
