import 'reflect-metadata';

import { CalendarDate, dayInEngland, Needs, type ResolverClass, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { councilOf, type Council } from '../../records/councils/register.ts';
import type { Kind } from '../../records/persons/kinds.ts';
import type { PersonRecord } from '../../records/persons/person-record.ts';
import { CouncilType } from '../councils/council.ts';
import { StatementArguments, statementAsked } from '../statement/arguments.ts';
import type { Statement } from '../statement/statement.ts';
import { statementOf } from '../statement/statement-of.ts';
import type { Person } from './person.ts';
import { RecordRevision } from './record-revision.ts';
import { revisionsOf } from './revisions.ts';

/** The fields of a person of one kind that are more than what is stored of them. */
export function personFields<T extends object>(
  kind: Kind<T>,
  type: new () => Person,
  statementType: new () => Statement,
): ResolverClass {
  @Resolver(() => type)
  class PersonFields {
    @FieldResolver(() => CalendarDate, { description: 'The day on which they were registered.' })
    registeredOn(@Root() person: PersonRecord<T>): string {
      return dayInEngland(person.registeredAt);
    }

    @FieldResolver(() => CouncilType, { description: 'The council that keeps this record.' })
    council(@Root() person: PersonRecord<T>): Council | undefined {
      return councilOf(person.council);
    }

    @FieldResolver(() => statementType, { description: 'What they are entitled to.' })
    statement(
      @Root() person: PersonRecord<T>,
      @Args(() => StatementArguments) args: StatementArguments,
      @Ctx() context: SubgraphContext,
    ): Promise<Statement> {
      return statementOf(context, kind, person, statementAsked(args, context));
    }

    @Needs('person:write', 'audit:read')
    @FieldResolver(() => [RecordRevision], {
      description: 'How the record came to say what it says, newest first: who changed what, when and why.',
    })
    revisions(
      @Root() person: PersonRecord<T>,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
      @Ctx() context: SubgraphContext,
    ): Promise<readonly RecordRevision[]> {
      return revisionsOf(context, person.id, first);
    }
  }
  return PersonFields;
}
