import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { callerFromDevelopmentHeader } from '@kith/subgraph';
import { GraphQLError } from 'graphql';

import type { GatewayContext } from '../transport/subgraph-call.ts';

/**
 * Who is asking, found out once for each request; every subgraph checks it again.
 *
 * @param production where true, nobody is believed by a header of development.
 * @throws a GraphQL error that is answered with 401 where somebody claims to be who they cannot be.
 */
export function contextOf(headers: IncomingHttpHeaders, production: boolean): GatewayContext {
  const environment = { NODE_ENV: production ? 'production' : undefined };
  try {
    return { caller: callerFromDevelopmentHeader(headers, environment), requestId: randomUUID() };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 401 } } });
  }
}
