import type { Subgraph, SubgraphContext } from '@kith/subgraph';
import { execute, type ExecutionResult } from 'graphql';

import { within } from '../limits/within.ts';
import type { GatewayContext, Transport } from './subgraph-call.ts';
import { subgraphTimedOut } from './unavailable.ts';

const LONGEST_CALL_MS = 20_000;

/** Reaches a subgraph in this process. It gets a context of its own, once for each request, and never the gateway's. */
export async function inMemory(subgraph: Subgraph): Promise<Transport> {
  const { schema } = await subgraph.build();
  const contexts = new WeakMap<GatewayContext, SubgraphContext>();
  const contextOf = (asked: GatewayContext): SubgraphContext => {
    const known = contexts.get(asked) ?? subgraph.contextFor({ caller: asked.caller, requestId: asked.requestId });
    contexts.set(asked, known);
    return known;
  };
  return {
    name: subgraph.name,
    call({ document, variables, operationName, context }) {
      // The planner wrote the document from this very schema, so it is not checked again.
      const executed = execute({
        schema,
        document,
        variableValues: variables,
        operationName,
        contextValue: contextOf(context),
      });
      return within<ExecutionResult>(LONGEST_CALL_MS, executed, () => subgraphTimedOut(subgraph.name));
    },
    ready: () => subgraph.healthy(),
    close: () => subgraph.stop(),
  };
}
