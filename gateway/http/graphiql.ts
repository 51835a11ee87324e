import { createHash } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/**
 * GraphiQL on `GET /`, for development. The page holds everything it needs: no other address is ever called, and the
 * policy sent with it sees to that.
 */
export function serveGraphiql(app: FastifyInstance, firstQuery: string): void {
  let page: Promise<Page> | undefined;
  app.get('/', async (_request, reply) => {
    const { html, contentSecurityPolicy } = await (page ??= graphiqlPage(firstQuery));
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy)
      .header('cache-control', 'no-cache')
      .send(html);
  });
}

async function graphiqlPage(firstQuery: string): Promise<Page> {
  // Nine megabytes, loaded only when somebody opens the page.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Kith', endpoint: '/graphql', defaultQuery: firstQuery });
  return { html, contentSecurityPolicy: policyFor(scriptsIn(html)) };
}

const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');

const policyFor = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${sha256(script)}'`).join(' ')}`,
    // The editor places its lines by style attributes.
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
