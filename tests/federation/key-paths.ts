import { Kind, parse, type SelectionSetNode } from 'graphql';

/** The leaves of the keys by which a subgraph's SDL names an entity: `circumstances.children.dateOfBirth`. */
export function keyPaths(sdl: string, typeName: string): ReadonlySet<string> {
  const paths = new Set(['__typename']);
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== typeName) continue;
    for (const { name, arguments: args = [] } of definition.directives ?? []) {
      const fields = args.find((arg) => arg.name.value === 'fields')?.value;
      if (name.value === 'key' && fields?.kind === Kind.STRING) collect(parsedFieldSet(fields.value), '', paths);
    }
  }
  return paths;
}

/** The leaves of what was sent in the place of an entity; items of lists are not told apart. */
export function pathsIn(sent: unknown, before = ''): readonly string[] {
  if (Array.isArray(sent)) return sent.flatMap((item) => pathsIn(item, before));
  if (typeof sent !== 'object' || sent === null) return sent === null ? [] : [before];
  return Object.entries(sent).flatMap(([name, value]) => pathsIn(value, before ? `${before}.${name}` : name));
}

function parsedFieldSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${fields}`);
  return definition.selectionSet;
}

function collect(set: SelectionSetNode, before: string, into: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const path = before ? `${before}.${selection.name.value}` : selection.name.value;
    if (selection.selectionSet) collect(selection.selectionSet, path, into);
    else into.add(path);
  }
}
