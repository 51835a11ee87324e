import { addDays, addYears, day, isoOf, type Day } from '@kith/policy';
import type { Doing } from '@kith/subgraph/database';

import { changesOf } from '../../awards/due-list.ts';
import { letterOn, reminderLetter, statementLetter, warningLetter, type Letter } from '../../awards/letters.ts';
import { sumChangedLetter } from '../../awards/sum-changed-letter.ts';
import { warningsOf } from '../../awards/warnings.ts';
import { NoRate, termsOn, weeklyDueOn } from '../../awards/weekly-due.ts';
import { nextStep, statementDays } from '../../awards/yearly-statement.ts';
import type { AwardRecord, EventKind } from './award-record.ts';
import type { RatesToday } from './rates.ts';
import { sendLetter } from './send-letter.ts';
import { statementOf } from './statements.ts';
import { writeEvent } from './write-event.ts';

/** Sends the letters about an award that are due, each once. @returns whether there were any. */
export async function lettersDue(doing: Doing, award: AwardRecord, rates: RatesToday): Promise<boolean> {
  const warned = await warn(doing, award, rates);
  const told = await tellOfNewSum(doing, award, rates);
  const asked = await askForStatement(doing, award, rates);
  return warned || told || asked;
}

/** One letter before an 18th birthday, however many warnings have become due since the last look. */
async function warn(doing: Doing, award: AwardRecord, rates: RatesToday): Promise<boolean> {
  const today = day(doing.today);
  const due = warningsOf(award.decided!, rates.warningWeeks).filter(
    ({ on, birthday, weeks }) => on <= today && birthday > today && !happened(award, 'WARNED', birthday, weeks),
  );
  const last = due.at(-1);
  if (!last) return false;
  for (const { birthday, weeks } of due)
    await writeEvent(doing, award, { kind: 'WARNED', about: isoOf(birthday), weeks });
  await write(doing, award, `warning-${last.weeks}`, warningLetter(award.reference, last.birthday));
  return true;
}

/** A quarter, as far as payments are planned: rates may be published some weeks after the day from which they count. */
const TOLD_WITHIN_DAYS = 91;

/** What is paid a week has changed by a birthday or the rates of a new year. What was decided has a letter of its own. */
async function tellOfNewSum(doing: Doing, award: AwardRecord, { book }: RatesToday): Promise<boolean> {
  const today = day(doing.today);
  const decided = award.decided!;
  const since = Math.max(addDays(today, -TOLD_WITHIN_DAYS), decided.startsOn + 1) as Day;
  try {
    const byTable = changesOf(decided, book, since, today).filter(
      ({ on }) => termsOn(decided, on) === termsOn(decided, addDays(on, -1)),
    );
    const last = byTable.findLast(({ kind }) => kind !== 'WEEKLY_SUM');
    if (!last || happened(award, 'SUM_TOLD', last.on)) return false;
    const [before, after] = [addDays(last.on, -1), last.on].map((on) => weeklyDueOn(decided, book, on));
    if (!before || !after) return false;
    await writeEvent(doing, award, { kind: 'SUM_TOLD', about: isoOf(last.on) });
    const letter = sumChangedLetter({ reference: award.reference, kind: last.kind, from: last.on, before, after });
    await write(doing, award, `sum-${isoOf(last.on)}`, letter);
    return true;
  } catch (error) {
    // The same keeps the lines from being planned, and a person is told of that.
    if (error instanceof NoRate) return false;
    throw error;
  }
}

/**
 * Asks for the yearly statement before it is due, and reminds of one that was asked for in time and has not come. From the
 * reminder 28 days are counted, so nobody is reminded of what they were never asked for.
 */
async function askForStatement(doing: Doing, award: AwardRecord, { statementWeeks }: RatesToday): Promise<boolean> {
  if (award.conditionsAgreedOn === undefined) return false;
  const today = day(doing.today);
  const by = Math.min(addYears(today, 1), day(award.lastDay)) as Day;
  for (const dueOn of statementDays(day(award.conditionsAgreedOn), by).toReversed()) {
    const next = nextStep(statementOf(award, isoOf(dueOn)), statementWeeks);
    if (!next || next.on > today) continue;
    const about = isoOf(dueOn);
    if (next.step === 'ASK' && today <= dueOn) {
      await writeEvent(doing, award, { kind: 'STATEMENT_ASKED', about });
      await write(doing, award, `statement-${about}`, statementLetter(award.reference, dueOn));
      return true;
    }
    if (next.step === 'REMIND' && statementOf(award, about).askedOn! <= dueOn) {
      await writeEvent(doing, award, { kind: 'STATEMENT_REMINDED', about });
      await write(doing, award, `reminder-${about}`, reminderLetter(award.reference, dueOn, today));
      return true;
    }
  }
  return false;
}

const happened = ({ events }: AwardRecord, kind: EventKind, about: Day, weeks = 0): boolean =>
  events.some((one) => one.kind === kind && one.about === isoOf(about) && one.weeks === weeks);

const write = (doing: Doing, award: AwardRecord, occasion: string, letter: Letter): Promise<void> =>
  sendLetter(doing, award, occasion, letterOn(letter, day(doing.today)));
