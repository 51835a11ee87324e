import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Transport as HiveTransport } from '@graphql-mesh/transport-common';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { contextOf } from '@kith/gateway/asking';
import type { GatewayContext, Transport } from '@kith/gateway/transport';
import { noBearerTokens } from '@kith/subgraph';

export interface StartedHiveGateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** Hive Gateway by its documented runtime, before the same subgraphs as our own gateway. */
export async function startHiveGateway(
  supergraph: string,
  transports: readonly Transport[],
): Promise<StartedHiveGateway> {
  const local: HiveTransport = {
    getSubgraphExecutor: ({ subgraphName }) => executorOf(transportNamed(transports, subgraphName)),
  };
  const runtime = createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    transportEntries: { '*.http': { kind: 'local' } },
    transports: { local, http: local },
    logging: false,
    landingPage: false,
    graphiql: false,
    maskedErrors: false,
  });
  const server = createServer((request, response) => void runtime(request, response));
  // Longer than any client keeps a connection, or one could be closed just as a question is put on it.
  server.keepAliveTimeout = 72_000;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      await runtime[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const graphName = (name: string): string => name.toUpperCase().replaceAll('-', '_');

function transportNamed(transports: readonly Transport[], name: string): Transport {
  const transport = transports.find((candidate) => graphName(candidate.name) === graphName(name));
  if (!transport) throw new Error(`Hive Gateway asks for a subgraph that is not there: ${name}`);
  return transport;
}

/** Hive gives each request a context of its own, from whose headers ours is made once. */
const contexts = new WeakMap<object, Promise<GatewayContext>>();

function executorOf(transport: Transport): Executor {
  const call = async ({ document, variables, operationName, context }: ExecutionRequest) => {
    const asked = context as { headers: IncomingHttpHeaders };
    const own = contexts.get(asked) ?? contextOf(asked.headers, { tokens: noBearerTokens, production: false });
    contexts.set(asked, own);
    return transport.call({ document, variables, operationName, context: await own });
  };
  return call as Executor;
}
