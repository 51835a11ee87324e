import type { GraphQLResolveInfo } from 'graphql';

/** How a subgraph finds again an entity that the gateway names by one of its keys. */
export type ReferenceResolver<Context> = (
  // What the gateway sends is as the key says; each resolver knows its own key.
  reference: never,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;
