import { subgraph, type SubgraphContext } from '@kith/subgraph';

import { CarerFields } from './graphql/carers/carer-fields.ts';
import { CarerQueries } from './graphql/carers/queries.ts';
import { CouncilQueries } from './graphql/councils/queries.ts';
import { CarerMutations } from './graphql/mutations/carer-mutations.ts';
import { CheckCarer } from './graphql/statement/check-carer.ts';
import { statementById } from './graphql/statement/statement-of-carer.ts';
import { carersById } from './records/carers/find.ts';
import { loadCouncils } from './records/councils/load.ts';
import { councilOf } from './records/councils/register.ts';
import { CarerRevisionRow, CarerRow, KinshipChildRow } from './records/entities.ts';
import { migrations } from './records/migrations.ts';

interface ById {
  readonly id: string;
}

/** The people: who they are to a council, what is known of them, and who may see it. */
export default subgraph({
  name: 'people',
  resolvers: [CarerQueries, CarerFields, CarerMutations, CheckCarer, CouncilQueries],
  references: {
    Carer: { __resolveReference: ({ id }: ById, context: SubgraphContext) => carersById(context).load(id) },
    CarerStatement: { __resolveReference: ({ id }: ById, context: SubgraphContext) => statementById(context, id) },
    Council: { __resolveReference: ({ code }: { readonly code: string }) => councilOf(code) },
  },
  database: { entities: [CarerRow, KinshipChildRow, CarerRevisionRow], migrations, loadReferenceData: loadCouncils },
});
