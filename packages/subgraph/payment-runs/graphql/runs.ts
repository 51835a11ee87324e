import 'reflect-metadata';

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { userErrorsOf } from '../../act/refused.ts';
import type { SubgraphContext } from '../../context.ts';
import { UserError } from '../../errors/user-error.ts';
import { Needs } from '../../permission/rule.ts';
import { CalendarDate } from '../../schema/calendar-date.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { PageInfo } from '../../schema/page-info.ts';
import { paymentFile } from '../file.ts';
import { makePaymentRun } from '../make.ts';
import type { InRun, PaymentsOf } from '../payments-of.ts';
import { reconcilePaymentRun } from '../reconcile.ts';
import { runById, runPage, runProgress, type PaymentRun } from '../runs.ts';
import { PaymentFile, PaymentRunMakeInput, PaymentRunProgress, PaymentRunReconcileInput } from './types.ts';

/**
 * The payment runs of a subgraph, for its `resolvers`: made, read, fetched as files, and told what became of them.
 *
 * @param name what they are called: `rentGuaranteePaymentRun` makes `rentGuaranteePaymentRunMake` and so on, and the type
 *   `RentGuaranteePaymentRun`.
 */
export function paymentRunResolver<Payment extends InRun>(of: PaymentsOf<Payment>, name: string): ResolverClass {
  const { Run, Connection, Payload } = typesFor(`${name[0]!.toUpperCase()}${name.slice(1)}`);
  const { subgraph } = of;

  @Resolver(() => Run)
  class PaymentRuns {
    @Needs('payment:run', 'payment:reconcile', 'audit:read')
    @Query(() => Connection, { name: `${name}s`, description: 'The payment runs of your council, newest first.' })
    runs(
      @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
      after: string | null | undefined,
      @Ctx() context: SubgraphContext,
    ) {
      return runPage(context, subgraph, { first, after });
    }

    @Needs('payment:run', 'payment:reconcile', 'audit:read')
    @Query(() => Run, {
      name,
      nullable: true,
      description: 'One payment run; null where your council has no such run.',
    })
    run(@Arg('id', () => ID, { description: 'The id of the run.' }) id: string, @Ctx() context: SubgraphContext) {
      return runById(context, subgraph, id);
    }

    @Needs('payment:run')
    @Mutation(() => Payload, {
      name: `${name}Make`,
      description: 'Makes one file of the bank transfers that wait. Each goes into one file, ever.',
    })
    async make(
      @Arg('input', { description: 'The file to make.' }) input: PaymentRunMakeInput,
      @Ctx() context: SubgraphContext,
    ) {
      const { done, userErrors } = await makePaymentRun(of, `${name}Make`, context, input);
      return after(context, done, userErrors);
    }

    @Needs('payment:reconcile')
    @Mutation(() => Payload, {
      name: `${name}Reconcile`,
      description: 'Records what became of the payments of a run.',
    })
    async reconcile(
      @Arg('input', { description: 'What the bank says.' }) { became, ...input }: PaymentRunReconcileInput,
      @Ctx() context: SubgraphContext,
    ) {
      const told = became?.map((one) => ({
        reference: one.reference,
        became: one.became,
        reason: one.reason ?? undefined,
        pence: one.pence ?? undefined,
      }));
      const asked = { ...input, ...(told && { became: told }) };
      const { done, userErrors } = await reconcilePaymentRun(of, `${name}Reconcile`, context, asked);
      return after(context, done, userErrors);
    }

    @FieldResolver(() => [PaymentRunProgress], { description: 'How many of its payments stand where.' })
    progress(@Root() run: PaymentRun, @Ctx() context: SubgraphContext) {
      return runProgress(context, of, run);
    }

    @Needs('payment:run')
    @FieldResolver(() => PaymentFile, { description: 'The file in the columns that the council has published.' })
    csv(@Root() run: PaymentRun, @Ctx() context: SubgraphContext) {
      return paymentFile(context, subgraph, run, 'CSV');
    }

    @Needs('payment:run')
    @FieldResolver(() => PaymentFile, {
      nullable: true,
      description:
        'The lines of Bacs Standard 18, where the council has said from which account. No headers, no credentials.',
    })
    bacs(@Root() run: PaymentRun, @Ctx() context: SubgraphContext) {
      return paymentFile(context, subgraph, run, 'BACS');
    }
  }

  async function after(
    context: SubgraphContext,
    done: { readonly run: string; readonly withoutAccount?: number; readonly closed?: number } | undefined,
    userErrors: Parameters<typeof userErrorsOf>[0],
  ) {
    return {
      paymentRun: done && (await runById(context, subgraph, done.run)),
      withoutAccount: done?.withoutAccount,
      closed: done?.closed,
      userErrors: userErrorsOf(userErrors),
    };
  }
  return PaymentRuns;
}

function typesFor(name: string) {
  @ObjectType(name, {
    description: 'Bank transfers that went into one file. Each payment goes into one, ever.',
    simpleResolvers: true,
  })
  class Run {
    @Field(() => ID, { description: 'Opaque id.' })
    readonly id!: string;

    @Field({ description: 'What it is called, such as `RUN-7K2M-93QX`.' })
    readonly reference!: string;

    @Field(() => CalendarDate, { description: 'The day on which the bank is to work on it.' })
    readonly processingDay!: string;

    @Field(() => Int, { description: 'How many payments are in it.' })
    readonly lines!: number;

    @Field(() => Int, { description: 'What they come to, in pence.' })
    readonly totalPence!: number;

    @Field({ description: 'The SHA-256 of the CSV file that was made, in hex.' })
    readonly csvDigest!: string;

    @Field(() => String, { nullable: true, description: 'The SHA-256 of the Bacs lines, where they were made.' })
    readonly bacsDigest?: string | null;

    @Field({ description: 'Who made it, as an opaque id.' })
    readonly madeBy!: string;

    @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
    readonly madeAt!: Date;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of payment runs, newest first.', simpleResolvers: true })
  class Connection {
    @Field(() => [Run], { description: 'The runs.' })
    readonly nodes!: readonly Run[];

    @Field(() => PageInfo, { description: 'Whether there are more.' })
    readonly pageInfo!: PageInfo;
  }

  @ObjectType(`${name}Payload`, {
    description: 'The payment run after the act, or what to put right.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => Run, {
      nullable: true,
      description: 'The run as it now stands. Null where the act was refused.',
    })
    readonly paymentRun?: Run;

    @Field(() => Int, {
      nullable: true,
      description:
        'When a run was made: how many payments wait that could not go into it, because nobody has said to which account.',
    })
    readonly withoutAccount?: number;

    @Field(() => Int, {
      nullable: true,
      description:
        'When a run was made: how many payments wait for people whose records are closed to you. Somebody who is named for them makes that run, and says why.',
    })
    readonly closed?: number;

    @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
    readonly userErrors!: readonly UserError[];
  }
  return { Run, Connection, Payload };
}
