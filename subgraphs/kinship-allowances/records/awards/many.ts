import { day, isoOf } from '@kith/policy';
import { councilCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { act, Refused, type Acted, type Doing } from '@kith/subgraph/database';

import { letterOn, warningLetter } from '../../awards/letters.ts';
import { warningsOf } from '../../awards/warnings.ts';
import { SUBGRAPH } from '../settings.ts';
import type { AwardRecord } from './award-record.ts';
import { enterLines, linesToEnter } from './enter-lines.ts';
import { heldAward, MOST_AT_ONCE } from './load.ts';
import { ratesToday, type RatesToday } from './rates.ts';
import { SCHEMA } from './rows.ts';
import { sendLetter } from './send-letter.ts';
import { writeEvent } from './write-event.ts';

export interface ManyAsked {
  /** How many awards to look at: 1 to 100. */
  readonly first: number;
  /** The id of the last award that was looked at. */
  readonly after?: string | null;
  readonly idempotencyKey: string;
}

export interface ManyDone {
  /** How many awards were looked at. */
  readonly lookedAt: number;
  /** References of those of which something was entered or sent. */
  readonly changed: readonly string[];
  /** References of those that a person must look at, and why. */
  readonly held: readonly { readonly reference: string; readonly why: string }[];
  /** The id to send as `after`; undefined at the end of the list. */
  readonly next: string | undefined;
}

/**
 * Brings the awards of a council up to date, so many at a time: plans payments ahead, takes in newly published rates, and
 * sends the letters that are due before an 18th birthday. Rates that turn out lower than what was paid are left to a person.
 */
export async function bringManyUpToDate(context: SubgraphContext, asked: ManyAsked): Promise<Acted<ManyDone>> {
  const { first, after, idempotencyKey } = asked;
  if (!Number.isInteger(first) || first < 1 || first > MOST_AT_ONCE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_AT_ONCE} allowances at a time.`, { argument: 'first' });
  }
  const { council } = councilCallerOf(context);
  const rates = await ratesToday(context, council);
  const name = 'kinshipAllowanceAwardsBringUpToDate';
  return act(context, { subgraph: SUBGRAPH, name, idempotencyKey, input: { first, after } }, async (doing) => {
    const ids = await doing.entities.execute<{ id: string }[]>(
      `select id from ${SCHEMA}.award where council = ? and state = 'LIVE' and id > ?::uuid order by id limit ?`,
      [council, after ?? '00000000-0000-0000-0000-000000000000', first],
    );
    const changed: string[] = [];
    const held: { reference: string; why: string }[] = [];
    for (const { id } of ids) {
      const award = await heldAward(doing.entities, council, id);
      // The carer has been erased: nothing can be worked out, and a person must end the award.
      if (!award?.decided) continue;
      const why = await upToDate(doing, award, rates, changed);
      if (why !== undefined) held.push({ reference: award.reference, why });
    }
    return { lookedAt: ids.length, changed, held, next: ids.length === first ? ids.at(-1)?.id : undefined };
  });
}

/** Gives why a person must look at the award, where one must. */
async function upToDate(
  doing: Doing,
  award: AwardRecord,
  rates: RatesToday,
  changed: string[],
): Promise<string | undefined> {
  const warned = await warn(doing, award, rates);
  let plan: ReturnType<typeof linesToEnter>;
  try {
    plan = linesToEnter(award, rates, doing.today);
  } catch (error) {
    if (error instanceof Refused) return error.problems[0]?.code;
    throw error;
  }
  if (plan.add.some(({ kind }) => kind === 'OVERPAYMENT')) return 'RATES_LOWER';
  const corrects = plan.add.some(({ kind }) => kind !== 'ALLOWANCE');
  const cause = corrects
    ? { event: await writeEvent(doing, award, { kind: 'RATES_APPLIED', about: doing.today }) }
    : undefined;
  const { withdrawn, added } = await enterLines(doing, award, plan, cause);
  const isOver =
    award.lastDay < doing.today && award.lines.every(({ state, kind }) => state !== 'OPEN' || kind !== 'ALLOWANCE');
  if (isOver && added.length === 0) {
    await doing.entities.execute(`update ${SCHEMA}.award set state = 'ENDED' where council = ? and id = ?`, [
      doing.council,
      award.id,
    ]);
  }
  if (warned || withdrawn > 0 || added.length > 0) changed.push(award.reference);
  return undefined;
}

/** One letter, however many warnings have become due since the last look. */
async function warn(doing: Doing, award: AwardRecord, rates: RatesToday): Promise<boolean> {
  const sent = new Set(
    award.events.filter(({ kind }) => kind === 'WARNED').map(({ about, weeks }) => `${about} ${weeks}`),
  );
  const today = day(doing.today);
  const due = warningsOf(award.decided!, rates.warningWeeks).filter(
    ({ on, birthday, weeks }) => on <= today && birthday > today && !sent.has(`${isoOf(birthday)} ${weeks}`),
  );
  const last = due.at(-1);
  if (!last) return false;
  for (const { birthday, weeks } of due)
    await writeEvent(doing, award, { kind: 'WARNED', about: isoOf(birthday), weeks });
  await sendLetter(
    doing,
    award,
    `warning-${last.weeks}`,
    letterOn(warningLetter(award.reference, last.birthday), today),
  );
  return true;
}
