import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';

import { carerAddresses, setAddress } from '../../records/awards/address.ts';
import type { AwardRecord } from '../../records/awards/award-record.ts';
import { KinshipAllowanceAward, KinshipAllowanceAwardPayload } from './award.ts';
import { OnAward } from './inputs.ts';

@InputType({
  description: 'Where letters to the carer go from now on, about this and every other allowance of theirs.',
})
class KinshipAllowanceAddressSetInput extends OnAward {
  @Field(() => [String], { description: 'Three to seven lines, the name first, the postcode last.' })
  readonly letterTo!: readonly string[];
}

/** Where letters to a carer go. */
@Resolver(() => KinshipAllowanceAward)
export class KinshipAllowanceAddresses {
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Where letters to the carer go. Null where nobody has said: letters wait. Null once erased.',
  })
  letterTo(@Root() { subject }: AwardRecord, @Ctx() context: SubgraphContext) {
    return carerAddresses(context).load(subject);
  }

  @Needs('allowance:award')
  @Mutation(() => KinshipAllowanceAwardPayload, { description: 'Says where letters to the carer go from now on.' })
  async kinshipAllowanceAddressSet(
    @Arg('input', { description: 'The address.' }) input: KinshipAllowanceAddressSetInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await setAddress(context, input);
    if (done) carerAddresses(context).clear(done.subject);
    return { award: done, userErrors: userErrorsOf(userErrors) };
  }
}
