import { noBearerTokens, type BearerTokens, type UnexpectedErrorEntry } from '@kith/subgraph';
import fastify from 'fastify';

import { serveErrors } from './http/errors.ts';
import { serveGraphiql } from './http/graphiql.ts';
import { serveGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import { plannerFor, type Planner } from './planning/planner.ts';
import type { Transport } from './transport/subgraph-call.ts';
import type { TrustedDocuments } from './trusted/manifest.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** One for each subgraph of the supergraph. */
  readonly transports: readonly Transport[];
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  /** By which tokens callers are known. Whoever brings one is refused, if left out. */
  readonly tokens?: BearerTokens;
  /** What stands in GraphiQL when it is first opened. */
  readonly firstQuery?: string;
  readonly log?: (entry: UnexpectedErrorEntry) => void;
  /** The only documents to answer; every one, if left out. */
  readonly trustedDocuments?: TrustedDocuments;
}

export interface Gateway {
  /** `http://localhost:4000` */
  readonly url: string;
  readonly planner: Planner['kind'];
  /** Answers what has begun, and takes nothing new. The subgraphs are left running. */
  stop(): Promise<void>;
}

const LARGEST_BODY_BYTES = 1_000_000;
const LONGEST_REQUEST_MS = 30_000;

/** Starts the gateway before subgraphs that are already there, in this process or elsewhere. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, transports, production, trustedDocuments, tokens = noBearerTokens } = options;
  const { log = writeToStandardError } = options;
  const planner = await plannerFor(supergraphSdl, transports);
  const app = fastify({
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    forceCloseConnections: true,
  });
  serveErrors(app, log);
  serveHealth(app, transports);
  if (!production) serveGraphiql(app, options.firstQuery ?? '');
  const server = await serveGraphql(app, { supergraphSdl, planner, production, tokens, log, trustedDocuments });
  try {
    const listening = new URL(await app.listen({ port: options.port, host: options.host }));
    // Fastify names the address it found; people know it by its name.
    if (options.host === 'localhost') listening.hostname = 'localhost';
    return { url: listening.origin, planner: planner.kind, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const writeToStandardError = (entry: UnexpectedErrorEntry): void => console.error(JSON.stringify(entry));
