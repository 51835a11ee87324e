import 'reflect-metadata';

import { CalendarDate, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { awardsByPerson, checkFirst, type AwardRead } from '../../records/reads/awards.ts';
import { adjustmentsByAward, determinationsByAward, flagsByAward } from '../../records/reads/behind.ts';
import { balanceOn, historyOf } from '../../records/reads/history.ts';
import { payeesByAward, paymentsByAward } from '../../records/reads/payments.ts';
import { lettersByAward, requestsByAward } from '../../records/reads/requests.ts';
import { LeavingCareGrantBalance } from './balance.ts';
import { LeavingCareGrantAdjustment, LeavingCareGrantDetermination, LeavingCareGrantFlag } from './behind.ts';
import { CareLeaver } from './care-leaver.ts';
import { FOR_PAYING, FOR_STAFF } from './for-staff.ts';
import { LeavingCareGrant } from './grant.ts';
import { LeavingCareGrantHistory } from './history.ts';
import { LeavingCareGrantPayee, LeavingCareGrantPayment } from './payment.ts';
import { LeavingCareGrantLetter, LeavingCareGrantRequest } from './request.ts';
import {
  adjustmentView,
  determinationView,
  entryView,
  flagView,
  letterView,
  payeeView,
  paymentView,
  requestView,
} from './views.ts';

const FIRST = 'How many: 1 to 100.';

/** The fields of a grant that are read for themselves. */
@Resolver(() => LeavingCareGrant)
export class LeavingCareGrantFields {
  @FieldResolver(() => CareLeaver, { description: 'Whose grant it is.' })
  careLeaver(@Root() { subject }: AwardRead): CareLeaver {
    return { id: subject };
  }

  @FieldResolver(() => LeavingCareGrantBalance, { description: 'What stands in it: now, or at the end of a day.' })
  balance(
    @Root() award: AwardRead,
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The day; now, if left out.' })
    on: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return on == null ? award.balances : balanceOn(context, award, on);
  }

  @FieldResolver(() => [LeavingCareGrantDetermination], {
    description: 'The determinations that it rests on, oldest first.',
  })
  async determinations(@Root() { id }: AwardRead, @Ctx() context: SubgraphContext) {
    return ((await determinationsByAward(context).load(id)) ?? []).map(determinationView);
  }

  @Needs(...FOR_STAFF)
  @FieldResolver(() => [LeavingCareGrantAdjustment], {
    description: 'What the council changed by its own decision, oldest first.',
  })
  async adjustments(@Root() { id }: AwardRead, @Ctx() context: SubgraphContext) {
    return ((await adjustmentsByAward(context).load(id)) ?? []).map(adjustmentView);
  }

  @FieldResolver(() => [LeavingCareGrantRequest], { description: 'What was asked for, newest first.' })
  async requests(
    @Root() { id }: AwardRead,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Ctx() context: SubgraphContext,
  ) {
    checkFirst(first);
    return ((await requestsByAward(context).load(id)) ?? []).slice(0, first).map(requestView);
  }

  @FieldResolver(() => [LeavingCareGrantPayment], { description: 'What was paid or is on its way, newest first.' })
  async payments(
    @Root() { id }: AwardRead,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Ctx() context: SubgraphContext,
  ) {
    checkFirst(first);
    return ((await paymentsByAward(context).load(id)) ?? []).slice(0, first).map(paymentView);
  }

  @FieldResolver(() => [LeavingCareGrantLetter], {
    description: 'What the young person was told in writing, newest first.',
  })
  async letters(
    @Root() { id }: AwardRead,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Ctx() context: SubgraphContext,
  ) {
    checkFirst(first);
    return ((await lettersByAward(context).load(id)) ?? []).slice(0, first).map(letterView);
  }

  @FieldResolver(() => LeavingCareGrantHistory, {
    description: 'Everything that happened to it, oldest first, with every posting.',
  })
  async history(
    @Root() award: AwardRead,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const { entries, hasNextPage, endCursor } = await historyOf(context, award, { first, after });
    return { nodes: entries.map(entryView), pageInfo: { hasNextPage, endCursor } };
  }

  @Needs(...FOR_STAFF)
  @FieldResolver(() => [LeavingCareGrantFlag], { description: 'What must be looked at twice, oldest first.' })
  async flags(@Root() { id }: AwardRead, @Ctx() context: SubgraphContext) {
    return ((await flagsByAward(context).load(id)) ?? []).map(flagView);
  }

  @Needs(...FOR_PAYING)
  @FieldResolver(() => [LeavingCareGrantPayee], { description: 'Whom it can pay by bank transfer.' })
  async payees(@Root() { id }: AwardRead, @Ctx() context: SubgraphContext) {
    return ((await payeesByAward(context).load(id)) ?? []).map(payeeView);
  }

  @Needs(...FOR_STAFF)
  @FieldResolver(() => String, { description: 'Who opened it, as an opaque id.' })
  openedBy(@Root() award: AwardRead): string {
    return award.openedBy;
  }

  @Needs(...FOR_STAFF)
  @FieldResolver(() => [String], { nullable: true, description: 'Where letters go, line by line.' })
  letterTo(@Root() award: AwardRead): readonly string[] | undefined {
    return award.letterTo;
  }
}

/** What a grant adds to a care leaver. */
@Resolver(() => CareLeaver)
export class CareLeaverGrants {
  @Needs('grant:read')
  @FieldResolver(() => [LeavingCareGrant], {
    description: 'Their leaving care grant with this council: none, or one.',
  })
  async leavingCareGrants(@Root() { id }: CareLeaver, @Ctx() context: SubgraphContext): Promise<readonly AwardRead[]> {
    const award = await awardsByPerson(context).load(id);
    return award ? [award] : [];
  }
}
