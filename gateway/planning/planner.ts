import type { UnifiedGraphHandler, UnifiedGraphHandlerResult } from '@graphql-mesh/fusion-runtime';
import {
  buildASTSchema,
  execute,
  parse,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';

import type { GatewayContext, Transport } from '../transport/subgraph-call.ts';
import { subgraphUnavailable } from '../transport/unavailable.ts';

export interface PlannedRequest {
  /** The same object for the same text, so that its plan is found again. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly context: GatewayContext;
}

/** Works out which subgraph to ask for what, asks them, and puts their answers together. */
export interface Planner {
  readonly kind: 'RUST' | 'JAVASCRIPT';
  execute(request: PlannedRequest): Promise<ExecutionResult>;
}

/**
 * Hive's planner, which is a native addon for glibc Linux and macOS. Where there is none, Hive's planner in JavaScript
 * does the same at a quarter of the speed.
 */
export async function plannerFor(
  supergraphSdl: string,
  transports: readonly Transport[],
  preferred: () => Promise<AvailablePlanner | undefined> = rustPlanner,
): Promise<Planner> {
  const { kind, handle } = (await preferred()) ?? (await javascriptPlanner());
  const handler = await handle({
    unifiedGraph: kind === 'RUST' ? answersSchema(supergraphSdl) : schemaOf(parse(supergraphSdl, { noLocation: true })),
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute: (name, request) => callSubgraph(transports, name, request as unknown as PlannedRequest),
  });
  return { kind, execute: executorOf(handler) };
}

const schemaOf = (supergraph: DocumentNode): GraphQLSchema =>
  buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true });

/**
 * By this schema the native planner puts answers together; it plans by the SDL. For every value of an enum in an answer it
 * reads that value's directives anew, looking for `@inaccessible`. Those that say which subgraph has the value, one for
 * each subgraph, cost a sixth of a whole statement's time, and are left out.
 */
const answersSchema = (supergraphSdl: string): GraphQLSchema =>
  schemaOf(
    visit(parse(supergraphSdl, { noLocation: true }), {
      EnumValueDefinition: (value) => ({
        ...value,
        directives: value.directives?.filter(({ name }) => name.value !== 'join__enumValue'),
      }),
    }),
  );

interface AvailablePlanner {
  readonly kind: Planner['kind'];
  readonly handle: UnifiedGraphHandler;
}

async function rustPlanner(): Promise<AvailablePlanner | undefined> {
  try {
    await import('@graphql-hive/router-query-planner');
  } catch {
    return undefined;
  }
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
  return { kind: 'RUST', handle: unifiedGraphHandler };
}

async function javascriptPlanner(): Promise<AvailablePlanner> {
  const { handleFederationSupergraph } = await import('@graphql-mesh/fusion-runtime');
  return { kind: 'JAVASCRIPT', handle: handleFederationSupergraph };
}

/** The native planner executes its own plans; the JavaScript one makes a schema whose resolvers ask the subgraphs. */
function executorOf({ executor, unifiedGraph }: UnifiedGraphHandlerResult): Planner['execute'] {
  if (executor) return async (request) => (await executor(request)) as ExecutionResult;
  return async ({ document, variables, operationName, context }) =>
    execute({ schema: unifiedGraph, document, variableValues: variables, operationName, contextValue: context });
}

function callSubgraph(
  transports: readonly Transport[],
  name: string,
  request: PlannedRequest,
): Promise<ExecutionResult> {
  // Composers write subgraph names in capitals in places, and dashes as underscores.
  const transport = transports.find((candidate) => graphName(candidate.name) === graphName(name));
  if (!transport) throw subgraphUnavailable(name);
  const { document, variables, operationName, context } = request;
  return transport.call({ document, variables, operationName, context });
}

const graphName = (name: string): string => name.toUpperCase().replaceAll('-', '_');
