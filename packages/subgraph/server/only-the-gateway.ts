import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

import { callerThrough, ROUTER_HEADER, type OtherRouter } from '../caller/router.ts';
import { CALLER_HEADER, verifyCaller, type SignedRequest } from '../caller/signed.ts';
import { isHealth } from './health.ts';

/** How a subgraph knows who is asking, and that it may answer. */
export interface Gatekeeping {
  readonly subgraph: string;
  /** What the gateway signs callers with; see `callerKey`. */
  readonly callerKey: Uint8Array;
  /** Left out, nobody but the gateway is answered. */
  readonly otherRouter?: OtherRouter;
}

const verified = new WeakMap<FastifyRequest, SignedRequest>();

/**
 * Turns everybody away, before a body is read, who does not bring a caller signed by the gateway for this subgraph, or is
 * a router that holds the router secret and passes on a token that we believe.
 */
export function onlyTheGateway(app: FastifyInstance, gatekeeping: Gatekeeping): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isHealth(request)) return;
    try {
      verified.set(request, await requestBy(request.headers, gatekeeping));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      await reply.code(401).send({ errors: [{ message: error.message, extensions: error.extensions }] });
    }
  });
}

async function requestBy(headers: IncomingHttpHeaders, gatekeeping: Gatekeeping): Promise<SignedRequest> {
  const { subgraph, callerKey, otherRouter } = gatekeeping;
  if (otherRouter && headers[ROUTER_HEADER] !== undefined) {
    return { caller: await callerThrough(otherRouter, headers), requestId: randomUUID() };
  }
  const token = headers[CALLER_HEADER];
  return verifyCaller(typeof token === 'string' ? token : undefined, subgraph, callerKey);
}

/** Who is asking, as it was verified when the request came in. */
export function signedRequestOf(request: FastifyRequest): SignedRequest {
  const known = verified.get(request);
  if (!known) throw new Error('A request came through without a verified caller');
  return known;
}
