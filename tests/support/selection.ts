import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

export interface Selecting {
  /** How many objects deep to go below the field. */
  readonly deepest: number;
  /** Whether to ask for a field of an object, named as `Carer.revisions`. Each, if left out. */
  readonly wants?: (coordinate: string) => boolean;
}

/** Everything that can be asked of a field without saying more: `{ __typename id … }`, or nothing for a plain value. */
export function selectionOf(field: Field, selecting: Selecting): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const below = isObjectType(type) ? partsOf(type, selecting) : isUnionType(type) ? membersOf(type, selecting) : [];
  return `{ ${['__typename', ...below].join(' ')} }`;
}

type Union = Extract<ReturnType<typeof getNamedType>, { getTypes(): unknown }>;

const membersOf = (type: Union, selecting: Selecting): readonly string[] =>
  type.getTypes().map((member) => `... on ${member.name} { __typename ${partsOf(member, selecting).join(' ')} }`);

/** The fields of an object that can be asked for without saying more, each with what hangs on it. */
export const partsOf = (type: GraphQLObjectType, { deepest, wants = () => true }: Selecting): readonly string[] =>
  Object.values(type.getFields())
    .filter(({ args }) => args.every((one) => !isNonNullType(one.type) || one.defaultValue !== undefined))
    .filter((field) => isLeafType(getNamedType(field.type)) || deepest > 0)
    .filter(({ name }) => wants(`${type.name}.${name}`))
    .map((field) => `${field.name} ${selectionOf(field, { deepest: deepest - 1, wants })}`);
