import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import { CALLER_HEADER, verifyCaller, type SignedRequest } from '../caller/signed.ts';
import { isHealth } from './health.ts';

const verified = new WeakMap<FastifyRequest, SignedRequest>();

/** Turns everybody away, before a body is read, who does not bring a caller signed by the gateway for this subgraph. */
export function onlyTheGateway(app: FastifyInstance, subgraph: string, key: Uint8Array): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isHealth(request)) return;
    const token = request.headers[CALLER_HEADER];
    try {
      verified.set(request, await verifyCaller(typeof token === 'string' ? token : undefined, subgraph, key));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      await reply.code(401).send({ errors: [{ message: error.message, extensions: error.extensions }] });
    }
  });
}

/** Who is asking, as the gateway signed it. */
export function signedRequestOf(request: FastifyRequest): SignedRequest {
  const known = verified.get(request);
  if (!known) throw new Error('A request came through without a signed caller');
  return known;
}
