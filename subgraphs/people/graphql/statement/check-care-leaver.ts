import 'reflect-metadata';

import { careLeaverCircumstances, type ToldCareLeaver } from '@kith/circumstances';
import { inputTypeOf, Open, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';

import { aCareLeaver } from '../../records/persons/kinds.ts';
import { StatementArguments } from './arguments.ts';
import { CareLeaverStatement } from './care-leaver-statement.ts';
import { checkedStatement } from './checked-statement.ts';

const CareLeaverCircumstancesInput = inputTypeOf(careLeaverCircumstances);

@Resolver()
export class CheckCareLeaver {
  @Open()
  @Query(() => CareLeaverStatement, {
    description:
      'A statement for a care leaver, or a child about to leave care, from facts given here and now. Nothing is stored and nothing is written down.',
  })
  checkCareLeaver(
    @Arg('circumstances', () => CareLeaverCircumstancesInput, {
      description: 'The facts. Whatever is left out is not known.',
    })
    told: ToldCareLeaver,
    @Args(() => StatementArguments) args: StatementArguments,
    @Ctx() context: SubgraphContext,
  ): CareLeaverStatement {
    return checkedStatement(context, aCareLeaver, told, args);
  }
}
