import { subgraph } from '@kith/subgraph';

import { LegalAid } from './graphql/legal-aid.ts';
import { carerStatement } from './graphql/statement.ts';

/** Legal aid: scope, means and merits for each child. It keeps nothing, so it needs no database. */
export default subgraph({
  name: 'legal-aid',
  resolvers: [LegalAid],
  orphanedTypes: [carerStatement.type],
  references: carerStatement.references,
});
