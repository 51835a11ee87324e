import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Provider } from 'oidc-provider';

import { Refusal } from '../refusal.ts';
import { demonstrationUsers, type RecordIdOf } from './demonstration-users.ts';
import { developmentProvider } from './provider.ts';
import { faultPage } from './fault-page.ts';
import { FORM_HEADERS, PAGE_HEADERS } from './frame.ts';
import { signInPage } from './sign-in-page.ts';

export interface DevelopmentIssuer {
  /** As its tokens name it: `http://localhost:4200`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface IssuerOptions {
  /** 0 for any free port. Whatever it is, only this machine can reach it. */
  readonly port: number;
  readonly recordIdOf: RecordIdOf;
  readonly environment: { readonly NODE_ENV?: string };
}

const HOST = 'localhost';
const LARGEST_FORM_BYTES = 1_000;
const LONGEST_REQUEST_MS = 10_000;
const NOT_BEGUN = 'It was not begun in this browser, or too long ago.';

/**
 * Starts an OpenID Connect issuer where anybody may sign in as anybody made up.
 *
 * @throws Refusal in production, before anything of it is loaded.
 */
export async function startDevelopmentIssuer(options: IssuerOptions): Promise<DevelopmentIssuer> {
  if (options.environment.NODE_ENV === 'production') {
    throw new Refusal(
      'The development issuer lets anybody sign in as anybody, so it never starts in production. ' +
        'Set KITH_ISSUER and KITH_AUDIENCE to the sign-in service of the councils.',
    );
  }
  let answer: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  const server = createServer({ requestTimeout: LONGEST_REQUEST_MS }, (request, response) => {
    void answer?.(request, response).catch(() => response.writeHead(400, PAGE_HEADERS).end(faultPage(NOT_BEGUN)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, HOST, () => resolve());
  });
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  // Its own address is part of every token, so it is made when the port is known.
  const provider = await developmentProvider(url, options.recordIdOf);
  const others = provider.callback();
  answer = async (request, response) =>
    request.url?.startsWith('/interaction/') ? signIn(provider, request, response) : others(request, response);
  return {
    url,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Shows who there is, and signs in whoever was chosen. */
async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prompt } = await provider.interactionDetails(request, response);
  // Programs on a machine are held back once more for consent, to which whoever is made up agrees.
  if (prompt.name === 'consent') return provider.interactionFinished(request, response, { consent: {} });
  const chosen = request.method === 'POST' ? new URLSearchParams(await formIn(request)).get('who') : undefined;
  const user = demonstrationUsers.find(({ id }) => id === chosen);
  if (user) return provider.interactionFinished(request, response, { login: { accountId: user.id } });
  response.writeHead(request.method === 'POST' ? 422 : 200, FORM_HEADERS);
  response.end(signInPage(request.url ?? '', demonstrationUsers, request.method === 'POST'));
}

async function formIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_FORM_BYTES) throw new Error('The form is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
