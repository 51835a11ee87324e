import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A mutation of the schema, and a document that asks for it and for everything plain that it answers. */
export interface Mutation {
  readonly name: string;
  readonly document: string;
  /** Whether the same input can be sent twice under a key. */
  readonly takesKey: boolean;
}

const DEEPEST = 2;

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
    document: `mutation ($input: ${input?.type}) { done: ${field.name}(input: $input) ${selectionOf(field, 0)} }`,
  };
}

/** The plain fields of a type and of the objects right below it, none of which asks for an argument. */
function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const below = isObjectType(type) ? partsOf(type, depth) : [];
  return `{ ${['__typename', ...below].join(' ')} }`;
}

const partsOf = (type: GraphQLObjectType, depth: number): readonly string[] =>
  Object.values(type.getFields())
    .filter((field) => field.args.length === 0)
    .filter((field) => isLeafType(getNamedType(field.type)) || depth < DEEPEST)
    .map((field) => `${field.name} ${selectionOf(field, depth + 1)}`);
