import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterEach, describe, expect, test } from '@jest/globals';

import { KithError, KithRefused } from './error.ts';
import { kith } from './client.ts';
import { CareLeaverRegisterDocument } from './generated/operations.ts';

let server: Server | undefined;
afterEach(() => server?.close().closeAllConnections());

function answering(
  answer: string,
  heard: (request: { headers: Record<string, unknown>; body: string }) => void = () => {},
) {
  const started = createServer((request, response) => {
    const listen = async () => {
      heard({ headers: request.headers, body: await text(request) });
      response.end(answer);
    };
    void listen();
  });
  server = started;
  return new Promise<string>((resolve) => {
    started.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(started.address() as AddressInfo).port}`));
  });
}

/** What a promise fails with; something that is no error of ours where it does not fail. */
const failureOf = (promise: Promise<unknown>): Promise<KithError> =>
  promise.then(
    () => undefined as never,
    (error: KithError) => error,
  );

describe("a council portal's client", () => {
  test('sends the circumstances as they are, with the headers it was given, and gives back the statement', async () => {
    let heard: { headers: Record<string, unknown>; body: string } | undefined;
    const url = await answering('{"data":{"checkCarer":{"id":"s1"}}}', (request) => {
      heard = request;
    });
    const portal = kith({ url, headers: { authorization: 'Bearer token' } });
    const statement = await portal.checkCarer({ circumstances: { council: 'E06000035' }, policy: 'ENGLAND' });
    expect(statement.id).toBe('s1');
    expect(heard?.headers).toMatchObject({ authorization: 'Bearer token', 'content-type': 'application/json' });
    const sent = JSON.parse(heard?.body ?? '') as { query: string; variables: object };
    expect(sent.variables).toEqual({ circumstances: { council: 'E06000035' }, policy: 'ENGLAND' });
    expect(sent.query).toContain('query CheckCarer');
  });

  test("throws everything that was wrong, in the gateway's words and with its codes", async () => {
    const url = await answering(
      JSON.stringify({
        errors: [
          {
            message: 'The order is dated before the birth.',
            path: ['checkCarer'],
            extensions: { code: 'BAD_CIRCUMSTANCES' },
          },
        ],
      }),
    );
    const failure = await failureOf(kith({ url }).checkCarer({ circumstances: {} }));
    expect(failure.message).toBe('The order is dated before the birth.');
    expect([failure.has('BAD_CIRCUMSTANCES'), failure.has('NOT_FOUND')]).toEqual([true, false]);
  });

  test('gives what an act left, once nothing is to be put right', async () => {
    const url = await answering('{"data":{"careLeaverRegister":{"careLeaver":{"id":"ava"},"userErrors":[]}}}');
    const input = { circumstances: {}, idempotencyKey: 'ava-1' };
    const { careLeaver } = await kith({ url }).act(CareLeaverRegisterDocument, input);
    expect(careLeaver.id).toBe('ava');
  });

  test('throws what a person can put right in an act, each with its code and its field', async () => {
    const userErrors = [{ code: 'ANOTHER_PERSON', path: ['why'], message: 'Somebody else must agree.' }];
    const url = await answering(JSON.stringify({ data: { careLeaverRegister: { careLeaver: null, userErrors } } }));
    const input = { circumstances: {}, idempotencyKey: 'ava-1' };
    const refused = await failureOf(kith({ url }).act(CareLeaverRegisterDocument, input));
    expect(refused).toBeInstanceOf(KithRefused);
    expect([refused.message, refused.has('ANOTHER_PERSON'), refused.details[0]?.path]).toEqual([
      'Somebody else must agree.',
      true,
      ['why'],
    ]);
  });

  test('says so where something that is not Kith answers', async () => {
    const url = await answering('<h1>Bad gateway</h1>');
    expect((await failureOf(kith({ url }).checkCarer({ circumstances: {} }))).has('NOT_KITH')).toBe(true);
  });

  test('says so where nothing answers in time', async () => {
    const silent = createServer(() => {});
    server = silent;
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    expect((await failureOf(kith({ url, timeoutMs: 50 }).checkCarer({ circumstances: {} }))).has('UNREACHABLE')).toBe(
      true,
    );
  });
});
