import { subgraph } from '@kith/subgraph';

import { AllowancePolicies } from './graphql/settings/allowance-policy.ts';
import { FosteringRates } from './graphql/settings/fostering-rates.ts';
import { BeforeAnOrder } from './graphql/statement/before-an-order.ts';
import { carerStatement } from './graphql/statement/carer-statement.ts';
import { KinshipAllowances } from './graphql/statement/kinship-allowances.ts';
import { migrations } from './records/settings.ts';

/** What kinship carers may get for the children they bring up, and what each council has made of the law. */
export default subgraph({
  name: 'kinship-allowances',
  resolvers: [KinshipAllowances, BeforeAnOrder, FosteringRates, AllowancePolicies],
  orphanedTypes: [carerStatement.type],
  references: carerStatement.references,
  database: { entities: [], migrations },
});
