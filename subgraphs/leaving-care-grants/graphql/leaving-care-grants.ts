import 'reflect-metadata';

import { Determination, determinationOf, type SubgraphContext } from '@kith/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { determineAll, version } from '../rules/index.ts';
import { askedOf } from './asked.ts';
import { careLeaverStatement, type CareLeaverStatementSent } from './statement.ts';

@Resolver(() => careLeaverStatement.type)
export class LeavingCareGrants {
  @FieldResolver(() => [Determination], {
    description: 'Money after care: the leaving care grant, bursaries and prescriptions.',
  })
  async leavingCareGrants(@Root() statement: CareLeaverStatementSent, @Ctx() context: SubgraphContext) {
    const decided = determineAll(statement.circumstances, await askedOf(context, statement));
    return decided.map((one) => determinationOf(one, { statement, rulesVersion: version, context }));
  }
}
