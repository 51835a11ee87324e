import type { Amount } from '../amounts/amount.ts';
import type { Citation } from '../citation.ts';
import type { Day } from '../day.ts';
import type { Dated } from '../dated/parameter.ts';
import type { ChoiceFact, CodeFact, DateFact, YesNoFact } from '../facts/fact.ts';

/** The sentence a person reads beside YES, NO or NOT KNOWN, and where it comes from. */
export interface Words {
  readonly says: string;
  readonly cite: readonly Citation[];
}

/** A day reckoned from the day asked about, a fact, a dated parameter or a fixed day: base, plus years, plus months, plus days. */
export interface DayTerm {
  readonly base: 'AS_OF' | DateFact | Dated<Day> | Day;
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export type Test =
  | { readonly op: 'IS_YES'; readonly fact: YesNoFact }
  | { readonly op: 'ONE_OF'; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | { readonly op: 'CODE_IN'; readonly fact: CodeFact; readonly list: Dated<readonly string[]> }
  /** `earlier` is on or before `later`. */
  | { readonly op: 'NOT_AFTER'; readonly earlier: DayTerm; readonly later: DayTerm }
  /** `lesser` is at most `greater`. */
  | { readonly op: 'AT_MOST'; readonly lesser: Amount; readonly greater: Amount }
  /** The setting or parameter is on. */
  | { readonly op: 'IN_FORCE'; readonly dated: Dated<boolean> };

export type Condition =
  | ({ readonly kind: 'test'; readonly test: Test } & Words)
  | ({ readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] } & Words)
  | ({ readonly kind: 'atLeast'; readonly count: number; readonly parts: readonly Condition[] } & Words)
  | ({ readonly kind: 'not'; readonly part: Condition } & Words);
