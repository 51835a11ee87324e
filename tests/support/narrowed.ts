import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DeterminationPartsFragment, StatementPartsFragment } from '@kith/client';
import { Kind, separateOperations, visit, type DocumentNode } from 'graphql';

export type StatementPart = keyof StatementPartsFragment;
export type DeterminationPart = keyof DeterminationPartsFragment;

/**
 * The same typed document asking a statement for some of its parts only, and determinations for some of theirs, so that a
 * test does not have decided what it never looks at.
 */
export function narrowed<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  parts: readonly StatementPart[],
  ofDeterminations?: readonly DeterminationPart[],
): TypedDocumentNode<Result, Variables> {
  const wanted: Readonly<Record<string, readonly string[] | undefined>> = {
    StatementParts: parts,
    DeterminationParts: ofDeterminations,
  };
  const less = visit(document as DocumentNode, {
    FragmentDefinition(fragment) {
      const names = wanted[fragment.name.value];
      if (!names) return undefined;
      const selections = fragment.selectionSet.selections.filter(
        (selection) => selection.kind === Kind.FIELD && names.includes(selection.name.value),
      );
      return { ...fragment, selectionSet: { ...fragment.selectionSet, selections } };
    },
  });
  // Leaves out the fragments that nothing spreads any more.
  const [alone] = Object.values(separateOperations(less));
  return alone as TypedDocumentNode<Result, Variables>;
}
