import { reference, subgraph } from '@kith/subgraph';
import { actingResolvers, dailyWorkResolver } from '@kith/subgraph/database';
import { letterheadResolver } from '@kith/subgraph/letters';

import { ArrangementAddresses } from './graphql/arrangements/address.ts';
import { ArrangementFields, CareLeaverArrangements } from './graphql/arrangements/arrangement-fields.ts';
import { ArrangementMutations } from './graphql/arrangements/mutations.ts';
import { ArrangementQueries } from './graphql/arrangements/queries.ts';
import { StayingPutRates } from './graphql/rates.ts';
import { StatusOfCareLeaver } from './graphql/status.ts';
import { StayingPut } from './graphql/staying-put.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { arrangementsDailyAndDeaths } from './records/arrangements/daily.ts';
import { arrangementOutbox, LETTERHEAD } from './records/arrangements/send-letter.ts';
import { migrations } from './records/migrations.ts';
import { SUBGRAPH } from './records/settings.ts';

/** Homes and people after care, what councils arrange there, and what kind of care leaver somebody is in law. */
export default subgraph({
  name: SUBGRAPH,
  resolvers: [
    StayingPut,
    StatusOfCareLeaver,
    StayingPutRates,
    ArrangementQueries,
    ArrangementFields,
    CareLeaverArrangements,
    ArrangementMutations,
    ArrangementAddresses,
    letterheadResolver(SUBGRAPH, LETTERHEAD, 'stayingPutLetterhead'),
    ...actingResolvers(SUBGRAPH, 'stayingPut'),
    dailyWorkResolver(SUBGRAPH, 'stayingPut'),
  ],
  orphanedTypes: [careLeaverStatement.type],
  references: { ...careLeaverStatement.references, CareLeaver: reference('arrangement:read') },
  database: { entities: [], migrations },
  outbox: arrangementOutbox,
  daily: arrangementsDailyAndDeaths,
  hearsOfDeaths: true,
});
