import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { runById, runPage, runProgress } from '../../records/reads/runs.ts';
import type { PaymentRun as Run } from '../../records/rows/payments.ts';
import { paymentFile } from '../../records/runs/file.ts';
import { PaymentFile, PaymentRun, PaymentRunConnection, PaymentRunProgress } from './run.ts';

@Resolver(() => PaymentRun)
export class PaymentRuns {
  @Needs('payment:run', 'payment:reconcile', 'audit:read')
  @Query(() => PaymentRunConnection, { description: 'The payment runs of your council, newest first.' })
  async paymentRuns(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const { runs, hasNextPage, endCursor } = await runPage(context, { first, after });
    return { nodes: runs, pageInfo: { hasNextPage, endCursor } };
  }

  @Needs('payment:run', 'payment:reconcile', 'audit:read')
  @Query(() => PaymentRun, { nullable: true, description: 'One payment run; null where your council has no such run.' })
  paymentRun(
    @Arg('id', () => ID, { description: 'The id of the run.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Run | undefined> {
    return runById(context, id);
  }

  @FieldResolver(() => [PaymentRunProgress], { description: 'How many of its payments stand where.' })
  progress(@Root() run: Run, @Ctx() context: SubgraphContext) {
    return runProgress(context, run);
  }

  @Needs('payment:run')
  @FieldResolver(() => PaymentFile, { description: 'The file in the columns that the council has published.' })
  csv(@Root() run: Run, @Ctx() context: SubgraphContext) {
    return paymentFile(context, run, 'CSV');
  }

  @Needs('payment:run')
  @FieldResolver(() => PaymentFile, {
    nullable: true,
    description:
      'The lines of Bacs Standard 18, where the council has said from which account. No headers, no credentials.',
  })
  bacs(@Root() run: Run, @Ctx() context: SubgraphContext) {
    return paymentFile(context, run, 'BACS');
  }
}
