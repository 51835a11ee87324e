import { subgraph } from '@kith/subgraph';

import { LeavingCareGrants } from './graphql/leaving-care-grants.ts';
import { ReviewGrantIndex } from './graphql/review-grant-index.ts';
import { LeavingCareGrantScheme } from './graphql/scheme.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { migrations } from './records/migrations.ts';

/** Money after care: the leaving care grant, bursaries and prescriptions. */
export default subgraph({
  name: 'leaving-care-grants',
  resolvers: [LeavingCareGrants, LeavingCareGrantScheme, ReviewGrantIndex],
  orphanedTypes: [careLeaverStatement.type],
  references: careLeaverStatement.references,
  database: { entities: [], migrations },
});
