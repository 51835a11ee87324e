import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';

import { guard, type Rules } from '../permission/guarded.ts';
import type { Reference } from '../permission/reference.ts';
import type { Rule } from '../permission/rule.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])';

/** The entities of a subgraph that the gateway may name by one of their keys, by type name. */
export type References = Readonly<Record<string, Reference>>;

export interface FederatedTypes {
  /** Resolver classes, type-graphql's way. */
  readonly resolvers: readonly ResolverClass[];
  /** Entities that no root field of this subgraph leads to: they would otherwise be left out. */
  readonly orphanedTypes?: readonly ResolverClass[];
  readonly references?: References;
}

export type ResolverClass = abstract new (...args: never[]) => object;

export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  /** What the composer reads, the `@link` included. */
  readonly sdl: string;
  /** Who may ask for what. */
  readonly rules: Rules;
}

/**
 * Makes type-graphql classes into a Federation 2 subgraph.
 *
 * @throws where a root field or an entity does not say who may ask for it.
 */
export async function buildFederatedSchema(types: FederatedTypes): Promise<FederatedSchema> {
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
  const resolvers = createResolversMap(annotated) as Record<string, Record<string, unknown>>;
  const rules = new Map<string, Rule>(guard(annotated, resolvers));
  for (const [name, { rule, __resolveReference }] of Object.entries(types.references ?? {})) {
    rules.set(name, rule);
    resolvers[name] = { ...resolvers[name], __resolveReference };
  }
  refuseUnruledEntities(annotated, rules);
  return { sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]), rules };
}

/** Without a reference of its own, an entity would be whatever key the caller names. */
function refuseUnruledEntities(annotated: GraphQLSchema, rules: Rules): void {
  for (const type of Object.values(annotated.getTypeMap()).filter(isObjectType)) {
    const isEntity = type.astNode?.directives?.some(({ name }) => name.value === 'key') ?? false;
    if (isEntity && !rules.has(type.name)) {
      throw new Error(`The entity ${type.name} does not say who may find it: add it to the subgraph's references`);
    }
  }
}
