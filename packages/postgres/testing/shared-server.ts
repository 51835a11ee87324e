import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { EmbeddedPostgres } from '../start.ts';
import { startThrowaway } from './throwaway-server.ts';

// One throwaway server for a whole run of tests, started when the first test asks for it: a run that needs no database
// does not wait for one. Tests run in processes of their own, so they ask over a local address.
let desk: Server | undefined;
let server: Promise<EmbeddedPostgres> | undefined;

/** Opens the desk where tests ask for the server. */
export async function openDesk(): Promise<void> {
  const secret = randomBytes(16).toString('hex');
  const opened = createServer((request, response) => {
    if (request.url === `/${secret}`) void answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void opened.listen(0, '127.0.0.1', resolve));
  desk = opened;
  process.env.KITH_TEST_DATABASE_DESK = `http://127.0.0.1:${(opened.address() as AddressInfo).port}/${secret}`;
}

async function answer(response: ServerResponse): Promise<void> {
  // The next to ask may be a minute later, on a connection that would be closed just then.
  response.setHeader('connection', 'close');
  try {
    server ??= startThrowaway();
    const running = await server;
    response.end(running.ownerUrl('postgres'));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

/** Closes the desk, and stops the server if any test asked for it. */
export async function closeDesk(): Promise<void> {
  desk?.close();
  const running = await server?.catch(() => undefined);
  await running?.stop();
}
