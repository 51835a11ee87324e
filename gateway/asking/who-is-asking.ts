import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import {
  callerFromDevelopmentHeader,
  DEVELOPMENT_HEADER,
  problem,
  PURPOSE_HEADER,
  withPurpose,
  type BearerTokens,
  type OutsideCaller,
} from '@kith/subgraph';
import { GraphQLError } from 'graphql';

import type { GatewayContext } from '../transport/subgraph-call.ts';

export interface Asking {
  readonly tokens: BearerTokens;
  /** Where true, nobody is believed by a header of development. */
  readonly production: boolean;
}

/**
 * Who is asking, found out once for each request; every subgraph checks it again.
 *
 * @throws a GraphQL error that is answered with 401 where somebody claims to be who they cannot be, 503 where nobody can
 *   be checked now, and 400 for a purpose that is none.
 */
export async function contextOf(headers: IncomingHttpHeaders, asking: Asking): Promise<GatewayContext> {
  try {
    const caller = withPurpose(await callerOf(headers, asking), headers[PURPOSE_HEADER]);
    return { caller, requestId: randomUUID() };
  } catch (error) {
    throw error instanceof GraphQLError ? withStatus(error) : error;
  }
}

async function callerOf(headers: IncomingHttpHeaders, { tokens, production }: Asking): Promise<OutsideCaller> {
  const claimed = callerFromDevelopmentHeader(headers, { NODE_ENV: production ? 'production' : undefined });
  if (headers.authorization === undefined) return claimed;
  if (claimed.kind === 'ANONYMOUS') return tokens.callerOf(headers.authorization);
  throw problem('BAD_CALLER', `Send a bearer token or the header ${DEVELOPMENT_HEADER}, not both.`);
}

const STATUS: Readonly<Record<string, number>> = { SIGN_IN_UNAVAILABLE: 503, BAD_PURPOSE: 400 };

function withStatus({ message, extensions }: GraphQLError): GraphQLError {
  const status = STATUS[String(extensions['code'])] ?? 401;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}
