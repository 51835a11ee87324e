import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import { selectionOf } from '../../support/selection.ts';

/** A mutation of the schema, and a document that asks for it and for everything plain that it answers. */
export interface Mutation {
  readonly name: string;
  readonly document: string;
  /** Whether the same input can be sent twice under a key. */
  readonly takesKey: boolean;
}

/**
 * The objects right below what a mutation answers, and what is plain in them. The pages of a paper are not sent a hundred
 * times: its hash stands beside them.
 */
const ANSWERED = { deepest: 2, wants: (coordinate: string) => coordinate !== 'RentGuaranteePaper.pdf' };

/** Every mutation of a schema, in the order of their names. */
export function mutationsOf(schema: GraphQLSchema): readonly Mutation[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.map(mutationOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function mutationOf(field: GraphQLField<unknown, unknown>): Mutation {
  const [input] = field.args;
  const type = input && getNamedType(input.type);
  return {
    name: field.name,
    takesKey: isInputObjectType(type) && 'idempotencyKey' in type.getFields(),
    document: `mutation ($input: ${input?.type}) { done: ${field.name}(input: $input) ${selectionOf(field, ANSWERED)} }`,
  };
}
