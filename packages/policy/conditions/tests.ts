import type { Amount } from '../amounts/amount.ts';
import type { Citation } from '../citation.ts';
import type { Day } from '../day.ts';
import type { Dated } from '../dated/parameter.ts';
import type { ChoiceFact, CodeFact, DateFact, YesNoFact } from '../facts/fact.ts';
import type { Condition, DayTerm, Test } from './condition.ts';

const test = (says: string, cite: readonly Citation[], tested: Test): Condition => ({
  kind: 'test',
  says,
  cite,
  test: tested,
});

export const isYes = (fact: YesNoFact, says: string, ...cite: Citation[]): Condition =>
  test(says, cite, { op: 'IS_YES', fact });

export const isOneOf = <V extends string>(
  fact: ChoiceFact<V>,
  values: readonly V[],
  says: string,
  ...cite: Citation[]
): Condition => test(says, cite, { op: 'ONE_OF', fact, values });

export const isInList = (
  fact: CodeFact,
  list: Dated<readonly string[]>,
  says: string,
  ...cite: Citation[]
): Condition => test(says, cite, { op: 'CODE_IN', fact, list });

export const notAfter = (earlier: DayTerm, later: DayTerm, says: string, ...cite: Citation[]): Condition =>
  test(says, cite, { op: 'NOT_AFTER', earlier, later });

export const before = (earlier: DayTerm, later: DayTerm, says: string, ...cite: Citation[]): Condition =>
  notAfter({ ...earlier, days: earlier.days + 1 }, later, says, ...cite);

export const atMost = (lesser: Amount, greater: Amount, says: string, ...cite: Citation[]): Condition =>
  test(says, cite, { op: 'AT_MOST', lesser, greater });

export const isInForce = (dated: Dated<boolean>, says: string, ...cite: Citation[]): Condition =>
  test(says, cite, { op: 'IN_FORCE', dated });

/** A day for a comparison: `dayTerm(dateOfBirth, { years: 18 })`. Years are added first, then months, then days. */
export const dayTerm = (
  base: DateFact | Dated<Day> | Day,
  plus: { years?: number; months?: number; days?: number } = {},
): DayTerm => ({ base, years: plus.years ?? 0, months: plus.months ?? 0, days: plus.days ?? 0 });

/** The day asked about. */
export const asOf: DayTerm = { base: 'AS_OF', years: 0, months: 0, days: 0 };

/** Has reached the age, which is attained at the start of the birthday (Family Law Reform Act 1969 s9). */
export const hasReached = (years: number, born: DateFact, says: string, ...cite: Citation[]): Condition =>
  notAfter(dayTerm(born, { years }), asOf, says, ...cite);

/** Is under the age: until the day before the birthday. */
export const isUnder = (years: number, born: DateFact, says: string, ...cite: Citation[]): Condition =>
  before(asOf, dayTerm(born, { years }), says, ...cite);
