import 'reflect-metadata';

import { addDays, day, isoOf } from '@kith/policy';
import { CalendarDate, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { splitsByDay } from '../../arrangements/split.ts';
import { arrangementPage, dueOf, type Page } from '../../records/arrangements/page.ts';
import {
  agreedOf,
  type ArrangementRecord,
  type StayingCloseDetails,
  type StayingPutDetails,
} from '../../records/arrangements/record.ts';
import { Arrangement, ArrangementConnection, CareLeaver } from './arrangement.ts';
import {
  ArrangementDecision,
  ArrangementDueItem,
  ArrangementEvent,
  ArrangementPayments,
  decisionOf,
  dueItemOf,
  eventOf,
  splitOf,
  StayingCloseOfferLine,
} from './details.ts';

const AHEAD_DAYS = 183;
const MOST_DAYS = 3700;

/** What is worked out of an arrangement, or stands below it. */
@Resolver(() => Arrangement)
export class ArrangementFields {
  @FieldResolver(() => CareLeaver, { description: 'Whose arrangement it is.' })
  careLeaver(@Root() { subject }: ArrangementRecord): CareLeaver {
    return { id: subject };
  }

  @FieldResolver(() => [String], {
    description: 'The former foster carers, by the council’s own references. Empty for Staying Close.',
  })
  carers(@Root() { personal, kind }: ArrangementRecord): readonly string[] {
    return kind === 'STAYING_PUT' && personal ? (personal.details as StayingPutDetails).carers : [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reference of the licence that they live there under.',
  })
  licenceReference(@Root() { personal, kind }: ArrangementRecord): string | undefined {
    return kind === 'STAYING_PUT' ? (personal?.details as StayingPutDetails | undefined)?.licenceReference : undefined;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the assessment for Staying Close found.' })
  assessment(@Root() { personal, kind }: ArrangementRecord): string | undefined {
    return kind === 'STAYING_CLOSE' ? (personal?.details as StayingCloseDetails | undefined)?.assessment : undefined;
  }

  @FieldResolver(() => [ArrangementPayments], {
    description: 'Which split applies on which day, as agreed. Empty for Staying Close.',
  })
  weeklyPayments(
    @Root() of: ArrangementRecord,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'From the first day, if left out.' }) from:
      | string
      | null,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'To the last day, if left out.' }) to: string | null,
  ): readonly ArrangementPayments[] {
    const agreed = agreedOf(of).flatMap(({ from, split }) => (split ? [{ from: day(from), split }] : []));
    const last = day(of.endedOn ?? of.plannedEnd);
    const first = day(from ?? of.startsOn);
    const until =
      day(to ?? isoOf(last)) > addDays(first, MOST_DAYS) ? addDays(first, MOST_DAYS) : day(to ?? isoOf(last));
    return splitsByDay(agreed, last, first, until).map((one) => ({
      from: isoOf(one.from),
      to: isoOf(one.to),
      weekly: splitOf(one.split),
    }));
  }

  @FieldResolver(() => [StayingCloseOfferLine], {
    description: 'What Staying Close offers on a day. Empty for Staying Put.',
  })
  offer(
    @Root() of: ArrangementRecord,
    @Arg('on', () => CalendarDate, { nullable: true, description: 'Today, if left out.' }) on: string | null,
    @Ctx() context: SubgraphContext,
  ): readonly StayingCloseOfferLine[] {
    const asked = on ?? context.today;
    if (asked > (of.endedOn ?? of.plannedEnd)) return [];
    return agreedOf(of).findLast(({ words, from }) => words?.offer && from <= asked)?.words?.offer ?? [];
  }

  @FieldResolver(() => [ArrangementDecision], { description: 'What was decided and is proposed, oldest first.' })
  decisions(@Root() { decisions }: ArrangementRecord): readonly ArrangementDecision[] {
    return decisions.map(decisionOf);
  }

  @FieldResolver(() => [ArrangementEvent], {
    description: 'Reviews, checks, advice and signed agreements, oldest first.',
  })
  events(@Root() { events }: ArrangementRecord): readonly ArrangementEvent[] {
    return events.map(eventOf);
  }

  @FieldResolver(() => [ArrangementDueItem], { description: 'What is due in the next half year, soonest first.' })
  due(@Root() of: ArrangementRecord, @Ctx() context: SubgraphContext): readonly ArrangementDueItem[] {
    return of.state === 'LIVE' || of.state === 'PROPOSED' ? dueOf(of, context.today, AHEAD_DAYS).map(dueItemOf) : [];
  }
}

/** What a care leaver's record shows of their arrangements. */
@Resolver(() => CareLeaver)
export class CareLeaverArrangements {
  @Needs('arrangement:read')
  @FieldResolver(() => ArrangementConnection, {
    description: 'Where they stay on or are supported close by, and how it is paid.',
  })
  async arrangements(
    @Root() { id }: CareLeaver,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after:
      | string
      | null
      | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(await arrangementPage(context, { first, after }, { careLeaver: id }));
  }
}

export const connectionOf = <Node>({ nodes, hasNextPage, endCursor }: Page<Node>) => ({
  nodes,
  pageInfo: { hasNextPage, endCursor },
});
