import type { Caller, Rules, Subgraph, SubgraphContext } from '@kith/subgraph';
import { graphql, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import { selectionOf } from '../support/selection.ts';
import { documentOf, randomArguments, type Draw } from './random-arguments.ts';

const REFUSALS = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN']);

/** How a subgraph turned somebody away from a field, or undefined where it let them ask. */
export async function refusalOf(subgraph: Subgraph, field: string, caller: Caller, draw: Draw): Promise<unknown> {
  const { schema, rules } = await subgraph.build();
  const context = subgraph.contextFor({ caller, requestId: 'matrix' });
  const codes = await codesOf(schema, rules, field, context, draw);
  return codes.find((code) => REFUSALS.has(code));
}

function codesOf(schema: GraphQLSchema, rules: Rules, coordinate: string, context: SubgraphContext, draw: Draw) {
  const [typeName = '', fieldName] = coordinate.split('.');
  if (fieldName === undefined) return codesOfEntity(schema, typeName, context, draw);
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no ${coordinate}`);
  if (typeName !== 'Query' && typeName !== 'Mutation') return codesOfBelow(field, context, draw);
  const kind = typeName === 'Query' ? 'query' : 'mutation';
  const selection = selectionOf(field, { deepest: 0, wants: (below) => !rules.has(below) });
  return codesOfRequest(schema, documentOf(kind, field, selection), randomArguments(field, draw), context);
}

async function codesOfRequest(schema: GraphQLSchema, source: string, variableValues: object, contextValue: object) {
  const { errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  const unsound = errors?.find(({ extensions, path }) => path === undefined && extensions['code'] === undefined);
  // The test itself asked for what no schema takes.
  if (unsound) throw unsound;
  return (errors ?? []).map(({ extensions }) => extensions['code']);
}

function codesOfEntity(schema: GraphQLSchema, __typename: string, context: SubgraphContext, { ids }: Draw) {
  const source = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
  return codesOfRequest(schema, source, { of: [{ __typename, id: ids[0], code: 'E06000035' }] }, context);
}

/** A field that hangs on something is asked of nothing in particular: whoever may not ask is turned away before that matters. */
async function codesOfBelow(field: GraphQLField<unknown, unknown>, context: SubgraphContext, draw: Draw) {
  try {
    await field.resolve?.({}, randomArguments(field, draw), context, {} as never);
    return [];
  } catch (error) {
    return [(error as { extensions?: { code?: unknown } }).extensions?.code];
  }
}
