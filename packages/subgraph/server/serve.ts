import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';

import type { OtherRouter } from '../caller/router.ts';
import type { SubgraphContext } from '../context.ts';
import { maskedError, type UnexpectedErrorEntry } from '../errors/masked.ts';
import type { Subgraph } from '../subgraph.ts';
import { addHealth } from './health.ts';
import { onlyTheGateway, signedRequestOf } from './only-the-gateway.ts';

const LARGEST_BODY_BYTES = 8_000_000;
const MOST_TOKENS = 20_000;
const RECEIVING_MS = 10_000;
const ANSWERING_MS = 15_000;

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** What the gateway signs callers with; see `callerKey`. */
  readonly callerKey: Uint8Array;
  /** A router that may ask beside the gateway. */
  readonly otherRouter?: OtherRouter;
  readonly log: (entry: UnexpectedErrorEntry) => void;
  readonly environment?: { readonly NODE_ENV?: string };
}

export interface ServedSubgraph {
  /** `http://127.0.0.1:4001`, without a path. GraphQL is at `/graphql`. */
  readonly url: string;
  /** Lets requests in flight end, then closes. The subgraph itself is stopped by whoever started it. */
  stop(): Promise<void>;
}

/** Serves a started subgraph over HTTP, to the gateway and to nobody else but another router that it was told of. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<ServedSubgraph> {
  const { schema } = await subgraph.build();
  const inProduction = (options.environment ?? process.env).NODE_ENV === 'production';
  const app = Fastify({
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: RECEIVING_MS,
    handlerTimeout: ANSWERING_MS,
    forceCloseConnections: 'idle',
  });
  const server = new ApolloServer<SubgraphContext>({
    schema,
    introspection: !inProduction,
    hideSchemaDetailsFromClientErrors: inProduction,
    includeStacktraceInErrorResponses: false,
    // Whoever runs several things in one process decides in which order they stop.
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => maskedError(formatted, error, options.log),
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();
  addHealth(app, subgraph);
  const { callerKey, otherRouter } = options;
  onlyTheGateway(app, { subgraph: subgraph.name, callerKey, otherRouter });
  app.post(
    '/graphql',
    fastifyApolloHandler(server, { context: async (request) => subgraph.contextFor(signedRequestOf(request)) }),
  );
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return { url, stop: () => server.stop().then(() => app.close()) };
}
