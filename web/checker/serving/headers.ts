import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const ONE_YEAR_S = 31_536_000;

/**
 * What every answer tells the browser: run only our own files, show us in no frame, tell no other site where a person
 * came from, keep no copy, and stay out of search results.
 */
export async function sendSafeHeaders(app: FastifyInstance, { https }: { https: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: ONE_YEAR_S, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: true,
  });
  app.addHook('onSend', async (request, reply) => {
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    if (!INDEXED.has(request.url)) void reply.header('x-robots-tag', 'noindex, nofollow');
  });
}

/** The only pages that a search engine may show. */
const INDEXED: ReadonlySet<string> = new Set(['/', '/accessibility', '/privacy']);

export const robots = (): string =>
  ['User-agent: *', ...[...INDEXED].map((path) => `Allow: ${path}$`), 'Allow: /assets/', 'Disallow: /', ''].join('\n');
