import { addDays, addYears, type Day } from '@kith/policy';

/** Days after a written reminder for which nothing may be done about a missing statement (SI 2005/1109 reg 10(4)). */
const DAYS_AFTER_REMINDER = 28;

/** What was asked of the carer and came, for the statement of one year. */
export interface StatementOfYear {
  /** The day on which it is due. */
  readonly dueOn: Day;
  readonly askedOn?: Day;
  readonly remindedOn?: Day;
  readonly receivedOn?: Day;
  readonly reviewedOn?: Day;
}

/** The days on which yearly statements are due: each year after the carer agreed to give them. */
export function statementDays(agreedOn: Day, by: Day): readonly Day[] {
  const days: Day[] = [];
  for (let years = 1; addYears(agreedOn, years) <= by; years += 1) days.push(addYears(agreedOn, years));
  return days;
}

/**
 * The first day on which payment may be suspended or ended, or money asked back, for a statement that is missing:
 * undefined where it came, or no written reminder was sent. The 28 days must have gone by, so that day comes after them.
 */
export const stepsFrom = ({ remindedOn, receivedOn }: StatementOfYear): Day | undefined =>
  remindedOn === undefined || receivedOn !== undefined ? undefined : addDays(remindedOn, DAYS_AFTER_REMINDER + 1);

/** What is to be done next about the statement of one year, and from which day. */
export type StatementStep = 'ASK' | 'REMIND' | 'REVIEW' | 'DECIDE';

export function nextStep(
  statement: StatementOfYear,
  askWeeks: number,
): { readonly step: StatementStep; readonly on: Day } | undefined {
  const { dueOn, askedOn, remindedOn, receivedOn, reviewedOn } = statement;
  if (receivedOn !== undefined) return reviewedOn === undefined ? { step: 'REVIEW', on: receivedOn } : undefined;
  if (askedOn === undefined) return { step: 'ASK', on: addDays(dueOn, -7 * askWeeks) };
  if (remindedOn === undefined) return { step: 'REMIND', on: addDays(dueOn, 1) };
  return { step: 'DECIDE', on: stepsFrom(statement)! };
}
