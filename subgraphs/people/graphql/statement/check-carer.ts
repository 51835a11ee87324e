import 'reflect-metadata';

import { carerCircumstances, type ToldCarer } from '@kith/circumstances';
import { inputTypeOf, Open, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';

import { aCarer } from '../../records/persons/kinds.ts';
import { StatementArguments } from './arguments.ts';
import { CarerStatement } from './carer-statement.ts';
import { checkedStatement } from './checked-statement.ts';

const CarerCircumstancesInput = inputTypeOf(carerCircumstances);

@Resolver()
export class CheckCarer {
  @Open()
  @Query(() => CarerStatement, {
    description:
      'A statement for a kinship carer from facts given here and now. Nothing is stored and nothing is written down.',
  })
  checkCarer(
    @Arg('circumstances', () => CarerCircumstancesInput, {
      description: 'The facts. Whatever is left out is not known.',
    })
    told: ToldCarer,
    @Args(() => StatementArguments) args: StatementArguments,
    @Ctx() context: SubgraphContext,
  ): CarerStatement {
    return checkedStatement(context, aCarer, told, args);
  }
}
