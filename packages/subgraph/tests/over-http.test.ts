import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import { callerKey, CALLER_HEADER, signCaller, verifyCaller } from '../caller/signed.ts';
import type { SubgraphContext } from '../context.ts';
import { problem } from '../errors/problem.ts';
import type { UnexpectedErrorEntry } from '../errors/masked.ts';
import { serveSubgraph, type ServedSubgraph } from '../server/serve.ts';
import { subgraph } from '../subgraph.ts';
import { Open } from '../permission/rule.ts';
import { personOf, staff, system } from '../testing/callers.ts';
import { MEDWAY } from './ledger.ts';

@Resolver()
class Who {
  @Open()
  @Query(() => String)
  who(@Ctx() { caller, requestId }: SubgraphContext): string {
    return `${caller.kind === 'STAFF' ? `${caller.council} ${caller.actor}` : caller.kind} ${requestId}`;
  }

  @Open()
  @Query(() => String)
  mistake(): string {
    throw problem('BAD_CIRCUMSTANCES', 'A date does not exist.', { problems: [] });
  }

  @Open()
  @Query(() => String)
  bug(@Arg('income', () => Int) income: number): string {
    throw new TypeError(`cannot divide ${income} by nought`);
  }

  @Open()
  @Query(() => String)
  nothing(): string | undefined {
    return undefined;
  }
}

const key = callerKey('a secret for tests that is long enough');
const asked = { caller: staff(MEDWAY), requestId: 'r-1' };
const served = subgraph({ name: 'who', resolvers: [Who] });
const logged: UnexpectedErrorEntry[] = [];
let development: ServedSubgraph;
let production: ServedSubgraph;

beforeAll(async () => {
  const options = { port: 0, callerKey: key, log: (entry: UnexpectedErrorEntry) => logged.push(entry) };
  development = await serveSubgraph(served, { ...options, environment: {} });
  production = await serveSubgraph(served, { ...options, environment: { NODE_ENV: 'production' } });
});
afterAll(() => Promise.all([development.stop(), production.stop()]));

async function post(query: string, token: string | undefined, at = development) {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { [CALLER_HEADER]: token }) };
  const response = await fetch(`${at.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return {
    status: response.status,
    body: (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    },
  };
}
const signed = () => signCaller(asked, 'who', key);
const jwt = (claims: object, audience = 'who', lifeSeconds = 30, by = key, typ = 'kith-caller+jwt') =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ })
    .setIssuer('kith-gateway')
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifeSeconds)
    .sign(by);

describe('a subgraph over HTTP', () => {
  test('answers the gateway, and knows for whom it asks', async () => {
    const { status, body } = await post('{ who }', await signed());
    expect(status).toBe(200);
    expect(body).toEqual({ data: { who: `${MEDWAY} Ada r-1` } });
  });

  test.each([
    staff(MEDWAY, ['AUDITOR']),
    { ...staff(MEDWAY, []), purpose: 'Pathway plan review' },
    system(MEDWAY, ['person:read']),
    personOf(MEDWAY, 'jo'),
  ])('is told the whole caller: %j', async (caller) => {
    const told = await verifyCaller(await signCaller({ caller, requestId: 'r-2' }, 'who', key), 'who', key);
    expect(told).toEqual({ caller, requestId: 'r-2' });
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['nobody', async () => undefined],
    ['nonsense', async () => 'nonsense'],
    ['a token signed with another key', () => jwt(asked, 'who', 30, callerKey('another secret that is long enough!'))],
    ['a token for another subgraph', () => signCaller(asked, 'people', key)],
    ['a token that has expired', () => jwt(asked, 'who', -30)],
    ['a token of another kind', () => jwt(asked, 'who', 30, key, 'at+jwt')],
    ['a token without a caller', () => jwt({ requestId: 'r-1' })],
    ['a caller of a kind that does not exist', () => jwt({ caller: { kind: 'OWNER' }, requestId: 'r-1' })],
    ['staff of no council', () => jwt({ caller: { kind: 'STAFF', council: '', actor: 'Ada' }, requestId: 'r-1' })],
    [
      'a job of ours that comes from outside',
      () => jwt({ caller: { kind: 'WORKER', council: MEDWAY, actor: 'outbox' }, requestId: 'r-1' }),
    ],
    [
      'staff with a role that there is not',
      () => jwt({ caller: { ...staff(MEDWAY), roles: ['OWNER'] }, requestId: 'r-1' }),
    ],
    [
      'a system with a scope that there is not',
      () => jwt({ caller: { ...system(MEDWAY, []), scopes: ['everything'] }, requestId: 'r-1' }),
    ],
    ['a token that is not signed', async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(asked))}.`],
  ])('does not answer %s', async (_, token) => {
    const { status, body } = await post('{ who }', await token());
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  test('says nothing about itself without a signed caller, on any address and by any method', async () => {
    for (const [method, path] of [
      ['GET', '/graphql'],
      ['POST', '/'],
      ['GET', '/admin'],
      ['POST', '/health/ready'],
    ] as const) {
      expect((await fetch(`${development.url}${path}`, { method })).status).toBe(401);
    }
  });

  test('tells anybody whether it is well, and nothing more', async () => {
    expect(await (await fetch(`${development.url}/health/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${development.url}/health/ready`)).json()).toEqual({ ready: true });
  });

  test('does not read a body over its limit', async () => {
    const headers = { 'content-type': 'application/json', [CALLER_HEADER]: await signed() };
    const body = JSON.stringify({ query: `{ who } # ${'x'.repeat(8_000_001)}` });
    const { status } = await fetch(`${development.url}/graphql`, { method: 'POST', headers, body });
    expect(status).toBe(413);
  });

  test('shows its schema in development, and in production neither shows it nor makes suggestions', async () => {
    const introspect = '{ __schema { queryType { name } } }';
    expect((await post(introspect, await signed())).status).toBe(200);
    const hidden = await post(introspect, await signed(), production);
    expect(hidden.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const misspelt = await post('{ whom }', await signed(), production);
    expect(misspelt.body.errors?.[0]?.message).not.toMatch(/did you mean/i);
  });
});

describe('an error', () => {
  test('that is a mistake of the caller reaches the caller with its code', async () => {
    const { body } = await post('{ mistake }', await signed());
    expect(body.errors?.[0]).toMatchObject({
      message: 'A date does not exist.',
      extensions: { code: 'BAD_CIRCUMSTANCES', problems: [] },
    });
  });

  test.each([
    ['a bug', '{ bug(income: 271828) }', 'bug'],
    ['a missing answer', '{ nothing }', 'nothing'],
  ])('that is %s becomes a reference, without a stack and without anything that was said', async (_, query, path) => {
    logged.length = 0;
    const { body } = await post(query, await signed());
    const error = body.errors?.[0];
    expect(logged).toHaveLength(1);
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: logged[0]?.reference });
    expect(error?.message).toContain(logged[0]?.reference);
    expect(logged[0]?.path).toBe(path);
    expect(JSON.stringify([body, logged])).not.toContain('271828');
    expect(JSON.stringify(body)).not.toContain('.ts');
    expect(logged[0]?.trace.join()).toContain('.ts');
  });
});

describe('the key that gateway and subgraphs share', () => {
  test('is refused where it is missing or short', () => {
    expect(() => callerKey(undefined)).toThrow(/at least 32 bytes/);
    expect(() => callerKey('x'.repeat(31))).toThrow(/at least 32 bytes/);
    expect(callerKey('x'.repeat(32))).toHaveLength(32);
  });
});
