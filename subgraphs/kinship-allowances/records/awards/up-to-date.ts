import { hasDied, Refused, type Doing } from '@kith/subgraph/database';

import type { AwardRecord } from './award-record.ts';
import { enterLines, linesToEnter, settleLine } from './enter-lines.ts';
import { lettersDue } from './letters-due.ts';
import type { RatesToday } from './rates.ts';
import { SCHEMA } from './rows.ts';
import { writeEvent } from './write-event.ts';

export interface UpToDate {
  readonly hasChanged: boolean;
  /** A code that says why a person must look at the award. */
  readonly why?: string;
}

/**
 * Brings one living award that is held up to today: the letters that are due, the lines that birthdays and rates ask for,
 * and its end once all was paid.
 */
export async function upToDate(doing: Doing, award: AwardRecord, rates: RatesToday): Promise<UpToDate> {
  if (await hasDied(doing.entities, award.subject))
    return { hasChanged: await holdBack(doing, award), why: 'PERSON_DIED' };
  const wrote = await lettersDue(doing, award, rates);
  let plan: ReturnType<typeof linesToEnter>;
  try {
    plan = linesToEnter(award, rates, doing.today);
  } catch (error) {
    if (error instanceof Refused) return { hasChanged: wrote, why: error.problems[0]!.code };
    throw error;
  }
  if (plan.add.some(({ kind }) => kind === 'OVERPAYMENT')) return { hasChanged: wrote, why: 'RATES_LOWER' };
  const corrects = plan.add.some(({ kind }) => kind !== 'ALLOWANCE');
  const cause = corrects
    ? { event: await writeEvent(doing, award, { kind: 'RATES_APPLIED', about: doing.today }) }
    : undefined;
  const { withdrawn, added } = await enterLines(doing, award, plan, cause);
  const isOver =
    award.lastDay < doing.today && award.lines.every(({ state, kind }) => state !== 'OPEN' || kind !== 'ALLOWANCE');
  const ends = isOver && added.length === 0;
  if (ends) await end(doing, award);
  return { hasChanged: wrote || ends || withdrawn > 0 || added.length > 0 };
}

const end = ({ entities, council }: Doing, { id }: AwardRecord) =>
  entities.execute(`update ${SCHEMA}.award set state = 'ENDED' where council = ? and id = ?`, [council, id]);

/**
 * What is not paid yet to a carer who has died is held back until staff have decided who cares for the child now, and from
 * which day the allowance ends: that decision enters again what was due until then. @returns whether there was any.
 */
async function holdBack(doing: Doing, award: AwardRecord): Promise<boolean> {
  const open = award.lines.filter(({ kind, state }) => kind === 'ALLOWANCE' && state === 'OPEN');
  for (const { id } of open) await settleLine(doing, award, id, undefined);
  return open.length > 0;
}
