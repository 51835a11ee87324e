import type { ApolloServerPlugin } from '@apollo/server';
import { problem } from '@kith/subgraph';
import type { DocumentNode } from 'graphql';

import { canonicalText, digestOf } from './digest.ts';
import type { TrustedDocuments } from './manifest.ts';

/** Refuses every document but those of our own clients, for a gateway that nobody else is meant to ask. */
export function onlyTrusted(documents: TrustedDocuments): ApolloServerPlugin {
  const trusted = new WeakMap<DocumentNode, boolean>();
  const isTrusted = (document: DocumentNode): boolean => {
    const known = trusted.get(document) ?? Object.hasOwn(documents, digestOf(canonicalText(document)));
    trusted.set(document, known);
    return known;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document }) {
        if (isTrusted(document)) return;
        throw problem('DOCUMENT_NOT_TRUSTED', 'This gateway answers only the documents of its own clients.', {
          http: { status: 403 },
        });
      },
    }),
  };
}
