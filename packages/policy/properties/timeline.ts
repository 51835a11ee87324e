import { addMonths, isoOf, type Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';

/** The timeline says on every single day what deciding on that day says, without a gap, and joins what is alike. */
export function refuseMissedDays(
  { compiled, entitlement, policy }: Subject,
  situation: Situation,
  months: number,
): number {
  const periods = compiled.timeline(situation, months);
  const last = Math.max(situation.asOf, addMonths(situation.asOf, months) - 1);
  let on = situation.asOf as number;
  for (const period of periods) {
    if (period.from !== on) throw new Error(`a period starts on ${isoOf(period.from)}, not ${isoOf(on as Day)}`);
    if (period.from !== situation.asOf && period.why.length === 0)
      throw new Error(`${isoOf(period.from)} has no reason`);
    const told = nameOf(
      period.outcome,
      period.route && entitlement.routes[policy].indexOf(period.route),
      period.least,
      period.most,
    );
    for (; on <= period.to; on += 1) {
      const decided = compiled.outcome({ ...situation, asOf: on as Day });
      const daily = nameOf(decided.outcome, decided.route, decided.least, decided.most);
      if (daily !== told) throw new Error(`${isoOf(on as Day)} is ${daily}, and the timeline says ${told}`);
    }
  }
  if (on !== last + 1) throw new Error(`the timeline ends on ${isoOf((on - 1) as Day)}, not ${isoOf(last as Day)}`);
  return periods.length;
}

const nameOf = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => (part === undefined || part === -1 ? '-' : part)).join(' ');
