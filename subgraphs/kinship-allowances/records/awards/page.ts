import { parseDay, day, addDays, isoOf } from '@kith/policy';
import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';

import type { AwardState } from '../../awards/decision.ts';
import { dueList, type DueItem } from '../../awards/due-list.ts';
import { overpaymentAccount } from '../../awards/overpayment-account.ts';
import { statementDays } from '../../awards/yearly-statement.ts';
import { SUBGRAPH } from '../settings.ts';
import { conclusionOf, type AwardRecord } from './award-record.ts';
import { loadAwards, MOST_AT_ONCE } from './load.ts';
import { ratesToday, type RatesToday } from './rates.ts';
import { isId } from './refusals.ts';
import { statementOf } from './statements.ts';

export interface PageAsked {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null;
}

export interface AwardFilter {
  readonly state?: AwardState | null;
  /** The carer's id. */
  readonly carer?: string | null;
  readonly reference?: string | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** The awards of the caller's council, or a carer's own, in the order of their ids. */
export async function awardPage(
  context: SubgraphContext,
  asked: PageAsked,
  filter: AwardFilter = {},
): Promise<Page<AwardRecord>> {
  const { council } = knownCallerOf(context);
  const first = firstOf(asked);
  const conditions = ['council = ?', ...(asked.after ? ['id > ?::uuid'] : [])];
  const values: unknown[] = [council, ...(asked.after ? [cursor(asked.after)] : [])];
  for (const [column, value] of [
    ['state', filter.state],
    ['subject', filter.carer],
    ['reference', filter.reference],
  ] as const) {
    if (value == null) continue;
    conditions.push(`${column} = ?`);
    values.push(value);
  }
  const awards = await reading(context, { subgraph: SUBGRAPH, what: 'kinshipAllowanceAwards' }, async (entities) => {
    const found = await loadAwards(entities, council, `${conditions.join(' and ')} order by id limit ?`, [
      ...values,
      first + 1,
    ]);
    return { value: found, subjects: found.map(({ subject }) => subject) };
  });
  const nodes = awards.slice(0, first);
  return { nodes, hasNextPage: awards.length > first, endCursor: nodes.at(-1)?.id };
}

/** One award; undefined where the council has none with the id, or it is none of the caller's. */
export function awardById(context: SubgraphContext, id: string): Promise<AwardRecord | undefined> {
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'kinshipAllowanceAward' }, async (entities) => {
    const [award] = isId(id) ? await loadAwards(entities, council, 'council = ? and id = ?', [council, id]) : [];
    return { value: award, subjects: award ? [award.subject] : [] };
  });
}

export interface DueOfAward {
  readonly award: AwardRecord;
  readonly items: readonly DueItem[];
}

const MOST_DAYS = 400;

/** What is due for the living awards of the council in a stretch of days, award by award. */
export async function duePage(
  context: SubgraphContext,
  asked: PageAsked & { readonly on: string; readonly days: number },
): Promise<Page<DueOfAward>> {
  if (!Number.isInteger(asked.days) || asked.days < 0 || asked.days > MOST_DAYS) {
    throw problem('BAD_USER_INPUT', `Look 0 to ${MOST_DAYS} days ahead.`, { argument: 'days' });
  }
  const { council } = knownCallerOf(context);
  const rates = await ratesToday(context, council);
  const page = await awardPage(context, asked, { state: 'LIVE' });
  const from = day(asked.on);
  const to = addDays(from, asked.days);
  const due = page.nodes.flatMap((award) => {
    const items = award.decided ? dueOf(award, rates, from, to) : [];
    return items.length === 0 ? [] : [{ award, items }];
  });
  return { ...page, nodes: due };
}

/** What is due for one award in a stretch of days. */
export function dueOf(
  award: AwardRecord,
  rates: RatesToday,
  from: ReturnType<typeof day>,
  to: ReturnType<typeof day>,
): readonly DueItem[] {
  const agreedOn = award.conditionsAgreedOn === undefined ? undefined : day(award.conditionsAgreedOn);
  return dueList(
    {
      decided: award.decided!,
      agreedOn,
      statements:
        agreedOn === undefined
          ? []
          : statementDays(agreedOn, addDays(to, 366)).map((on) => statementOf(award, isoOf(on))),
      warnedWeeks: award.events.filter(({ kind }) => kind === 'WARNED').map(({ weeks }) => weeks),
      answersBy: award.decisions
        .filter((one) => !conclusionOf(one))
        .flatMap(({ answerBy }) => (answerBy ? [parseDay(answerBy)!] : [])),
      outstandingPence: overpaymentAccount(award.lines).outstanding,
    },
    rates,
    rates.book,
    from,
    to,
  );
}

function firstOf({ first }: PageAsked): number {
  if (Number.isInteger(first) && first >= 1 && first <= MOST_AT_ONCE) return first;
  throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_AT_ONCE} allowances at a time.`, { argument: 'first' });
}

/** Ids are opaque already, so an id is a place in the list. */
function cursor(after: string): string {
  if (isId(after)) return after;
  throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
}
