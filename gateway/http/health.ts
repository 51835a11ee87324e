import type { FastifyInstance } from 'fastify';

import type { Transport } from '../transport/subgraph-call.ts';

/** `/health/live`: the process answers. `/health/ready`: every subgraph does too, or 503 and which do not. */
export function serveHealth(app: FastifyInstance, transports: readonly Transport[]): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await Promise.all(transports.map(async (transport) => transport.ready().catch(() => false)));
    const waitingFor = transports.filter((_, index) => !ready[index]).map(({ name }) => name);
    if (waitingFor.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', waitingFor });
  });
}
