import { Kind, parse, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

import { canonicalText, digestOf } from './digest.ts';

/** Canonical texts by their digests. */
export type TrustedDocuments = Readonly<Record<string, string>>;

/** Every operation of these files, with the fragments that it needs. */
export function trustedDocumentsIn(files: readonly string[]): TrustedDocuments {
  const { definitions } = parse(files.join('\n'), { noLocation: true });
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const texts = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
      return canonicalText({ ...document, definitions: [operation, ...fragmentsOf(document, fragments)] });
    });
  const entries = texts.map((text) => [digestOf(text), text] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The fragments that a document spreads, and those that they spread in turn. */
function fragmentsOf(
  document: DocumentNode,
  all: readonly FragmentDefinitionNode[],
): readonly FragmentDefinitionNode[] {
  const named = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void named.add(name.value) });
  const needed = all.filter(({ name }) => named.has(name.value));
  const rest = all.filter(({ name }) => !named.has(name.value));
  if (needed.length === 0) return [];
  return [...needed, ...fragmentsOf({ kind: Kind.DOCUMENT, definitions: needed }, rest)];
}
