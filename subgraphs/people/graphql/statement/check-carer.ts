import 'reflect-metadata';

import { carerCircumstances, type ToldCarer } from '@kith/circumstances';
import { inputTypeOf, problem, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';

import { checked } from '../../records/carers/checked.ts';
import { StatementArguments, statementAsked } from './arguments.ts';
import { CarerStatement } from './carer-statement.ts';
import { newCheckId } from './statement-id.ts';

const CarerCircumstancesInput = inputTypeOf(carerCircumstances);

@Resolver()
export class CheckCarer {
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
    const asked = statementAsked(args, context);
    const { circumstances, problems } = checked(told, asked.asOf);
    if (!circumstances) {
      throw problem('BAD_CIRCUMSTANCES', 'Some of these facts cannot be right. Nothing was stored.', { problems });
    }
    return { id: newCheckId(), subject: 'anonymous', ...asked, circumstances };
  }
}
