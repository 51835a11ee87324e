import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ctx, Query, Resolver } from 'type-graphql';

import { bearerTokens } from '../caller/bearer.ts';
import { callerKey, CALLER_HEADER, signCaller } from '../caller/signed.ts';
import { routerSecret } from '../caller/router.ts';
import type { SubgraphContext } from '../context.ts';
import { Open } from '../permission/rule.ts';
import { serveSubgraph, type ServedSubgraph } from '../server/serve.ts';
import { subgraph } from '../subgraph.ts';
import { staff } from '../testing/callers.ts';
import { AUDIENCE_FOR_TESTS as audience, issuerForTests, type IssuerForTests } from '../testing/issuer-for-tests.ts';

@Resolver()
class WhoThroughRouter {
  @Open()
  @Query(() => String)
  who(@Ctx() { caller }: SubgraphContext): string {
    return JSON.stringify(caller);
  }
}

const SECRET = routerSecret('a secret of the other router, for tests');
const key = callerKey('a secret for tests that is long enough');
const ADVISER = { sub: 'ada', client_id: 'portal', kith_council: 'E06000035', kith_roles: ['PERSONAL_ADVISER'] };

let issuer: IssuerForTests;
let open: ServedSubgraph;
let closed: ServedSubgraph;
beforeAll(async () => {
  issuer = await issuerForTests();
  const asked = subgraph({ name: 'asked', resolvers: [WhoThroughRouter] });
  const options = { port: 0, callerKey: key, log: () => {}, environment: {} };
  const tokens = bearerTokens({ issuer: issuer.url, audience });
  open = await serveSubgraph(asked, { ...options, otherRouter: { secret: SECRET, tokens } });
  closed = await serveSubgraph(asked, options);
});
afterAll(() => Promise.all([open.stop(), closed.stop(), issuer.stop()]));

async function who(headers: Record<string, string>, at = open) {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ who }"}',
  });
  const body = (await response.json()) as { data?: { who: string }; errors?: { extensions: { code: string } }[] };
  return body.data ? (JSON.parse(body.data.who) as unknown) : [response.status, body.errors?.[0]?.extensions.code];
}
const bearer = async (lives = 60) => `Bearer ${await issuer.token(ADVISER, { lives })}`;
const REFUSED = [401, 'UNAUTHENTICATED'];

describe('a router other than our gateway', () => {
  test("that holds the secret passes on a user's own token, which the subgraph verifies itself", async () => {
    const headers = { 'x-kith-router': SECRET, authorization: await bearer(), 'x-kith-purpose': 'Review' };
    expect(await who(headers)).toEqual({
      kind: 'STAFF',
      council: 'E06000035',
      actor: 'ada',
      roles: ['PERSONAL_ADVISER'],
      purpose: 'Review',
    });
  });

  test('may ask for nobody in particular', async () => {
    expect(await who({ 'x-kith-router': SECRET })).toEqual({ kind: 'ANONYMOUS' });
  });

  test.each([
    ['another secret', `${SECRET}!`],
    ['a part of the secret', SECRET.slice(0, -1)],
    ['an empty secret', ''],
  ])('that shows %s is not answered, whatever token it passes on', async (_, secret) => {
    expect(await who({ 'x-kith-router': secret, authorization: await bearer() })).toEqual(REFUSED);
  });

  test('cannot make anybody believed whose token is not', async () => {
    const asking = { 'x-kith-router': SECRET };
    expect(await who({ ...asking, authorization: await bearer(-60) })).toEqual([401, 'SIGN_IN_EXPIRED']);
    expect(await who({ ...asking, authorization: 'Bearer a.b.c' })).toEqual([401, 'SIGN_IN_REFUSED']);
    const forged = await signCaller({ caller: staff('E06000035'), requestId: 'r' }, 'asked', key);
    expect(await who({ ...asking, [CALLER_HEADER]: forged, 'x-kith-council': 'E06000035' })).toEqual({
      kind: 'ANONYMOUS',
    });
  });

  test('is not answered by a subgraph that was told of none', async () => {
    expect(await who({ 'x-kith-router': SECRET, authorization: await bearer() }, closed)).toEqual(REFUSED);
  });

  test('needs a secret of 32 bytes', () => {
    expect(() => routerSecret('short')).toThrow(/at least 32 bytes/);
  });

  test('opens nothing by a token alone', async () => {
    expect(await who({ authorization: await bearer() })).toEqual(REFUSED);
  });
});
