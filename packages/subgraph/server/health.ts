import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Subgraph } from '../subgraph.ts';

const LIVE = '/health/live';
const READY = '/health/ready';

/** `/health/live`: the process answers. `/health/ready`: so does its database. Anybody may ask; nothing else is told. */
export function addHealth(app: FastifyInstance, subgraph: Subgraph): void {
  app.get(LIVE, () => ({ live: true }));
  app.get(READY, async (_, reply) => {
    const ready = await subgraph.healthy();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}

export const isHealth = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && (url === LIVE || url === READY);
