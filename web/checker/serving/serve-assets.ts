import type { FastifyInstance } from 'fastify';

import { encoded, type Assets } from './assets.ts';

/** Serves the stylesheets, scripts and fonts. Their address changes with them, so a browser may keep them for a year. */
export function serveAssets(app: FastifyInstance, { files, version }: Assets): void {
  for (const [name, asset] of files) {
    app.get(`/assets/${version}/${name}`, { config: { rateLimit: false }, compress: false }, async (request, reply) => {
      const { bytes, encoding } = encoded(asset, request.headers['accept-encoding'] ?? '');
      if (encoding) void reply.header('content-encoding', encoding);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type(asset.type)
        .send(bytes);
    });
  }
}
