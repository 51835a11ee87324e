import { subgraph } from '@kith/subgraph';

import { StayingPutRates } from './graphql/rates.ts';
import { StatusOfCareLeaver } from './graphql/status.ts';
import { StayingPut } from './graphql/staying-put.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { migrations } from './records/settings.ts';

/** Homes and people after care, and what kind of care leaver somebody is in law. */
export default subgraph({
  name: 'staying-put',
  resolvers: [StayingPut, StatusOfCareLeaver, StayingPutRates],
  orphanedTypes: [careLeaverStatement.type],
  references: careLeaverStatement.references,
  database: { entities: [], migrations },
});
