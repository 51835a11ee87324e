import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { problem } from '@kith/subgraph';
import type { GraphQLSchema } from 'graphql';

import { within } from '../limits/within.ts';
import type { GatewayContext } from '../transport/subgraph-call.ts';
import type { Planner } from './planner.ts';
import { apiSchemaOf } from './api-schema.ts';
import { coerceVariables } from './variables.ts';

type ApolloGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;

const LONGEST_REQUEST_MS = 30_000;

/** What Apollo Server calls its gateway, with our planner inside. */
export function plannedGateway(supergraphSdl: string, planner: Planner): ApolloGateway {
  const apiSchema = apiSchemaOf(supergraphSdl);
  const executor = executorOf(apiSchema, planner);
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema, coreSupergraphSdl: supergraphSdl });
      return () => {};
    },
    stop: async () => {},
  };
}

const executorOf =
  (apiSchema: GraphQLSchema, planner: Planner): Executor =>
  async ({ document, operation, request, context }) => {
    // Apollo Server checks only after executing that the operation named is there.
    if (!operation) return { errors: [problem('OPERATION_RESOLUTION_FAILURE', 'There is no operation of that name.')] };
    const { variables, errors } = coerceVariables(apiSchema, operation, request.variables ?? {});
    if (errors) return { errors };
    const planned = planner.execute({
      document,
      variables,
      operationName: request.operationName,
      context: context as GatewayContext,
    });
    return within(LONGEST_REQUEST_MS, planned, () =>
      problem('REQUEST_TIMED_OUT', 'This took too long. Please ask for less at a time, or try again in a moment.'),
    );
  };
