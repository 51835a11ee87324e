import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterEach, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, CALLER_HEADER, callerKey, verifyCaller } from '@kith/subgraph';
import { parse } from 'graphql';

import { overHttp } from './over-http.ts';

const key = callerKey('a secret that only the tests of this file share');
const asked = {
  document: parse('{ hello }'),
  variables: { day: '2026-11-21' },
  operationName: undefined,
  context: { caller: ANONYMOUS, requestId: 'request-1' },
};

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

function serving(handler: Parameters<typeof createServer>[1]): Promise<URL> {
  const server = createServer(handler);
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
  });
}

const transportTo = (url: URL, timeoutMs?: number) => overHttp({ name: 'people', url, callerKey: key, timeoutMs });

describe('a subgraph over HTTP', () => {
  test('is told under signature who is asking, and gets the operation and its variables', async () => {
    let heard: { token: string; body: string } | undefined;
    const url = await serving((request, response) => {
      const listen = async () => {
        heard = { token: String(request.headers[CALLER_HEADER]), body: await text(request) };
        response.end('{"data":{"hello":"there"}}');
      };
      void listen();
    });
    const transport = transportTo(url);
    expect(await transport.call(asked)).toEqual({ data: { hello: 'there' } });
    expect(await verifyCaller(heard?.token, 'people', key)).toMatchObject({
      caller: ANONYMOUS,
      requestId: 'request-1',
    });
    expect(JSON.parse(heard?.body ?? '')).toEqual({ query: '{\n  hello\n}', variables: { day: '2026-11-21' } });
    await transport.close();
  });

  test('keeps its connection open from one call to the next', async () => {
    const ports = new Set<number | undefined>();
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('{"data":{}}');
    });
    const transport = transportTo(url);
    await transport.call(asked);
    await transport.call(asked);
    await transport.call(asked);
    expect(ports.size).toBe(1);
    await transport.close();
  });

  test('that never answers is given up in time, and asked only once', async () => {
    let calls = 0;
    const url = await serving(() => {
      calls += 1;
    });
    const transport = transportTo(url, 50);
    await expect(transport.call(asked)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMED_OUT' } });
    expect(calls).toBe(1);
    await transport.close();
  });

  test('that breaks off in the middle is not asked again: it may have acted', async () => {
    let calls = 0;
    const url = await serving((request) => {
      calls += 1;
      request.socket.destroy();
    });
    const transport = transportTo(url);
    await expect(transport.call(asked)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(calls).toBe(1);
    await transport.close();
  });

  test('that nobody serves is tried a few times, then said to be unavailable and not ready', async () => {
    const url = await serving(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const transport = transportTo(url);
    await expect(transport.call(asked)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(await transport.ready()).toBe(false);
    await transport.close();
  });

  test('that comes up while we try again answers', async () => {
    const url = await serving(() => {});
    const { port } = url;
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const late = createServer((_request, response) => response.end('{"data":{"hello":"late"}}'));
    servers.push(late);
    const transport = transportTo(url);
    const answer = transport.call(asked);
    late.listen(Number(port), '127.0.0.1');
    expect(await answer).toEqual({ data: { hello: 'late' } });
    await transport.close();
  });

  test('whose answer is not GraphQL is unavailable, and its words go nowhere', async () => {
    const url = await serving((_request, response) => response.end('<h1>Proxy error for Ada</h1>'));
    const transport = transportTo(url);
    const failure = await transport.call(asked).catch((error: unknown) => error);
    expect(failure).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(String(failure)).not.toContain('Ada');
    await transport.close();
  });
});
