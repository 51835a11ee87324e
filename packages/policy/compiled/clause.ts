import type { Condition, Test } from '../conditions/condition.ts';
import type { Met } from './met.ts';

/** A compiled condition. */
export interface Clause {
  readonly condition: Condition;
  readonly parts: readonly Clause[];
  /** What it is over the values still possible, by the first pass: open where the parts alone cannot tell. */
  readonly examine: () => Met;
  /** Whether the first pass always tells, because no fact comes in twice. */
  readonly isExact: boolean;
}

/** The facts of a test, by code. */
export function factsOf(test: Test): readonly string[] {
  switch (test.op) {
    case 'IS_YES':
    case 'ONE_OF':
    case 'CODE_IN':
      return [test.fact.code];
    case 'NOT_AFTER':
      return [test.earlier, test.later].flatMap(({ base }) =>
        typeof base === 'object' && 'type' in base ? [base.code] : [],
      );
    case 'AT_MOST':
      return [...test.lesser.reads, ...test.greater.reads].map(({ code }) => code);
    case 'IN_FORCE':
      return [];
  }
}

/** A comparison of amounts is left open by the first pass wherever it rests on more than numbers. */
const tellsAtOnce = (test: Test): boolean =>
  test.op !== 'AT_MOST' ||
  [...test.lesser.reads, ...test.greater.reads].every(({ type }) => type === 'MONEY' || type === 'COUNT');

/** @returns the facts of the condition, or undefined where one comes in twice or a test does not tell at once. */
export function factsOnce(condition: Condition): Set<string> | undefined {
  if (condition.kind === 'test') {
    const facts = new Set(factsOf(condition.test));
    return tellsAtOnce(condition.test) ? facts : undefined;
  }
  const once = new Set<string>();
  for (const part of condition.kind === 'not' ? [condition.part] : condition.parts) {
    const facts = factsOnce(part);
    if (!facts) return undefined;
    for (const fact of facts) {
      if (once.has(fact)) return undefined;
      once.add(fact);
    }
  }
  return once;
}
