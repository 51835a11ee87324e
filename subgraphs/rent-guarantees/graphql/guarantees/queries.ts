import 'reflect-metadata';

import { Needs, Open, connectionTypeOf, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { GuaranteeState } from '../../records/guarantee/states.ts';
import { verifyLetter, type VerificationStatus } from '../../records/links/verification.ts';
import { guaranteesById } from '../../records/reading/loaders.ts';
import { guaranteeCursor, guaranteePage } from '../../records/reading/page.ts';
import { State, Verification } from './enums.ts';
import { RentGuaranteeType } from './guarantee.ts';

const RentGuaranteeConnection = connectionTypeOf(RentGuaranteeType, {
  name: 'RentGuarantee',
  one: 'guarantee',
  many: 'guarantees',
  order: 'newest first',
});

@ObjectType({ description: 'Whether a letter is genuine and live, and nothing else.', simpleResolvers: true })
class RentGuaranteeVerification {
  @Field(() => Verification, { description: 'What it is.' })
  readonly status!: VerificationStatus;
}

@Resolver()
export class GuaranteeQueries {
  @Needs('guarantee:read')
  @Query(() => RentGuaranteeType, {
    nullable: true,
    description: 'One guarantee of your council; null where it has none.',
  })
  async rentGuarantee(
    @Arg('id', () => ID, { description: 'The id of the guarantee.' }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return (await guaranteesById(context).load(id))[0];
  }

  @Needs('guarantee:read')
  @Query(() => RentGuaranteeConnection, { description: 'The guarantees of your council, newest first.' })
  async rentGuarantees(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Arg('states', () => [State], { nullable: true, description: 'Those that are one of these, as written down.' })
    states: readonly GuaranteeState[] | null | undefined,
    @Arg('reference', () => String, { nullable: true, description: 'The one with this reference.' })
    reference: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const { nodes, hasNextPage, endCursor } = await guaranteePage(context, { first, after, states, reference });
    const edges = nodes.map((node) => ({ cursor: guaranteeCursor(node), node }));
    return { nodes, edges, pageInfo: { hasNextPage, endCursor } };
  }

  @Open()
  @Query(() => RentGuaranteeVerification, {
    description:
      'Whether a letter is genuine and live, for anybody who has it in hand. It says nothing of whose it is, where or how much.',
  })
  async rentGuaranteeVerification(
    @Arg('reference', () => String, { description: 'As on the letter: `RG-7K2M-93QX`.' }) reference: string,
    @Arg('code', () => String, { description: 'As on the letter: four times four letters and digits.' }) code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<RentGuaranteeVerification> {
    return { status: await verifyLetter(context, reference, code) };
  }
}
