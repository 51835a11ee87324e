import { reference, subgraph } from '@kith/subgraph';
import { actingResolvers, dailyWorkResolver, unlinkErased } from '@kith/subgraph/database';
import { letterheadResolver } from '@kith/subgraph/letters';
import { paymentFileResolver, paymentRunResolver } from '@kith/subgraph/payment-runs';

import { KinshipAllowanceAddresses } from './graphql/awards/address.ts';
import { KinshipAllowanceAwardFields } from './graphql/awards/award-fields.ts';
import { KinshipAllowanceAwardMutations } from './graphql/awards/mutations.ts';
import { KinshipAllowancePayments } from './graphql/awards/payments.ts';
import { CarerAllowances, KinshipAllowanceAwardQueries } from './graphql/awards/queries.ts';
import { KinshipAllowanceRuns } from './graphql/awards/runs.ts';
import { AllowancePolicies } from './graphql/settings/allowance-policy.ts';
import { KinshipAllowancePractices } from './graphql/settings/award-practice.ts';
import { FosteringRates } from './graphql/settings/fostering-rates.ts';
import { BeforeAnOrder } from './graphql/statement/before-an-order.ts';
import { carerStatement } from './graphql/statement/carer-statement.ts';
import { KinshipAllowances } from './graphql/statement/kinship-allowances.ts';
import { allowancesDailyAndDeaths } from './records/awards/daily.ts';
import { kinshipAllowanceOutbox, LETTERHEAD } from './records/awards/send-letter.ts';
import { migrations } from './records/migrations.ts';
import { PAYMENT_FILE, paidInRuns } from './records/payments/paid-in-runs.ts';
import { SUBGRAPH } from './records/settings.ts';

/** What kinship carers may get for the children they bring up, what councils pay them, and what each has made of the law. */
export default subgraph({
  name: SUBGRAPH,
  resolvers: [
    KinshipAllowances,
    BeforeAnOrder,
    FosteringRates,
    AllowancePolicies,
    KinshipAllowancePractices,
    KinshipAllowanceAwardQueries,
    CarerAllowances,
    KinshipAllowanceAwardFields,
    KinshipAllowanceAwardMutations,
    KinshipAllowanceRuns,
    KinshipAllowancePayments,
    KinshipAllowanceAddresses,
    letterheadResolver(SUBGRAPH, LETTERHEAD, 'kinshipAllowanceLetterhead'),
    paymentRunResolver(paidInRuns, 'kinshipAllowancePaymentRun'),
    paymentFileResolver(SUBGRAPH, PAYMENT_FILE, 'kinshipAllowancePaymentFile'),
    ...actingResolvers(SUBGRAPH, 'kinshipAllowance'),
    dailyWorkResolver(SUBGRAPH, 'kinshipAllowance'),
  ],
  orphanedTypes: [carerStatement.type],
  references: { ...carerStatement.references, Carer: reference('allowance:read') },
  database: { entities: [], migrations },
  outbox: kinshipAllowanceOutbox,
  daily: allowancesDailyAndDeaths,
  hearsOfDeaths: true,
  subjectErased: unlinkErased(SUBGRAPH),
});
