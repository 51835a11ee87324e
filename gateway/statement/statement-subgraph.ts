import { openReference, subgraph, type Subgraph } from '@kith/subgraph';

import { statementPart } from './graphql/statement-part.ts';

/**
 * The statement as a whole: a subgraph without data of its own, keyed by the statement's id.
 *
 * @param determinationFields the fields that hold determinations, by the name of the statement's type.
 */
export function statementSubgraph(determinationFields: Readonly<Record<string, readonly string[]>>): Subgraph {
  const parts = Object.entries(determinationFields).map(([typeName, fields]) => ({
    typeName,
    ...statementPart(typeName, fields),
  }));
  return subgraph({
    name: 'statement',
    resolvers: parts.map(({ resolver }) => resolver),
    orphanedTypes: parts.map(({ type }) => type),
    references: Object.fromEntries(
      // All that is needed is in what the gateway sends.
      parts.map(({ typeName }) => [typeName, openReference()]),
    ),
  });
}
