import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many statements a request asks for: each as often as the pages around it may be long. */
export function statementsIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = new Map<string, number>();

  const inSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType): number =>
    (set?.selections ?? []).reduce((sum, selection) => sum + inSelection(selection, type), 0);

  function inSelection(selection: SelectionNode, type: GraphQLCompositeType): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return inField(selection, type);
      case Kind.INLINE_FRAGMENT:
        return inSet(selection.selectionSet, composite(selection.typeCondition?.name.value) ?? type);
      case Kind.FRAGMENT_SPREAD:
        return inFragment(selection.name.value);
    }
  }

  function inField(node: FieldNode, parent: GraphQLCompositeType): number {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return 0;
    const itself = type.name.endsWith('Statement') ? 1 : 0;
    return pageSize(field, node, variables) * (itself + inSet(node.selectionSet, type));
  }

  /** Counted once and added as often as it is spread, so that a fragment bomb costs nothing. */
  function inFragment(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = composite(fragment?.typeCondition.name.value);
    const count = fragment && type ? inSet(fragment.selectionSet, type) : 0;
    counted.set(name, count);
    return count;
  }

  function composite(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  return root ? inSet(operation.selectionSet, root) : 0;
}

function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (!field.args.some(({ name }) => name === 'first')) return 1;
  try {
    const first = getArgumentValues(field, node, variables)['first'];
    return typeof first === 'number' ? Math.max(first, 0) : 1;
  } catch {
    // An argument of the wrong kind is refused, with its own words, when the request is executed.
    return 1;
  }
}
