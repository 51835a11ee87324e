import 'reflect-metadata';

import { CalendarDate, dayInEngland, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { councilOf, type Council } from '../../records/councils/register.ts';
import { aCareLeaver } from '../../records/persons/kinds.ts';
import type { CareLeaverRecord } from '../../records/persons/person-record.ts';
import { CouncilType } from '../councils/council.ts';
import { RecordRevision } from '../persons/record-revision.ts';
import { revisionsOf } from '../persons/revisions.ts';
import { StatementArguments, statementAsked } from '../statement/arguments.ts';
import { CareLeaverStatement } from '../statement/care-leaver-statement.ts';
import { statementOf } from '../statement/statement-of.ts';
import { CareLeaver } from './care-leaver.ts';

/** The fields of a care leaver that are more than what is stored of them. */
@Resolver(() => CareLeaver)
export class CareLeaverFields {
  @FieldResolver(() => CalendarDate, { description: 'The day on which they were registered.' })
  registeredOn(@Root() careLeaver: CareLeaverRecord): string {
    return dayInEngland(careLeaver.registeredAt);
  }

  @FieldResolver(() => CouncilType, { description: 'The council that keeps this record.' })
  council(@Root() careLeaver: CareLeaverRecord): Council | undefined {
    return councilOf(careLeaver.council);
  }

  @FieldResolver(() => CareLeaverStatement, { description: 'What they are entitled to.' })
  statement(
    @Root() careLeaver: CareLeaverRecord,
    @Args(() => StatementArguments) args: StatementArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<CareLeaverStatement> {
    return statementOf(context, aCareLeaver, careLeaver, statementAsked(args, context));
  }

  @Needs('person:write', 'audit:read')
  @FieldResolver(() => [RecordRevision], {
    description: 'How the record came to say what it says, newest first: who changed what, when and why.',
  })
  revisions(
    @Root() careLeaver: CareLeaverRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly RecordRevision[]> {
    return revisionsOf(context, careLeaver.id, first);
  }
}
