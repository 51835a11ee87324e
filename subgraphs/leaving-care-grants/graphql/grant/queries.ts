import 'reflect-metadata';

import { CalendarDate, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';

import { AWARD_STATES, type AwardState } from '../../records/domain/states.ts';
import { awardPage, awardsById, type AwardRead } from '../../records/reads/awards.ts';
import { cursorOf } from '../../records/reads/cursor.ts';
import { isId } from '../../records/refusals.ts';
import { LeavingCareGrant, LeavingCareGrantConnection } from './grant.ts';

@InputType({ description: 'Which grants to list. They must meet everything that is given.' })
class LeavingCareGrantFilterInput {
  @Field(() => AWARD_STATES, { nullable: true, description: 'Where they stand.' })
  readonly state?: AwardState | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Open ones whose last day is this one or an earlier one.' })
  readonly endingBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a request waits for a decision.' })
  readonly waiting?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The reference, whole.' })
  readonly reference?: string | null;
}

@Resolver()
export class LeavingCareGrantQueries {
  @Needs('grant:read')
  @Query(() => LeavingCareGrant, {
    nullable: true,
    description: 'One leaving care grant of your council; null where it has no such grant.',
  })
  async leavingCareGrant(
    @Arg('id', () => ID, { description: 'The id of the grant.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardRead | undefined> {
    return isId(id) ? awardsById(context).load(id) : undefined;
  }

  @Needs('grant:read')
  @Query(() => LeavingCareGrantConnection, { description: 'The leaving care grants of your council, oldest first.' })
  async leavingCareGrants(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Arg('filter', () => LeavingCareGrantFilterInput, {
      nullable: true,
      description: 'Which to list. All, if left out.',
    })
    filter: LeavingCareGrantFilterInput | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const { awards, hasNextPage, endCursor } = await awardPage(context, { first, after, filter });
    return {
      nodes: awards,
      edges: awards.map((award) => ({ cursor: cursorOf(award.openedOn, award.id), node: award })),
      pageInfo: { hasNextPage, endCursor },
    };
  }
}
