import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, separateOperations, visit, type DocumentNode } from 'graphql';

import type { StatementPartsFragment } from '@kith/client';

type Part = keyof StatementPartsFragment;

/** The same typed document asking a statement for some of its parts only, so that a test does not decide what it never looks at. */
export function narrowed<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  parts: readonly Part[],
): TypedDocumentNode<Result, Variables> {
  const wanted: ReadonlySet<string> = new Set(parts);
  const less = visit(document as DocumentNode, {
    FragmentDefinition(fragment) {
      if (fragment.name.value !== 'StatementParts') return undefined;
      const selections = fragment.selectionSet.selections.filter(
        (selection) => selection.kind === Kind.FIELD && wanted.has(selection.name.value),
      );
      return { ...fragment, selectionSet: { ...fragment.selectionSet, selections } };
    },
  });
  // Leaves out the fragments that nothing spreads any more.
  const [alone] = Object.values(separateOperations(less));
  return alone as TypedDocumentNode<Result, Variables>;
}
