import type { Machine } from '../compiled/machine.ts';
import { decideQuickly, type Decided } from '../compiled/outcome.ts';
import { addMonths, type Day } from '../day.ts';
import type { Workings } from '../amounts/amount.ts';
import type { Outcome, Route } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import { Almanac } from './change-points.ts';

/** A stretch of days with one answer, if the facts and the law stay as now known. */
export interface Period {
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly outcome: Outcome;
  readonly route?: Route;
  /** Pence, where the route gives money and the amount is known. */
  readonly least?: number;
  readonly most?: number;
  /** The amount rests on a figure whose period has ended. */
  readonly provisional: boolean;
  /** What happens on the first day. Empty for the first period. */
  readonly why: readonly string[];
}

const MOST_MONTHS = 120;

/** Notes only whether an amount is provisional. */
class Watch implements Workings {
  isProvisional = false;
  line(): void {}
  note(): void {}
  provisional(): void {
    this.isProvisional = true;
  }
}

/**
 * The answer over the months from the day asked about: decided on each day on which something can change, neighbours
 * with the same answer joined.
 * @throws RangeError for a horizon below 0 or above 120 months
 */
export function timeliner(machine: Machine): (situation: Situation, horizonMonths: number) => readonly Period[] {
  const almanac = new Almanac(machine);
  const { decision, box, register } = machine;

  return (situation, horizonMonths) => {
    if (horizonMonths < 0 || horizonMonths > MOST_MONTHS)
      throw new RangeError(`a horizon has 0 to ${MOST_MONTHS} months`);
    const { asOf, knownOn, settings } = situation;
    const last = Math.max(asOf, addMonths(asOf, horizonMonths) - 1) as Day;
    machine.hold(situation);
    const periods: Period[] = [];
    let previous = decideOn(asOf);
    let start: { readonly from: Day; readonly why: readonly string[] } = { from: asOf, why: [] };
    for (const [on, why] of almanac.pointsOf(situation, last)) {
      const decided = decideOn(on);
      if (isSame(previous, decided)) continue;
      periods.push(periodOf(start, (on - 1) as Day, previous));
      [previous, start] = [decided, { from: on, why: why.length > 0 ? why : [WHAT_IS_OPEN] }];
    }
    periods.push(periodOf(start, last, previous));
    return periods;

    function decideOn(on: Day): Decided & { readonly provisional: boolean } {
      box.record = register.on(on, knownOn, settings);
      const watch = new Watch();
      const decided = decideQuickly(machine, watch);
      return { ...decided, provisional: decided.least !== undefined && watch.isProvisional };
    }
  };

  function periodOf(
    { from, why }: { readonly from: Day; readonly why: readonly string[] },
    to: Day,
    { outcome, route, least, most, provisional }: Decided & { readonly provisional: boolean },
  ): Period {
    return { from, to, outcome, route: decision.ways[route]?.route, least, most, provisional, why };
  }
}

const WHAT_IS_OPEN = 'What is not known yet counts differently from this day';

const isSame = (one: Decided & { provisional: boolean }, other: Decided & { provisional: boolean }): boolean =>
  one.outcome === other.outcome &&
  one.route === other.route &&
  one.least === other.least &&
  one.most === other.most &&
  one.provisional === other.provisional;
