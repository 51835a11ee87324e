import 'reflect-metadata';

import { addDays, day, isoOf } from '@kith/policy';
import { CalendarDate, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { DUE_KINDS, type DueItem } from '../../awards/due-list.ts';
import { overpaymentAccount } from '../../awards/overpayment-account.ts';
import { weeklyDueOn, type WeeklyDue } from '../../awards/weekly-due.ts';
import type { AwardRecord } from '../../records/awards/award-record.ts';
import { dueOf } from '../../records/awards/page.ts';
import { ratesToday } from '../../records/awards/rates.ts';
import {
  Carer,
  KinshipAllowanceAward,
  KinshipAllowanceDetermination,
  KinshipAllowanceDueItem,
  KinshipAllowanceOverpayment,
} from './award.ts';
import { decisionOf, eventOf, KinshipAllowanceDecision, KinshipAllowanceEvent } from './decision.ts';
import { KinshipAllowanceLine, lineOf } from './line.ts';
import { WeeklySum } from './weekly-sum.ts';

const WARNED_AHEAD_DAYS = 183;

/** What is worked out of an allowance, or stands below it. */
@Resolver(() => KinshipAllowanceAward)
export class KinshipAllowanceAwardFields {
  @FieldResolver(() => Carer, { description: 'Whom it is paid to.' })
  carer(@Root() { subject }: AwardRecord): Carer {
    return { id: subject };
  }

  @FieldResolver(() => WeeklySum, {
    nullable: true,
    description: 'What a week comes to on a day, and how. Null where nothing is due then, or nothing was agreed.',
  })
  async weeklySum(
    @Root() award: AwardRecord,
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The day. Today, if left out.' }) on: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<WeeklyDue | undefined> {
    const { book } = await ratesToday(context, award.council);
    return award.decided && weeklyDueOn(award.decided, book, day(on ?? context.today));
  }

  @FieldResolver(() => [KinshipAllowanceLine], {
    description:
      'What was paid and is planned, and every correction, in the order of the days. Withdrawn lines are left out.',
  })
  schedule(
    @Root() { lines }: AwardRecord,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'Leaves out periods that end before this day.' })
    from: string | null,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'Leaves out periods that begin after this day.' })
    to: string | null,
  ): readonly KinshipAllowanceLine[] {
    return lines
      .filter(
        ({ state, period, periodTo }) =>
          state !== 'WITHDRAWN' && (!from || periodTo >= from) && (!to || isoOf(period) <= to),
      )
      .map(lineOf);
  }

  @FieldResolver(() => Int, { description: 'Pence that the carer has been paid.' })
  paidPence(@Root() { lines }: AwardRecord): number {
    return lines.filter(({ state }) => state === 'PAID').reduce((sum, { pence }) => sum + pence, 0);
  }

  @FieldResolver(() => KinshipAllowanceOverpayment, { description: 'What was paid too much, and what became of it.' })
  overpayment(@Root() { lines }: AwardRecord): KinshipAllowanceOverpayment {
    return overpaymentAccount(lines);
  }

  @FieldResolver(() => [KinshipAllowanceDecision], {
    description: 'What was decided and is proposed, oldest first, with every notice and letter.',
  })
  decisions(@Root() { decisions }: AwardRecord): readonly KinshipAllowanceDecision[] {
    return decisions.map(decisionOf);
  }

  @FieldResolver(() => [KinshipAllowanceEvent], {
    description: 'What was asked of the carer and told to them, oldest first.',
  })
  events(@Root() { events }: AwardRecord): readonly KinshipAllowanceEvent[] {
    return events.map(eventOf);
  }

  @FieldResolver(() => [KinshipAllowanceDueItem], {
    description: 'What happens or must be done in the next half year, soonest first.',
  })
  async warnings(
    @Root() award: AwardRecord,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly KinshipAllowanceDueItem[]> {
    if (!award.decided) return [];
    const today = day(context.today);
    return dueOf(award, await ratesToday(context, award.council), today, addDays(today, WARNED_AHEAD_DAYS)).map(
      dueItemOf,
    );
  }

  @FieldResolver(() => KinshipAllowanceDetermination, {
    nullable: true,
    description: 'The determination that it was opened from. Null once the carer has been erased.',
  })
  openedFrom(@Root() { personal }: AwardRecord): KinshipAllowanceDetermination | undefined {
    const determination = personal?.determination;
    return (
      determination && {
        outcome: determination.outcome,
        route: determination.route?.title,
        asOf: determination.asOf,
        because: determination.because.filter(({ met }) => met === 'YES').map(({ says }) => says),
        rulesVersion: determination.rulesVersion,
      }
    );
  }
}

export const dueItemOf = ({ kind, on, weeklyPence }: DueItem): KinshipAllowanceDueItem => ({
  kind,
  on: isoOf(on),
  says: DUE_KINDS[kind],
  weeklyPence,
});
