import { addDays, day, isoOf } from '@kith/policy';
import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';

import { reviewDays } from '../../arrangements/dates.ts';
import { SUBGRAPH } from '../settings.ts';
import { loadArrangements, MOST_AT_ONCE } from './load.ts';
import type { ArrangementRecord, ArrangementState, Kind } from './record.ts';
import { isId } from './refusals.ts';

export interface PageAsked {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null;
}

export interface ArrangementFilter {
  readonly kind?: Kind | null;
  readonly state?: ArrangementState | null;
  /** The care leaver's id. */
  readonly careLeaver?: string | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** The arrangements of the caller's council, or a young person's own, in the order of their ids. */
export async function arrangementPage(
  context: SubgraphContext,
  { first, after }: PageAsked,
  filter: ArrangementFilter = {},
): Promise<Page<ArrangementRecord>> {
  const { council } = knownCallerOf(context);
  if (!Number.isInteger(first) || first < 1 || first > MOST_AT_ONCE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_AT_ONCE} arrangements at a time.`, { argument: 'first' });
  }
  if (after && !isId(after))
    throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
  const given = [
    ['kind', filter.kind],
    ['state', filter.state],
    ['subject', filter.careLeaver],
  ].filter(([, value]) => value != null);
  const where = ['council = ?', ...(after ? ['id > ?::uuid'] : []), ...given.map(([column]) => `${column} = ?`)];
  const values = [council, ...(after ? [after] : []), ...given.map(([, value]) => value), first + 1];
  const found = await reading(context, { subgraph: SUBGRAPH, what: 'arrangements' }, async (entities) => {
    const value = await loadArrangements(entities, council, `${where.join(' and ')} order by id limit ?`, values);
    return { value, subjects: value.map(({ subject }) => subject) };
  });
  const nodes = found.slice(0, first);
  return { nodes, hasNextPage: found.length > first, endCursor: nodes.at(-1)?.id };
}

/** One arrangement; undefined where the council has none with the id, or it is none of the caller's. */
export function arrangementById(context: SubgraphContext, id: string): Promise<ArrangementRecord | undefined> {
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'arrangement' }, async (entities) => {
    const [value] = isId(id) ? await loadArrangements(entities, council, 'council = ? and id = ?', [council, id]) : [];
    return { value, subjects: value ? [value.subject] : [] };
  });
}

export const DUE_KINDS = {
  REVIEW: 'A review is due.',
  CHECK: 'A check of the household runs out.',
  END: 'It ends: agree on what comes after it.',
  DECISION: 'A proposed decision waits for a second person.',
} as const;
export type DueKind = keyof typeof DUE_KINDS;

export interface DueItem {
  readonly kind: DueKind;
  readonly on: string;
}

/** What is due for one arrangement in a stretch of days, soonest first; what is late is due on the first of them. */
export function dueOf(of: ArrangementRecord, on: string, days: number): readonly DueItem[] {
  const last = isoOf(addDays(day(on), days));
  const reviewed = new Set(of.events.filter(({ kind }) => kind === 'REVIEWED').map(({ about }) => about));
  const ends = of.endedOn ?? of.plannedEnd;
  const reviews = reviewDays(day(of.startsOn), of.reviewMonths, day(last < ends ? last : ends)).map(isoOf);
  const latestCheck = of.events
    .filter(({ kind }) => kind === 'CHECKED')
    .map(({ about }) => about)
    .toSorted()
    .at(-1);
  const items: DueItem[] = [
    ...reviews.filter((about) => !reviewed.has(about)).map((about) => ({ kind: 'REVIEW' as const, on: about })),
    ...(latestCheck === undefined ? [] : [{ kind: 'CHECK' as const, on: latestCheck }]),
    ...of.decisions
      .filter(({ conclusion }) => !conclusion)
      .map(({ proposedOn }) => ({ kind: 'DECISION' as const, on: proposedOn })),
    ...(ends < on ? [] : [{ kind: 'END' as const, on: ends }]),
  ];
  return items
    .map((item) => (item.on < on ? { ...item, on } : item))
    .filter((item) => item.on <= last)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
