import type { Entitlement, PolicyCode } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import { Box } from './box.ts';
import { Clauses } from './clauses.ts';
import { Completions } from './completions.ts';
import { Decision } from './decision.ts';
import { Register, type DayRecord } from './register.ts';
import { comparisonsIn, comparisonsOfDays, factsOfRoutes, routesOf } from './rules.ts';
import { isNumber, Slots } from './slot.ts';
import { Splits } from './splits.ts';
import { Tally } from './tally.ts';
import type { Workshop } from './workshop.ts';

/** One entitlement under one policy, compiled. It holds one situation at a time. */
export interface Machine {
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly slots: Slots;
  readonly splits: Splits;
  readonly register: Register;
  readonly box: Box;
  readonly decision: Decision;
  readonly completions: Completions;
  readonly tally: Tally;
  hold(situation: Situation): DayRecord;
}

export function machine(entitlement: Entitlement, policy: PolicyCode): Machine {
  const routes = routesOf(entitlement, policy);
  const daysTogether = comparisonsOfDays(routes);
  const slots = new Slots(factsOfRoutes(routes), daysTogether);
  const box = new Box(slots.all, comparisonsIn(routes));
  const splits = new Splits(slots.all);
  const register = new Register();
  const workshop = workshopOf(slots, box, splits, register, daysTogether);
  const decision = new Decision(routes, policy, new Clauses(workshop), workshop);
  const completions = new Completions(box, splits, slots.all);
  return {
    entitlement,
    policy,
    slots,
    splits,
    register,
    box,
    decision,
    completions,
    tally: new Tally(decision),
    hold: (situation) => {
      const record = register.on(situation.asOf, situation.knownOn, situation.settings);
      // An amount that threw may have left the last situation half walked.
      completions.forget();
      decision.withAmounts = true;
      box.hold(situation, record);
      return record;
    },
  };
}

function workshopOf(slots: Slots, box: Box, splits: Splits, register: Register, daysTogether: number): Workshop {
  const finite = slots.all.filter(({ fact }) => !isNumber(fact)).length;
  const afterAll = slots.all.length + daysTogether;
  let ofDays = 0;
  let ofAmounts = 0;
  const compare =
    (place: number): Workshop['dateComparison'] =>
    (together, how) => {
      const comparison = { index: splits.comparisons.length, place, slots: together, ...how };
      splits.comparisons.push(comparison);
      return comparison;
    };
  return {
    slots,
    box,
    register,
    splits,
    dateComparison: (together, how) => compare(finite + ofDays++)(together, how),
    numberComparison: (together, how) => compare(afterAll + ofAmounts++)(together, how),
  };
}
