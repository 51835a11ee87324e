import 'reflect-metadata';

import { CalendarDate, dayInEngland, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { councilOf, type Council } from '../../records/councils/register.ts';
import { aCarer } from '../../records/persons/kinds.ts';
import type { CarerRecord } from '../../records/persons/person-record.ts';
import { CouncilType } from '../councils/council.ts';
import { RecordRevision } from '../persons/record-revision.ts';
import { revisionsOf } from '../persons/revisions.ts';
import { StatementArguments, statementAsked } from '../statement/arguments.ts';
import { CarerStatement } from '../statement/carer-statement.ts';
import { statementOf } from '../statement/statement-of.ts';
import { Carer } from './carer.ts';

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
    return statementOf(context, aCarer, carer, statementAsked(args, context));
  }

  @Needs('person:write', 'audit:read')
  @FieldResolver(() => [RecordRevision], {
    description: 'How the record came to say what it says, newest first: who changed what, when and why.',
  })
  revisions(
    @Root() carer: CarerRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly RecordRevision[]> {
    return revisionsOf(context, carer.id, first);
  }
}
