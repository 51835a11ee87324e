import type { Amount } from '../amounts/amount.ts';
import { shifting, type Shift } from '../compiled/shift.ts';
import { testsOf } from '../compiled/rules.ts';
import type { DayTerm } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Route } from '../entitlements/entitlement.ts';
import type { Fact } from '../facts/fact.ts';

const MOST_VALUES = 400;

/** Values about which rules are likely to turn, found in their declarations. */
export interface TellingValues {
  readonly codes: readonly string[];
  readonly numbers: readonly number[];
  /** Days that parameters and rules name. */
  readonly days: readonly number[];
  /** How far from another day a fact's day counts, by fact code. */
  readonly spans: ReadonlyMap<string, readonly Shift[]>;
}

export function tellingValues(routes: readonly Route[], dated: readonly Dated<unknown>[]): TellingValues {
  const codes = new Set<string>();
  const numbers = new Set<number>([0]);
  const days = new Set<number>();
  const spans = new Map<string, Shift[]>();
  const addSpan = (fact: Fact, shift: Shift) => spans.set(fact.code, [...(spans.get(fact.code) ?? []), shift]);
  const addTerm = (term: DayTerm) => {
    if (typeof term.base === 'number') days.add(shifting(term)(term.base));
    else if (typeof term.base === 'object' && 'type' in term.base) addSpan(term.base, term);
  };
  const addAmount = (amount: Amount) => {
    for (const step of amount.steps) if (!('by' in step)) addSpan(step.fact, step);
    for (const { values } of amount.codes ?? []) values.forEach((code) => codes.add(code));
  };
  const addValue = (value: unknown): void => {
    if (typeof value === 'string') codes.add(value);
    else if (typeof value === 'number' && numbers.size < MOST_VALUES) numbers.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(addValue);
  };
  for (const { when, award } of routes) {
    for (const { test } of testsOf(when)) {
      if (test.op === 'NOT_AFTER') [test.earlier, test.later].forEach(addTerm);
      if (test.op === 'AT_MOST') [test.lesser, test.greater].forEach(addAmount);
    }
    if (award?.kind === 'MONEY') addAmount(award.amount);
  }
  for (const one of dated) {
    for (const { from, to, value } of (one.kind === 'parameter' ? one : one.fallback).values) {
      days.add(from);
      if (to !== undefined) days.add(to + 1);
      addValue(value);
    }
  }
  return { codes: [...codes], numbers: [...numbers], days: [...days] as Day[], spans };
}
