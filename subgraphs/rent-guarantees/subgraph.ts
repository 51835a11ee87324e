import { reference, subgraph } from '@kith/subgraph';
import { actingResolvers, dailyWorkResolver, unlinkErased } from '@kith/subgraph/database';
import { paymentFileResolver, paymentRunResolver } from '@kith/subgraph/payment-runs';

import { ClaimFields } from './graphql/claims/claim-fields.ts';
import { ClaimMutations } from './graphql/claims/mutations.ts';
import { RentGuaranteeScheme } from './graphql/guarantee-scheme.ts';
import {
  CareLeaverGuarantees,
  GuaranteeEventFields,
  GuaranteeFields,
  GuaranteePaperFields,
} from './graphql/guarantees/guarantee-fields.ts';
import { CareLeaver } from './graphql/guarantees/guarantee.ts';
import { GuaranteeMutations } from './graphql/guarantees/mutations.ts';
import { GuaranteeQueries } from './graphql/guarantees/queries.ts';
import { GuaranteeRegisterQuery } from './graphql/guarantees/register.ts';
import { HousingPolicies } from './graphql/housing-policies.ts';
import { LandlordByLink } from './graphql/landlord/by-link.ts';
import { RentGuarantees } from './graphql/rent-guarantees.ts';
import { GuaranteeSettings } from './graphql/settings/agreed.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { PAYMENT_FILE, paidInRuns } from './records/claims/paid-in-runs.ts';
import { rentGuaranteeEntities } from './records/entities.ts';
import { guaranteesDailyAndDeaths } from './records/guarantee/daily.ts';
import { rentGuaranteeOutbox } from './records/letters/post.ts';
import { migrations } from './records/migrations.ts';
import { SUBGRAPH } from './records/settings.ts';

/** A rented home after care: guarantees, help with rent, homelessness and council tax. */
export default subgraph({
  name: SUBGRAPH,
  resolvers: [
    RentGuarantees,
    RentGuaranteeScheme,
    HousingPolicies,
    GuaranteeSettings,
    GuaranteeQueries,
    GuaranteeRegisterQuery,
    GuaranteeFields,
    GuaranteeEventFields,
    GuaranteePaperFields,
    CareLeaverGuarantees,
    GuaranteeMutations,
    ClaimFields,
    ClaimMutations,
    paymentRunResolver(paidInRuns, 'rentGuaranteePaymentRun'),
    paymentFileResolver(SUBGRAPH, PAYMENT_FILE, 'rentGuaranteePaymentFile'),
    LandlordByLink,
    ...actingResolvers(SUBGRAPH, 'rentGuarantee'),
    dailyWorkResolver(SUBGRAPH, 'rentGuarantee'),
  ],
  orphanedTypes: [careLeaverStatement.type, CareLeaver],
  references: { ...careLeaverStatement.references, CareLeaver: reference('guarantee:read') },
  database: { entities: [...rentGuaranteeEntities], migrations },
  outbox: rentGuaranteeOutbox,
  daily: guaranteesDailyAndDeaths,
  hearsOfDeaths: true,
  subjectErased: unlinkErased(SUBGRAPH),
});
