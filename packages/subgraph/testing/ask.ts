import { graphql, type ExecutionResult } from 'graphql';

import { ANONYMOUS, type Caller } from '../caller/caller.ts';
import type { Subgraph } from '../subgraph.ts';

/** Asks a subgraph in memory, as the gateway would in one process. Nobody in particular asks, unless told. */
export async function ask(
  subgraph: Subgraph,
  source: string,
  variableValues: Record<string, unknown> = {},
  caller: Caller = ANONYMOUS,
): Promise<ExecutionResult<Record<string, never>>> {
  const { schema } = await subgraph.build();
  const contextValue = subgraph.contextFor({ caller, requestId: 'test' });
  return (await graphql({ schema, source, variableValues, contextValue })) as ExecutionResult<Record<string, never>>;
}
