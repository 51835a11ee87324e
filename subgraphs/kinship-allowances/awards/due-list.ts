import { addYears, completedYears, partsOf, type Day } from '@kith/policy';

import { eighteenthBirthday, lastDayOf } from './last-day.ts';
import type { RateBook } from './rate-book.ts';
import { spansOf } from './spans.ts';
import type { Decided } from './terms.ts';
import { warningsOf } from './warnings.ts';
import { nextStep, statementDays, type StatementOfYear } from './yearly-statement.ts';

/** Something that happens to an award on a day, or that somebody must do by it. */
export const DUE_KINDS = {
  BIRTHDAY: 'The child comes into another band of ages.',
  RATE_YEAR: 'A new table of rates begins.',
  WEEKLY_SUM: 'What is paid a week changes for another reason.',
  WARNING: 'The carer must be told of the 18th birthday.',
  EIGHTEENTH: 'The young person turns 18 and payment stops.',
  ENDS: 'The last day that is paid, before the 18th birthday.',
  COURSE_ENDS: 'The course ends for which payment went on past 18.',
  STATEMENT_ASK: 'The yearly statement must be asked for.',
  STATEMENT_REMIND: 'The yearly statement has not come: a written reminder is due.',
  STATEMENT_DECIDE: '28 days have gone by since the reminder: the council may decide what to do.',
  REVIEW: 'The statement has come: the award must be reviewed.',
  DECISION: "The carer's time to answer is over: a second person must decide.",
  OVERPAYMENT: 'Something was overpaid: the council must decide whether to ask for it back.',
} as const;
export type DueKind = keyof typeof DUE_KINDS;

export interface DueItem {
  readonly kind: DueKind;
  readonly on: Day;
  /** What a week comes to from that day, in pence, where that changes. */
  readonly weeklyPence?: number;
  /** For a warning: how many weeks before the birthday. */
  readonly weeks?: number;
}

export interface AwardForList {
  readonly decided: Decided;
  /** When the carer agreed to give yearly statements; undefined where none is asked for. */
  readonly agreedOn: Day | undefined;
  readonly statements: readonly Partial<StatementOfYear>[];
  readonly warnedWeeks: readonly number[];
  /** The last days for answers to decisions that nobody has concluded. */
  readonly answersBy: readonly Day[];
  readonly outstandingPence: number;
}

export interface Practice {
  readonly warningWeeks: readonly number[];
  readonly statementWeeks: number;
}

/**
 * What is due for one award in a stretch of days, soonest first. What should have been done before and was not is due
 * on the first of them.
 *
 * @throws NoRate
 */
export function dueList(
  award: AwardForList,
  practice: Practice,
  book: RateBook,
  from: Day,
  to: Day,
): readonly DueItem[] {
  const { decided } = award;
  const tasks = [
    ...statementTasks(award, practice, to),
    ...warningTasks(award, practice),
    ...decisionTasks(award, from),
  ];
  const ends = lastDayOf(decided);
  const birthday = eighteenthBirthday(decided.childBornOn);
  const happenings: DueItem[] = [
    ...changesOf(decided, book, from, to),
    ...(ends < birthday - 1 && ends === decided.endsAfter ? [{ kind: 'ENDS' as const, on: ends }] : []),
    ...(ends === birthday - 1 ? [{ kind: 'EIGHTEENTH' as const, on: birthday }] : []),
    ...(decided.extendedTo !== undefined && ends === decided.extendedTo
      ? [{ kind: 'COURSE_ENDS' as const, on: ends }]
      : []),
  ].filter(({ on }) => on >= from);
  const late = tasks.map((task) => ({ ...task, on: Math.max(task.on, from) as Day }));
  return [...happenings, ...late].filter(({ on }) => on <= to).toSorted((a, b) => a.on - b.on);
}

/**
 * The days in a stretch on which what is paid a week changes, in order, and why.
 *
 * @throws NoRate
 */
export function changesOf(decided: Decided, book: RateBook, from: Day, to: Day): readonly DueItem[] {
  const spans = spansOf(decided, book, (from - 1) as Day, to);
  return spans.slice(1).flatMap((span, index) => {
    if (span.from < from || spans[index]!.due.pence === span.due.pence) return [];
    return [{ kind: whyOn(decided, book, span.from), on: span.from, weeklyPence: span.due.pence }];
  });
}

function whyOn({ childBornOn }: Decided, book: RateBook, on: Day): DueKind {
  if (addYears(childBornOn, completedYears(childBornOn, on)) === on) return 'BIRTHDAY';
  return book.changeDays.includes(on) && partsOf(on)[1] === 4 ? 'RATE_YEAR' : 'WEEKLY_SUM';
}

function statementTasks(
  { agreedOn, statements, decided }: AwardForList,
  { statementWeeks }: Practice,
  to: Day,
): readonly DueItem[] {
  if (agreedOn === undefined) return [];
  const last = Math.min(addYears(to, 1), lastDayOf(decided)) as Day;
  return statementDays(agreedOn, last).flatMap((dueOn) => {
    const known = statements.find((one) => one.dueOn === dueOn);
    const next = nextStep({ ...known, dueOn }, statementWeeks);
    if (!next) return [];
    return [{ kind: next.step === 'REVIEW' ? ('REVIEW' as const) : (`STATEMENT_${next.step}` as const), on: next.on }];
  });
}

const warningTasks = ({ decided, warnedWeeks }: AwardForList, { warningWeeks }: Practice): readonly DueItem[] =>
  warningsOf(decided, warningWeeks)
    .filter(({ weeks }) => !warnedWeeks.includes(weeks))
    .map(({ weeks, on }) => ({ kind: 'WARNING', on, weeks }));

const decisionTasks = ({ answersBy, outstandingPence }: AwardForList, from: Day): readonly DueItem[] => [
  ...answersBy.map((by) => ({ kind: 'DECISION' as const, on: (by + 1) as Day })),
  ...(outstandingPence > 0 ? [{ kind: 'OVERPAYMENT' as const, on: from }] : []),
];
