import type { Answered, PlainRoute } from './allowance.ts';
import type { PlainFacts } from './plain-rules.ts';

/** A general rule engine that holds the same routes and the same table. */
export interface Peer {
  readonly name: string;
  readonly decide: (facts: PlainFacts) => Promise<Answered>;
}

export const NO_ROUTE: Answered = { outcome: 'NOT_ENTITLED', route: undefined, weeklyPence: undefined };

/** The answer of a met route, once its line of the table is known. */
export function answered(
  { code, gives, pays }: Omit<PlainRoute, 'when'>,
  rate: number | undefined,
  deductions: number,
): Answered {
  if (pays === 'COUNCIL_AMOUNT' || rate === undefined) return { outcome: gives, route: code, weeklyPence: undefined };
  return { outcome: gives, route: code, weeklyPence: pays === 'RATE' ? rate : Math.max(0, rate - deductions) };
}
