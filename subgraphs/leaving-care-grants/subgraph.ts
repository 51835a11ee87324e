import { reference, subgraph } from '@kith/subgraph';
import { actingResolvers, dailyWorkResolver, unlinkErased } from '@kith/subgraph/database';
import { letterheadResolver } from '@kith/subgraph/letters';
import { paymentFileResolver, paymentRunResolver } from '@kith/subgraph/payment-runs';

import { LeavingCareGrantAwards } from './graphql/acts/awards.ts';
import { LeavingCareGrantPayments } from './graphql/acts/payments.ts';
import { LeavingCareGrantRequests } from './graphql/acts/requests.ts';
import { CareLeaver } from './graphql/grant/care-leaver.ts';
import { CareLeaverGrants, LeavingCareGrantFields } from './graphql/grant/grant-fields.ts';
import { LeavingCareGrantQueries } from './graphql/grant/queries.ts';
import { LeavingCareGrants } from './graphql/leaving-care-grants.ts';
import { ReviewGrantIndex } from './graphql/review-grant-index.ts';
import { LeavingCareGrantScheme } from './graphql/scheme.ts';
import { LeavingCareGrantPractice } from './graphql/settings/practice.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { grantsDailyAndDeaths } from './records/awards/daily.ts';
import { migrations } from './records/migrations.ts';
import { outbox } from './records/posting-letters.ts';
import { PRACTICE_CODES } from './records/practice/practice.ts';
import { rows } from './records/rows/index.ts';
import { paidInRuns } from './records/runs/paid-in-runs.ts';
import { SUBGRAPH } from './records/settings.ts';

/** Money after care: the leaving care grant and its ledger, bursaries and prescriptions. */
export default subgraph({
  name: SUBGRAPH,
  resolvers: [
    LeavingCareGrants,
    LeavingCareGrantScheme,
    ReviewGrantIndex,
    LeavingCareGrantPractice,
    LeavingCareGrantQueries,
    LeavingCareGrantFields,
    CareLeaverGrants,
    LeavingCareGrantAwards,
    LeavingCareGrantRequests,
    LeavingCareGrantPayments,
    letterheadResolver(SUBGRAPH, PRACTICE_CODES.letterhead, 'leavingCareGrantLetterhead'),
    paymentRunResolver(paidInRuns, 'paymentRun'),
    paymentFileResolver(SUBGRAPH, PRACTICE_CODES.paymentFile, 'leavingCareGrantPaymentFile'),
    ...actingResolvers(SUBGRAPH, 'leavingCareGrants'),
    dailyWorkResolver(SUBGRAPH, 'leavingCareGrants'),
  ],
  orphanedTypes: [careLeaverStatement.type, CareLeaver],
  references: { ...careLeaverStatement.references, CareLeaver: reference('grant:read') },
  database: { entities: rows, migrations },
  outbox,
  daily: grantsDailyAndDeaths,
  hearsOfDeaths: true,
  subjectErased: unlinkErased(SUBGRAPH),
});
