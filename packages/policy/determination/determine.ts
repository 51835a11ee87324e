import { NO_ROUTE, type Way } from '../compiled/decision.ts';
import type { Machine } from '../compiled/machine.ts';
import { NO, YES, type Met } from '../compiled/met.ts';
import { takeTally } from '../compiled/outcome.ts';
import type { DayRecord } from '../compiled/register.ts';
import { sameMoney } from '../compiled/tally.ts';
import type { ProvisionStatus } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import { awardOf, fixedAward } from './awards.ts';
import type { Award, Determination, Reason, RouteConsidered } from './determination.ts';
import { tell, telling, type Telling } from './reasons.ts';
import { Sources } from './sources.ts';

interface Prepared {
  readonly way: Way;
  readonly telling: Telling;
  readonly fixed: Award | undefined;
}

const NO_STEPS: readonly never[] = [];
const everything = () => false;

/** Decides with reasons, sources and workings. */
export function determiner(machine: Machine): (situation: Situation) => Determination {
  const { entitlement, policy, decision, completions, box, tally } = machine;
  const sources = new Sources(machine);
  const prepared: readonly Prepared[] = decision.ways.map((way) => ({
    way,
    telling: telling(way.clause, 0),
    fixed: way.route.award && fixedAward(way.route.award, way.route.notes ?? []),
  }));

  return (situation) => {
    const record = machine.hold(situation);
    const finished = takeTally(machine, everything);
    const { outcome, outcomes, way: chosen, waysDiffer, least, most } = tally;
    const used = new Map<string, string | undefined>();
    box.settingsUsed = used;
    const because: Reason[] = [];
    const routes = prepared.map((one) => consider(one, record, because));
    box.settingsUsed = undefined;
    const route = chosen === NO_ROUTE ? undefined : routes[chosen];
    const standing = sources.standing(record);
    return {
      entitlement,
      policy,
      outcome,
      possibleOutcomes: outcomes,
      route: route?.route,
      status: route?.status,
      routes,
      award: waysDiffer && outcome !== 'MORE_INFORMATION_NEEDED' ? sharedAward(least, most) : route?.award,
      because,
      sources: sources.of(record, routes),
      settingsUsed:
        used.size === 0
          ? standing.settings
          : [
              ...standing.settings.filter(({ code }) => !used.has(code)),
              ...[...used].map(([code, version]) => ({ code, version })),
            ],
      nextSteps: nextStepsFor(outcome, route),
      challenge: entitlement.challenge,
      budgetReached: !finished,
    };
  };

  function consider({ way, telling: told, fixed }: Prepared, record: DayRecord, because: Reason[]): RouteConsidered {
    const met = tell(completions, told, because);
    const isAble = record.turns[way.able] === 1;
    const status = record.inForce[way.status]?.value as ProvisionStatus | undefined;
    return {
      route: way.route,
      status,
      met: inWords(met),
      gives: isAble ? way.route.gives : undefined,
      award: isAble && fixed && met !== NO ? awardOf(machine, way, fixed, met) : undefined,
    };
  }

  /** Several routes are possible: their common kind of money as one range, if they have one. */
  function sharedAward(least: number | undefined, most: number | undefined): Award | undefined {
    const [first, ...others] = prepared.filter((_, index) => tally.mayBe(index)).map(({ way }) => way.route.award);
    if (first?.kind !== 'MONEY' || tally.mayBe(NO_ROUTE) || others.some((other) => !sameMoney(first, other))) {
      return undefined;
    }
    return { ...fixedAward(first, []), least, most };
  }

  function nextStepsFor(outcome: Determination['outcome'], route: RouteConsidered | undefined) {
    if (route) return route.route.nextSteps;
    if (outcome === 'NOT_ENTITLED') return entitlement.otherwise.nextSteps;
    if (outcome === 'MORE_INFORMATION_NEEDED') return NO_STEPS;
    return decision.ways.find((_, index) => tally.mayBe(index))?.route.nextSteps ?? NO_STEPS;
  }
}

const inWords = (met: Met): RouteConsidered['met'] => (met === YES ? 'YES' : met === NO ? 'NO' : 'NOT_KNOWN');
