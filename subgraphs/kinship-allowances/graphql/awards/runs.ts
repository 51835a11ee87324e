import 'reflect-metadata';

import { Needs, UserError, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { bringManyUpToDate } from '../../records/awards/many.ts';
import { payAllowances } from '../../records/awards/pay.ts';
import { KinshipAllowanceAwardsBringUpToDateInput, KinshipAllowancePaymentsMakeInput } from './inputs.ts';

@ObjectType({ description: 'An allowance that a person must look at.', simpleResolvers: true })
class KinshipAllowanceHeld {
  @Field({ description: 'The reference of the allowance.' })
  readonly reference!: string;

  @Field({
    description:
      'A stable code: `RATES_LOWER` where published rates are below what was paid, `NO_RATE` where none is loaded.',
  })
  readonly why!: string;
}

@ObjectType({ description: 'What was brought up to date.', simpleResolvers: true })
class KinshipAllowancesUpToDate {
  @Field(() => Int, { description: 'How many allowances were looked at.' })
  readonly lookedAt!: number;

  @Field(() => [String], { description: 'References of those of which something was entered or sent.' })
  readonly changed!: readonly string[];

  @Field(() => [KinshipAllowanceHeld], { description: 'Those that a person must look at.' })
  readonly held!: readonly KinshipAllowanceHeld[];

  @Field(() => ID, { nullable: true, description: 'Send it as `after`. Null at the end of the list.' })
  readonly next?: string;
}

@ObjectType({ description: 'What was done, or what to put right.', simpleResolvers: true })
class KinshipAllowancesUpToDatePayload {
  @Field(() => KinshipAllowancesUpToDate, { nullable: true, description: 'Null where it was refused.' })
  readonly done?: KinshipAllowancesUpToDate;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'One payment of one allowance.', simpleResolvers: true })
class KinshipAllowancePayment {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The id of the allowance.' })
  readonly award!: string;

  @Field({ description: 'The reference of the allowance.' })
  readonly reference!: string;

  @Field(() => String, { nullable: true, description: 'What your finance system calls the carer.' })
  readonly payeeReference?: string;

  @Field(() => Int, { description: 'Pence to pay.' })
  readonly pence!: number;

  @Field(() => Int, { description: 'Pence that were taken off for an overpayment, as the council decided.' })
  readonly recoveredPence!: number;
}

@ObjectType({ description: 'Payments that were made together.', simpleResolvers: true })
class KinshipAllowancePaymentsMade {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly run!: string;

  @Field(() => [KinshipAllowancePayment], { description: 'At most 500, in the order of their references.' })
  readonly payments!: readonly KinshipAllowancePayment[];

  @Field(() => Int, { description: 'Pence, all together.' })
  readonly totalPence!: number;

  @Field({ description: 'Whether more is due: ask again with a new key.' })
  readonly more!: boolean;
}

@ObjectType({ description: 'The payments, or what to put right.', simpleResolvers: true })
class KinshipAllowancePaymentsPayload {
  @Field(() => KinshipAllowancePaymentsMade, { nullable: true, description: 'Null where it was refused.' })
  readonly run?: KinshipAllowancePaymentsMade;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@Resolver()
export class KinshipAllowanceRuns {
  @Needs('allowance:approve', 'payment:run')
  @Mutation(() => KinshipAllowancesUpToDatePayload, {
    description:
      'Plans payments ahead for living allowances, takes in newly published rates, and sends the letters that are due. It is done by itself every day; this does it at once. Safe to repeat.',
  })
  async kinshipAllowanceAwardsBringUpToDate(
    @Arg('input', { description: 'How many.' }) input: KinshipAllowanceAwardsBringUpToDateInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await bringManyUpToDate(context, input);
    return { done, userErrors: userErrorsOf(userErrors) };
  }

  @Needs('payment:run')
  @Mutation(() => KinshipAllowancePaymentsPayload, {
    description: 'Pays what is due, one payment for each allowance. What is paid is never changed after that.',
  })
  async kinshipAllowancePaymentsMake(
    @Arg('input', { description: 'Which.' }) input: KinshipAllowancePaymentsMakeInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { done, userErrors } = await payAllowances(context, input);
    return { run: done, userErrors: userErrorsOf(userErrors) };
  }
}
