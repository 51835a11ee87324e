import type { Outcome, PolicyCode, ProvisionStatus, Route } from '../entitlements/entitlement.ts';
import type { Clause } from './clause.ts';
import type { Clauses } from './clauses.ts';
import { NO, NOTHING_OPEN, YES, type Met } from './met.ts';
import type { WorkedAmount } from './worked-amount.ts';
import type { Workshop } from './workshop.ts';

/** A route compiled. */
export interface Way {
  readonly route: Route;
  readonly clause: Clause;
  readonly amount: WorkedAmount | undefined;
  /** Index of its status in the register. */
  readonly status: number;
  /** Index among the turns: 1 where its status may lead to its outcome on the day. */
  readonly able: number;
}

export const NO_ROUTE = -1;

/** Whether a provision of that status can lead to an outcome: under the Review, what it recommends does too. */
export function mayLead(status: ProvisionStatus | undefined, policy: PolicyCode): boolean {
  switch (status) {
    case 'IN_FORCE':
    case 'GUIDANCE':
    case 'PILOT':
      return true;
    case 'RECOMMENDED':
      return policy === 'review-2022';
    case 'ENACTED_NOT_COMMENCED':
    case 'ANNOUNCED':
    case undefined:
      return false;
  }
}

/** The routes of an entitlement, best first, over the values still possible. */
export class Decision {
  readonly ways: readonly Way[];
  /** The route that the last settled examination came to, or NO_ROUTE. */
  settledOn = NO_ROUTE;
  /** Whether amounts are settled too. Without, only the route is. */
  withAmounts = true;
  readonly #workshop: Workshop;

  constructor(routes: readonly Route[], policy: PolicyCode, clauses: Clauses, workshop: Workshop) {
    this.#workshop = workshop;
    this.ways = routes.map((route) => {
      const status = workshop.register.index(route.status);
      return {
        route,
        clause: clauses.clause(route.when),
        amount: route.award?.kind === 'MONEY' ? clauses.amount(route.award.amount) : undefined,
        status,
        able: workshop.register.turn(`may lead ${status}`, ({ inForce }) =>
          mayLead(inForce[status]?.value as ProvisionStatus | undefined, policy) ? 1 : 0,
        ),
      };
    });
  }

  outcomeOf(way: number): Exclude<Outcome, 'MORE_INFORMATION_NEEDED'> {
    return this.ways[way]?.route.gives ?? 'NOT_ENTITLED';
  }

  /** YES once the first met route and what its amount rests on are settled; else the first place still open. */
  readonly examine = (): Met => {
    const { turns } = this.#workshop.box.record;
    let first = NOTHING_OPEN;
    for (let index = 0; index < this.ways.length; index += 1) {
      const way = this.ways[index]!;
      if (turns[way.able] !== 1) continue;
      const met = way.clause.examine();
      if (met === NO) continue;
      if (met >= 0 && met < first) first = met;
      if (way.amount && this.withAmounts) {
        const open = way.amount.open();
        if (open >= 0 && open < first) first = open;
      }
      if (met === YES) {
        this.settledOn = index;
        this.#workshop.box.remains?.push('!', index);
        return first === NOTHING_OPEN ? YES : first;
      }
      this.#workshop.box.remains?.push('|', index);
    }
    this.settledOn = NO_ROUTE;
    return first === NOTHING_OPEN ? YES : first;
  };
}
