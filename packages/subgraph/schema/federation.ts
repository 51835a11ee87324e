import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])';

/** How a subgraph finds again an entity that the gateway names by one of its keys, by type name. */
export type ReferenceResolvers<Context> = Readonly<Record<string, { __resolveReference: ReferenceResolver<Context> }>>;

export type ReferenceResolver<Context> = (
  // What the gateway sends is as the key says; each resolver knows its own key.
  reference: never,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

export interface FederatedTypes<Context> {
  /** Resolver classes, type-graphql's way. */
  readonly resolvers: readonly ResolverClass[];
  /** Entities that no root field of this subgraph leads to: they would otherwise be left out. */
  readonly orphanedTypes?: readonly ResolverClass[];
  readonly references?: ReferenceResolvers<Context>;
}

export type ResolverClass = abstract new (...args: never[]) => object;

export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  /** What the composer reads, the `@link` included. */
  readonly sdl: string;
}

/** Makes type-graphql classes into a Federation 2 subgraph. */
export async function buildFederatedSchema<Context>(types: FederatedTypes<Context>): Promise<FederatedSchema> {
  const annotated = await buildSchema({
    resolvers: types.resolvers,
    // Left out, type-graphql would take in every class that any subgraph of the process has declared.
    orphanedTypes: types.orphanedTypes ?? [],
    // Records are checked against their declarations, which know more than class-validator.
    validate: false,
    // Federation's directives are declared only after printing.
    skipCheck: true,
  } as unknown as BuildSchemaOptions);
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(annotated)}\n`;
  const resolvers: Record<string, object> = createResolversMap(annotated);
  for (const [name, reference] of Object.entries(types.references ?? {})) {
    resolvers[name] = { ...resolvers[name], ...reference };
  }
  return { sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) };
}
