import 'reflect-metadata';

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import { knownCallerOf } from '../../caller/required.ts';
import type { SubgraphContext } from '../../context.ts';
import { databaseOf } from '../../database/required.ts';
import { problem } from '../../errors/problem.ts';
import { LONGEST_PAGE } from '../../paging/newest-first.ts';
import { Needs } from '../../permission/rule.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { itemsToLookAt } from '../items.ts';
import { DailyWorkToLookAt } from './types.ts';

/**
 * The query for what a subgraph could not bring up to date by itself, for its `resolvers`.
 *
 * @param name what it begins with: `rentGuarantee` makes `rentGuaranteeDailyWork`.
 */
export function dailyWorkResolver(subgraph: string, name: string): ResolverClass {
  @Resolver()
  class DailyWorkResolver {
    @Needs('outbox:read')
    @Query(() => [DailyWorkToLookAt], {
      name: `${name}DailyWork`,
      description: 'What should have been done by itself and could not be, with the reason, the newest first.',
    })
    dailyWork(
      @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
      @Ctx() context: SubgraphContext,
    ) {
      if (first < 1 || first > LONGEST_PAGE) {
        throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} at a time.`, { argument: 'first' });
      }
      const { council } = knownCallerOf(context);
      const { today } = context;
      return databaseOf(context).inCouncil(council, (rows) => itemsToLookAt(rows, subgraph, { council, today }, first));
    }
  }
  return DailyWorkResolver;
}
