import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

export interface RequestLimits {
  /** How deep fields may nest. */
  readonly depth: number;
  /** How many fields may be renamed. */
  readonly aliases: number;
  /** How many fields may be asked for, each as often as fragments repeat it. */
  readonly fields: number;
}

/** Room for a whole statement with everything in it, and little more. */
export const DEFAULT_LIMITS: RequestLimits = { depth: 14, aliases: 30, fields: 800 };

/** Refuses documents that are too deep, rename too much or ask for too much, however fragments hide it. */
export const limitRequests =
  (limits: RequestLimits = DEFAULT_LIMITS): ValidationRule =>
  (context) => ({
    Document(document) {
      const sizes = sizesOfOperations(document);
      for (const { size, operation } of sizes) {
        for (const measure of ['depth', 'aliases', 'fields'] as const) {
          if (size[measure] <= limits[measure]) continue;
          const message = `This request has ${measure} ${size[measure]}, over the limit of ${limits[measure]}.`;
          const extensions = { code: 'REQUEST_TOO_LARGE', measure, limit: limits[measure] };
          context.reportError(new GraphQLError(message, { nodes: operation, extensions }));
        }
      }
    },
  });

function sizesOfOperations(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measurer(fragments);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ operation, size: measure(operation.selectionSet, []) }));
}

/** Each fragment is measured once and counted as often as it is spread, so that a fragment bomb costs us nothing. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, RequestLimits>();

  function measure(set: SelectionSetNode | undefined, within: readonly string[]): RequestLimits {
    let [depth, aliases, fields] = [0, 0, 0];
    for (const selection of set?.selections ?? []) {
      const part = sizeOf(selection, within);
      depth = Math.max(depth, part.depth);
      aliases += part.aliases;
      fields += part.fields;
    }
    return { depth, aliases, fields };
  }

  function sizeOf(selection: SelectionSetNode['selections'][number], within: readonly string[]): RequestLimits {
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner = measure(selection.selectionSet, within);
        return {
          depth: inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          fields: inner.fields + 1,
        };
      }
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet, within);
      case Kind.FRAGMENT_SPREAD:
        return sizeOfFragment(selection.name.value, within);
    }
  }

  function sizeOfFragment(name: string, within: readonly string[]): RequestLimits {
    // A fragment that spreads itself is refused by GraphQL's own rules.
    if (within.includes(name)) return { depth: 0, aliases: 0, fields: 0 };
    const known = measured.get(name);
    if (known) return known;
    const size = measure(fragments.get(name)?.selectionSet, [...within, name]);
    measured.set(name, size);
    return size;
  }

  return measure;
}
