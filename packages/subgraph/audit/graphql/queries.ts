import 'reflect-metadata';

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import { reading } from '../../act/reading.ts';
import { knownCallerOf } from '../../caller/required.ts';
import type { SubgraphContext } from '../../context.ts';
import { Needs } from '../../permission/rule.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { entriesOf, type OpenedEntry } from '../entries.ts';
import { AuditConnection, AuditFilterInput, type AuditEntry } from './types.ts';

/**
 * The query of a subgraph's audit, for its `resolvers`.
 *
 * @param field what it is called: `peopleAudit`.
 */
export function auditQueries(subgraph: string, field: string): ResolverClass {
  @Resolver()
  class AuditQueries {
    @Needs('audit:read')
    @Query(() => AuditConnection, {
      name: field,
      description: 'Who in your council did and read what here, the newest first. Reading it is written down as well.',
    })
    entries(
      @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'The cursor where the last page ended.' })
      after: string | null | undefined,
      @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
      filter: AuditFilterInput | null | undefined,
      @Ctx() context: SubgraphContext,
    ) {
      const { council } = knownCallerOf(context);
      const { subject, actor, kind, from, to } = filter ?? {};
      const wanted = { subject, actor, kind, from, to };
      return reading(context, { subgraph, what: field }, async (entities) => {
        const { nodes, pageInfo } = await entriesOf(entities, { subgraph, council }, { first, after, ...wanted });
        return { value: { nodes: nodes.map(shown), pageInfo }, subjects: personsIn(nodes) };
      });
    }
  }
  return AuditQueries;
}

/** Whose own words were shown. */
const personsIn = (entries: readonly OpenedEntry[]): readonly string[] =>
  entries.flatMap(({ subjects, purpose, detail }) =>
    purpose !== undefined || detail !== undefined ? subjects.slice(0, 1) : [],
  );

const shown = (entry: OpenedEntry): AuditEntry => ({
  ...entry,
  at: new Date(entry.at),
  determination: entry.determination ?? undefined,
  detail: entry.detail === undefined ? undefined : JSON.stringify(entry.detail),
});
