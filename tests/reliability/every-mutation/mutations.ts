import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import { selectionOf } from '../../support/selection.ts';

/** A mutation of the schema, and how it is asked for. */
export interface Mutation {
  readonly name: string;
  /** Asks for what is plain in what was done: for many at the same moment, who should wait for the act alone. */
  readonly document: string;
  /** Asks for the objects right below that too. */
  readonly inDepth: string;
  /** Whether the same input can be sent twice under a key. */
  readonly takesKey: boolean;
}

/** Every mutation of a schema, in the order of their names. */
export function mutationsOf(schema: GraphQLSchema): readonly Mutation[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.map(mutationOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function mutationOf(field: GraphQLField<unknown, unknown>): Mutation {
  const [input] = field.args;
  const type = input && getNamedType(input.type);
  const asked = (deepest: number) =>
    `mutation ($input: ${String(input?.type)}) { done: ${field.name}(input: $input) ${selectionOf(field, { deepest })} }`;
  return {
    name: field.name,
    takesKey: isInputObjectType(type) && 'idempotencyKey' in type.getFields(),
    document: asked(1),
    inDepth: asked(2),
  };
}
