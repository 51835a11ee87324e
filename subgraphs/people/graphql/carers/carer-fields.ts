import 'reflect-metadata';

import { CalendarDate, dayInEngland, problem, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { CarerRecord } from '../../records/carers/carer-record.ts';
import { latestRevisions } from '../../records/carers/revisions.ts';
import { councilOf, type Council } from '../../records/councils/register.ts';
import { CouncilType } from '../councils/council.ts';
import { StatementArguments, statementAsked } from '../statement/arguments.ts';
import { CarerStatement } from '../statement/carer-statement.ts';
import { statementOfCarer } from '../statement/statement-of-carer.ts';
import { CarerRevisionType, revisionsWithChanges } from './carer-revision.ts';
import { Carer } from './carer.ts';

const MOST_REVISIONS = 100;

/** The fields of a carer that are more than what is stored of them. */
@Resolver(() => Carer)
export class CarerFields {
  @FieldResolver(() => CalendarDate, { description: 'The day on which they were registered.' })
  registeredOn(@Root() carer: CarerRecord): string {
    return dayInEngland(carer.registeredAt);
  }

  @FieldResolver(() => CouncilType, { description: 'The council that keeps this record.' })
  council(@Root() carer: CarerRecord): Council | undefined {
    return councilOf(carer.council);
  }

  @FieldResolver(() => CarerStatement, { description: 'What they are entitled to.' })
  statement(
    @Root() carer: CarerRecord,
    @Args(() => StatementArguments) args: StatementArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<CarerStatement> {
    return statementOfCarer(context, carer, statementAsked(args, context));
  }

  @FieldResolver(() => [CarerRevisionType], {
    description: 'How the record came to say what it says, newest first: who changed what, when and why.',
  })
  async revisions(
    @Root() carer: CarerRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly CarerRevisionType[]> {
    if (first < 1 || first > MOST_REVISIONS) {
      throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_REVISIONS} revisions at a time.`, { argument: 'first' });
    }
    return revisionsWithChanges(await latestRevisions(context, carer.id, first), first);
  }
}
