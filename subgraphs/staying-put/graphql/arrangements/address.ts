import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';

import { addresses, setAddress } from '../../records/arrangements/address.ts';
import type { ArrangementRecord } from '../../records/arrangements/record.ts';
import { Arrangement, ArrangementPayload } from './arrangement.ts';
import { OnArrangement } from './inputs.ts';

@InputType({ description: 'Where letters to the young person go from now on, about this and every other arrangement.' })
class ArrangementAddressSetInput extends OnArrangement {
  @Field(() => [String], { description: 'Three to seven lines, the name first, the postcode last.' })
  readonly letterTo!: readonly string[];
}

/** Where letters to a young person go. */
@Resolver(() => Arrangement)
export class ArrangementAddresses {
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Where letters to the young person go. Null where nobody has said: letters wait. Null once erased.',
  })
  letterTo(@Root() { subject }: ArrangementRecord, @Ctx() context: SubgraphContext) {
    return addresses(context).load(subject);
  }

  @Needs('arrangement:write')
  @Mutation(() => ArrangementPayload, { description: 'Says where letters to the young person go from now on.' })
  async arrangementAddressSet(
    @Arg('input', { description: 'The address.' }) input: ArrangementAddressSetInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await setAddress(context, input);
    if (done) addresses(context).clear(done.subject);
    return { arrangement: done, userErrors: userErrorsOf(userErrors) };
  }
}
