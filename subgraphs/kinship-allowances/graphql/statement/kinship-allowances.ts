import 'reflect-metadata';

import { Determination, determinationOf, type Statement, type SubgraphContext } from '@kith/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { determineAll } from '../../rules/index.ts';
import { askedOf } from './asked.ts';
import { carerStatement } from './carer-statement.ts';
import { version } from './version.ts';

@Resolver(() => carerStatement.type)
export class KinshipAllowances {
  @FieldResolver(() => [Determination], {
    description: 'Allowances, leave and help for kinship carers: for the carer, then for each child.',
  })
  async kinshipAllowances(@Root() statement: Statement, @Ctx() context: SubgraphContext) {
    const asked = await askedOf(context, statement);
    const decided = determineAll(statement.circumstances, asked);
    return decided.map((one) => determinationOf(one, { statement, rulesVersion: version, context }));
  }
}
