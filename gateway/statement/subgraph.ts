import { subgraph } from '@kith/subgraph';

import { statementPart } from './graphql/statement-part.ts';
import { DETERMINATION_FIELDS } from './determination-fields.ts';

const parts = Object.entries(DETERMINATION_FIELDS).map(([typeName, fields]) => ({
  typeName,
  ...statementPart(typeName, fields),
}));

/** The statement as a whole: a subgraph without data of its own, keyed by the statement's id. */
export default subgraph({
  name: 'statement',
  resolvers: parts.map(({ resolver }) => resolver),
  orphanedTypes: parts.map(({ type }) => type),
  references: Object.fromEntries(
    // All that is needed is in what the gateway sends.
    parts.map(({ typeName }) => [typeName, { __resolveReference: (sent: object) => sent }]),
  ),
});
