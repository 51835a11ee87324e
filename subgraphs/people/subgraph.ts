import { openReference, reference, subgraph } from '@kith/subgraph';
import { actingResolvers } from '@kith/subgraph/database';

import { CareLeaver } from './graphql/care-leavers/care-leaver.ts';
import { CareLeaverQueries } from './graphql/care-leavers/queries.ts';
import { Carer } from './graphql/carers/carer.ts';
import { CarerQueries } from './graphql/carers/queries.ts';
import { CouncilQueries } from './graphql/councils/queries.ts';
import { DeathsOfPersons } from './graphql/death/deaths.ts';
import { ErasureOfPersons } from './graphql/erasure/erasure.ts';
import { LocalOffers } from './graphql/local-offers/local-offers.ts';
import { MeFields } from './graphql/me/me-fields.ts';
import { CareLeaverMutations } from './graphql/mutations/care-leaver-mutations.ts';
import { CarerMutations } from './graphql/mutations/carer-mutations.ts';
import { personFields } from './graphql/persons/person-fields.ts';
import { RestrictedRecords } from './graphql/restricted/restricted-records.ts';
import { CareLeaverStatement } from './graphql/statement/care-leaver-statement.ts';
import { CarerStatement } from './graphql/statement/carer-statement.ts';
import { CheckCareLeaver } from './graphql/statement/check-care-leaver.ts';
import { CheckCarer } from './graphql/statement/check-carer.ts';
import { statementById } from './graphql/statement/statement-of.ts';
import { loadCouncils } from './records/councils/load.ts';
import { councilOf } from './records/councils/register.ts';
import { PersonDeathRow } from './records/death/rows.ts';
import { LegalHoldRow, PersonErasureRow } from './records/erasure/rows.ts';
import { KinshipChildRow, PersonRevisionRow, PersonRow } from './records/entities.ts';
import { migrations } from './records/migrations.ts';
import { careLeaversById, carersById } from './records/persons/find.ts';
import { aCareLeaver, aCarer } from './records/persons/kinds.ts';
import { PersonAccessRow, PersonRestrictionRow } from './records/restricted/rows.ts';

interface ById {
  readonly id: string;
}

/** The people: who they are to a council, what is known of them, and who may see it. */
export default subgraph({
  name: 'people',
  resolvers: [
    CarerQueries,
    personFields(aCarer, Carer, CarerStatement),
    CarerMutations,
    CheckCarer,
    CareLeaverQueries,
    personFields(aCareLeaver, CareLeaver, CareLeaverStatement),
    CareLeaverMutations,
    CheckCareLeaver,
    CouncilQueries,
    LocalOffers,
    MeFields,
    RestrictedRecords,
    ErasureOfPersons,
    DeathsOfPersons,
    ...actingResolvers('people', 'people'),
  ],
  outbox: {},
  references: {
    Carer: reference('person:read', ({ id }: ById, context) => carersById(context).load(id)),
    CareLeaver: reference('person:read', ({ id }: ById, context) => careLeaversById(context).load(id)),
    // A check's statement is found by nobody; a stored person's asks for the person, who is looked after there.
    CarerStatement: openReference(({ id }: ById, context) => statementById(context, aCarer, id)),
    CareLeaverStatement: openReference(({ id }: ById, context) => statementById(context, aCareLeaver, id)),
    Council: openReference(({ code }: { readonly code: string }) => councilOf(code)),
  },
  database: {
    entities: [
      PersonRow,
      KinshipChildRow,
      PersonRevisionRow,
      PersonRestrictionRow,
      PersonAccessRow,
      LegalHoldRow,
      PersonErasureRow,
      PersonDeathRow,
    ],
    migrations,
    loadReferenceData: loadCouncils,
  },
});
