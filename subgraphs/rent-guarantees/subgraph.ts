import { subgraph } from '@kith/subgraph';

import { RentGuaranteeScheme } from './graphql/guarantee-scheme.ts';
import { HousingPolicies } from './graphql/housing-policies.ts';
import { RentGuarantees } from './graphql/rent-guarantees.ts';
import { careLeaverStatement } from './graphql/statement.ts';
import { migrations } from './records/migrations.ts';

/** A rented home after care: guarantees, help with rent, homelessness and council tax. */
export default subgraph({
  name: 'rent-guarantees',
  resolvers: [RentGuarantees, RentGuaranteeScheme, HousingPolicies],
  orphanedTypes: [careLeaverStatement.type],
  references: careLeaverStatement.references,
  database: { entities: [], migrations },
});
