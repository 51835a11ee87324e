import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  DEFAULT_LIMITS,
  limitRequests,
  maskedError,
  type BearerTokens,
  type UnexpectedErrorEntry,
} from '@kith/subgraph';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

import { contextOf } from '../asking/who-is-asking.ts';
import { limitStatements } from '../limits/statements.ts';
import { plannedGateway } from '../planning/gateway.ts';
import type { Planner } from '../planning/planner.ts';
import type { GatewayContext } from '../transport/subgraph-call.ts';
import type { TrustedDocuments } from '../trusted/manifest.ts';
import { onlyTrusted } from '../trusted/only-trusted.ts';

export interface GraphqlOptions {
  readonly supergraphSdl: string;
  readonly planner: Planner;
  readonly production: boolean;
  /** By which tokens callers are known. */
  readonly tokens: BearerTokens;
  readonly log: (entry: UnexpectedErrorEntry) => void;
  /** The only documents to answer; every one, if left out. */
  readonly trustedDocuments?: TrustedDocuments;
}

const MOST_TOKENS = 2_500;
/** GraphiQL's own question about the schema nests this deep. */
const DEPTH_OF_INTROSPECTION = 15;

/** Answers POST /graphql. */
export async function serveGraphql(
  app: FastifyInstance,
  options: GraphqlOptions,
): Promise<ApolloServer<GatewayContext>> {
  const server = apolloServer(app, options);
  await server.start();
  app.route({
    method: 'POST',
    url: '/graphql',
    // RFC 6750, section 3: whoever is turned away is told how callers are known.
    onSend: async (_request, reply) => {
      if (reply.statusCode === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
    },
    handler: fastifyApolloHandler(server, { context: ({ headers }) => contextOf(headers, options) }),
  });
  return server;
}

function apolloServer(app: FastifyInstance, options: GraphqlOptions) {
  const { supergraphSdl, planner, production, log, trustedDocuments } = options;
  const depth = production ? DEFAULT_LIMITS.depth : Math.max(DEFAULT_LIMITS.depth, DEPTH_OF_INTROSPECTION);
  return new ApolloServer<GatewayContext>({
    gateway: plannedGateway(supergraphSdl, planner),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // Whoever starts the gateway stops it, the database last.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitRequests({ ...DEFAULT_LIMITS, depth })],
    formatError: (formatted, error) => maskedError(withOwnCode(formatted), error, log),
    plugins: [
      ...(trustedDocuments ? [onlyTrusted(trustedDocuments)] : []),
      limitStatements(),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing leaves the building, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo gives every error of validation one code of its own, so a request that is too large gets its code back here. */
const withOwnCode = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.['measure'] === undefined
    ? formatted
    : { ...formatted, extensions: { ...formatted.extensions, code: 'REQUEST_TOO_LARGE' } };
