import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';

import type { AwardRecord } from '../../records/awards/award-record.ts';
import { payeesOf, setPayee } from '../../records/payments/payee.ts';
import { newestTransfers, repeatPayment, transfersOf, type TransferState } from '../../records/payments/transfers.ts';
import { KinshipAllowanceAward, KinshipAllowanceAwardPayload } from './award.ts';
import { OnAward } from './inputs.ts';

const TransferStates: { [State in TransferState]: State } = {
  INSTRUCTED: 'INSTRUCTED',
  IN_RUN: 'IN_RUN',
  PAID: 'PAID',
  FAILED: 'FAILED',
};
registerEnumType(TransferStates, {
  name: 'KinshipAllowanceTransferState',
  description: 'How far a payment has come on its way to the carer’s account.',
  valuesConfig: {
    INSTRUCTED: { description: 'It waits for the next file.' },
    IN_RUN: { description: 'It went out in a file, and the bank has not said what became of it.' },
    PAID: { description: 'It was made.' },
    FAILED: { description: 'It failed, and can be paid again.' },
  },
});

@ObjectType({ description: 'One way of a payment through the bank.', simpleResolvers: true })
class KinshipAllowanceTransfer {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The id of the payment.' })
  readonly payment!: string;

  @Field(() => Int, { description: 'Counts from 1. Above that, the ones before it failed.' })
  readonly number!: number;

  @Field({ description: 'What it is called on its way through the bank and back.' })
  readonly reference!: string;

  @Field(() => Int, { description: 'Pence.' })
  readonly pence!: number;

  @Field(() => TransferStates, { description: 'How far it has come.' })
  readonly state!: TransferState;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  readonly madeAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it became known what became of it.' })
  readonly settledAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in the bank’s words. Null once erased.' })
  readonly why?: string;
}

@ObjectType({ description: 'The account that an allowance is paid to.', simpleResolvers: true })
class KinshipAllowancePayee {
  @Field({ description: 'The name of the account.' })
  readonly name!: string;

  @Field({ description: 'Six digits.' })
  readonly sortCode!: string;

  @Field({ description: 'Eight digits.' })
  readonly accountNumber!: string;

  @Field({ description: 'Who said so, as an opaque id.' })
  readonly setBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  readonly setAt!: Date;
}

@InputType({ description: 'The account that an allowance is paid to from now on.' })
class KinshipAllowancePayeeSetInput extends OnAward {
  @Field({ description: 'The name of the account.' })
  readonly name!: string;

  @Field({ description: 'Such as 12-34-56.' })
  readonly sortCode!: string;

  @Field({ description: 'Six to eight digits.' })
  readonly accountNumber!: string;
}

@InputType({ description: 'A payment that failed, to be paid again.' })
class KinshipAllowancePaymentRepeatInput {
  @Field(() => ID, { description: 'The id of the payment.' })
  readonly payment!: string;

  @Field(() => ID, {
    description: 'Yours to choose, and new for each act. A retry with the same key does nothing more.',
  })
  readonly idempotencyKey!: string;
}

/** How what an allowance pays reaches the carer's account. */
@Resolver(() => KinshipAllowanceAward)
export class KinshipAllowancePayments {
  @Needs('allowance:award', 'payment:run')
  @FieldResolver(() => KinshipAllowancePayee, {
    nullable: true,
    description: 'The account that it is paid to. Null where nobody has said, and once the carer has been erased.',
  })
  payee(@Root() { id }: AwardRecord, @Ctx() context: SubgraphContext) {
    return payeesOf(context).load(id);
  }

  @FieldResolver(() => [KinshipAllowanceTransfer], {
    description: 'How its payments travelled through the bank, newest first.',
  })
  transfers(
    @Root() { id }: AwardRecord,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: SubgraphContext,
  ) {
    return newestTransfers(context, id, first);
  }

  @Needs('allowance:award')
  @Mutation(() => KinshipAllowanceAwardPayload, {
    description:
      'Says to which account an allowance is paid from now on. Nobody but those who award and pay can read it.',
  })
  async kinshipAllowancePayeeSet(
    @Arg('input', { description: 'The account.' }) input: KinshipAllowancePayeeSetInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await setPayee(context, input);
    if (done) payeesOf(context).clear(done.id);
    return { award: done, userErrors: userErrorsOf(userErrors) };
  }

  @Needs('payment:run')
  @Mutation(() => KinshipAllowanceAwardPayload, {
    description: 'Pays again what failed, under another reference, with the next file.',
  })
  async kinshipAllowancePaymentRepeat(
    @Arg('input', { description: 'Which.' }) input: KinshipAllowancePaymentRepeatInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await repeatPayment(context, input);
    if (done) transfersOf(context).clear(done.id);
    return { award: done, userErrors: userErrorsOf(userErrors) };
  }
}
