import 'reflect-metadata';

import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';

import { act } from '../../act/act.ts';
import { reading } from '../../act/reading.ts';
import { userErrorsOf } from '../../act/refused.ts';
import { knownCallerOf } from '../../caller/required.ts';
import type { SubgraphContext } from '../../context.ts';
import { problem } from '../../errors/problem.ts';
import { LONGEST_PAGE } from '../../paging/newest-first.ts';
import { Needs } from '../../permission/rule.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { developmentMessagesOf, messageOf, messagesOf, tryAgain, type MessageRow } from '../messages.ts';
import {
  DevelopmentMessage,
  OutboxConnection,
  OutboxFilterInput,
  OutboxRetryInput,
  OutboxRetryPayload,
  type OutboxMessage,
} from './types.ts';

/**
 * The queries of a subgraph's outbox and the mutation that tries a parked message again, for its `resolvers`.
 *
 * @param name what they begin with: `people` makes `peopleOutbox`, `peopleOutboxRetry` and `peopleDevelopmentOutbox`.
 */
export function outboxResolver(subgraph: string, name: string): ResolverClass {
  @Resolver()
  class OutboxResolver {
    @Needs('outbox:read')
    @Query(() => OutboxConnection, {
      name: `${name}Outbox`,
      description: 'What is waiting to leave your council from here, has left, or could not, the newest first.',
    })
    messages(
      @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'The cursor where the last page ended.' })
      after: string | null | undefined,
      @Arg('filter', () => OutboxFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
      filter: OutboxFilterInput | null | undefined,
      @Ctx() context: SubgraphContext,
    ) {
      const { council } = knownCallerOf(context);
      return reading(context, { subgraph, what: `${name}Outbox` }, async (entities) => {
        const { nodes, pageInfo } = await messagesOf(
          entities,
          { subgraph, council },
          { first, after, state: filter?.state, subject: filter?.subject },
        );
        return { value: { nodes: nodes.map(shown), pageInfo }, subjects: personsIn(nodes) };
      });
    }

    @Needs('outbox:retry')
    @Mutation(() => OutboxRetryPayload, {
      name: `${name}OutboxRetry`,
      description: 'Lets a parked message be tried again, from now on.',
    })
    async retry(
      @Arg('input') { message, idempotencyKey }: OutboxRetryInput,
      @Ctx() context: SubgraphContext,
    ): Promise<OutboxRetryPayload> {
      const { council } = knownCallerOf(context);
      const asked = { subgraph, name: `${name}OutboxRetry`, idempotencyKey, input: { message } };
      const { done, userErrors } = await act(
        context,
        asked,
        async ({ entities, now }) => {
          await tryAgain(entities, { subgraph, council }, message, now);
          return {
            message,
            subject: (await messageOf(entities, { subgraph, council }, message))?.subject ?? undefined,
          };
        },
        (entities) => messageOf(entities, { subgraph, council }, message),
      );
      return { message: done && shown(done), userErrors: userErrorsOf(userErrors) };
    }

    @Needs('outbox:read')
    @Query(() => [DevelopmentMessage], {
      name: `${name}DevelopmentOutbox`,
      description: 'What messages of your council said, where nothing leaves the building. Refused in production.',
    })
    developmentMessages(
      @Arg('first', () => Int, { description: 'How many of the newest: 1 to 100.' }) first: number,
      @Ctx() context: SubgraphContext,
    ) {
      if (process.env['NODE_ENV'] === 'production') {
        throw problem('NOT_IN_PRODUCTION', 'In production messages leave the building, and are not kept to be read.');
      }
      if (first < 1 || first > LONGEST_PAGE) {
        throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} at a time.`, { argument: 'first' });
      }
      const { council } = knownCallerOf(context);
      return reading(context, { subgraph, what: `${name}DevelopmentOutbox` }, async (entities) => {
        const messages = await developmentMessagesOf(entities, { subgraph, council }, first);
        const value = messages.map((one) => ({ ...one, content: one.content && JSON.stringify(one.content) }));
        return { value, subjects: personsIn(messages) };
      });
    }
  }
  return OutboxResolver;
}

const personsIn = (rows: readonly { readonly subject: string | null }[]): readonly string[] =>
  rows.flatMap(({ subject }) => (subject === null ? [] : [subject]));

const shown = ({ nextTryAt, ...row }: MessageRow): OutboxMessage => ({
  ...row,
  subject: row.subject ?? undefined,
  nextTryAt: row.state === 'WAITING' ? nextTryAt : undefined,
  parkedBecause: row.parkedBecause ?? undefined,
  sentAt: row.sentAt ?? undefined,
  receipt: row.receipt ?? undefined,
});
