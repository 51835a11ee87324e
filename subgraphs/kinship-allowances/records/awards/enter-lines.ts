import { randomUUID } from 'node:crypto';

import { addDays, day, dayInWords, isoOf } from '@kith/policy';
import type { Doing } from '@kith/subgraph/database';

import { bringUpToDate, type NewLine } from '../../awards/bring-up-to-date.ts';
import { totalOf } from '../../awards/payment-line.ts';
import { NoRate } from '../../awards/weekly-due.ts';
import { pounds } from '../../rules/money-words.ts';
import type { AwardRecord, LineWorking } from './award-record.ts';
import type { RatesToday } from './rates.ts';
import { refusal } from './refusals.ts';
import { SCHEMA } from './rows.ts';

/** Why lines are entered: the decision that was agreed, or the event that rates were published. */
export type Cause = { readonly decision: number } | { readonly event: string } | undefined;

export interface Entered {
  readonly withdrawn: number;
  readonly added: readonly NewLine[];
}

/** What must be entered so that the lines of an award say what was decided. Nothing is written yet. */
export function linesToEnter({ decided, lines }: AwardRecord, rates: RatesToday, today: string) {
  if (!decided) throw refusal('PERSON_ERASED', [], 'What was known of this carer has been erased.');
  try {
    return bringUpToDate(decided, rates.book, lines, addDays(day(today), rates.horizonWeeks * 7));
  } catch (error) {
    if (!(error instanceof NoRate)) throw error;
    throw refusal(
      'NO_RATE',
      ['award'],
      `No table that is loaded gives a rate for ${dayInWords(error.on)}. Fix a weekly sum, or load the table.`,
    );
  }
}

/** Withdraws and enters lines as planned. */
export async function enterLines(
  doing: Doing,
  award: Pick<AwardRecord, 'id' | 'subject'>,
  plan: ReturnType<typeof linesToEnter>,
  cause: Cause,
): Promise<Entered> {
  for (const line of plan.withdraw) await settleLine(doing, award, line, undefined);
  for (const line of plan.add) await enterLine(doing, award, line, cause);
  return { withdrawn: plan.withdraw.length, added: plan.add };
}

export async function enterLine(
  doing: Doing,
  award: Pick<AwardRecord, 'id' | 'subject'>,
  line: NewLine,
  cause: Cause,
): Promise<string> {
  const { entities, council, actor, now } = doing;
  const id = randomUUID();
  await entities.execute(
    `insert into ${SCHEMA}.award_line (council, award, id, subject, kind, period_from, period_to, from_day, to_day, pence,
       decision, event, sealed, entered_at, entered_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      award.id,
      id,
      award.subject,
      line.kind,
      isoOf(line.period.from),
      isoOf(line.period.to),
      isoOf(line.from),
      isoOf(line.to),
      line.pence,
      cause && 'decision' in cause ? cause.decision : null,
      cause && 'event' in cause ? cause.event : null,
      await doing.seal(award.subject, workingOf(line)),
      now,
      actor,
    ],
  );
  return id;
}

/** Says what became of a line, once: paid by a payment, or withdrawn before it was. */
export const settleLine = (
  { entities, council, actor, now }: Doing,
  { id, subject }: Pick<AwardRecord, 'id' | 'subject'>,
  line: string,
  payment: string | undefined,
) =>
  entities.execute(
    `insert into ${SCHEMA}.award_line_settled (council, award, line, subject, became, payment, settled_at, settled_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [council, id, line, subject, payment === undefined ? 'WITHDRAWN' : 'PAID', payment ?? null, now, actor],
  );

/** The working in plain words, and the sums behind it. */
function workingOf(line: NewLine): LineWorking {
  const weekly = line.due.map(({ from, to, pence, weekly: due }) => ({
    from: isoOf(from),
    to: isoOf(to),
    weeklyPence: due.pence,
    pence,
    lines: due.lines,
    provisional: due.provisional,
  }));
  return { says: inWords(line), weekly };
}

function inWords(line: NewLine): string {
  const stretches = line.due.map(
    ({ from, to, pence, weekly }) => `${to - from + 1} days at ${pounds(weekly.pence)} a week: ${pounds(pence)}`,
  );
  if (line.kind === 'ALLOWANCE') return `${stretches.join('; ')}.`;
  if (line.before === undefined) return `${pounds(line.pence)}, entered on the overpayment account.`;
  const due =
    stretches.length === 0 ? 'Nothing was due' : `Due were ${pounds(totalOf(line.due))} (${stretches.join('; ')})`;
  const period = `${dayInWords(line.period.from)} to ${dayInWords(line.period.to)}`;
  return `For ${period}, ${pounds(line.before)} had been paid. ${due}. Difference: ${pounds(line.pence)}.`;
}
