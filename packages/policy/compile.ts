import type { Dated } from './dated/parameter.ts';
import { determiner } from './determination/determine.ts';
import type { Determination } from './determination/determination.ts';
import type { Entitlement, PolicyCode } from './entitlements/entitlement.ts';
import type { Situation } from './entitlements/situation.ts';
import type { Fact } from './facts/fact.ts';
import { timeliner, type Period } from './timeline/timeline.ts';
import { questioner, type Question } from './questions/questions.ts';
import { changer, type Change } from './changes/would-change.ts';
import { machine } from './compiled/machine.ts';
import { decideQuickly, type Decided } from './compiled/outcome.ts';

/** An entitlement under one policy, ready to decide. Every method is a pure function of the situation. */
export interface Compiled {
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  /** Every fact that can have a part in an answer. */
  readonly reads: readonly Fact[];
  /** Every parameter and setting that can have one. */
  readonly dated: readonly Dated<unknown>[];
  /** Without reasons: for populations. */
  outcome(situation: Situation): Decided;
  determine(situation: Situation): Determination;
  /** What is still to be asked, best first. */
  questions(situation: Situation): readonly Question[];
  wouldChange(situation: Situation): readonly Change[];
  /** @throws RangeError for a horizon below 0 or above 120 months */
  timeline(situation: Situation, horizonMonths: number): readonly Period[];
}

/** @throws Error where rules contradict themselves: one code for two types of fact, a number without a direction. */
export function compile(entitlement: Entitlement, policy: PolicyCode): Compiled {
  const made = machine(entitlement, policy);
  return {
    entitlement,
    policy,
    reads: made.slots.all.map(({ fact }) => fact),
    dated: made.register.dated,
    outcome: (situation) => {
      made.hold(situation);
      return decideQuickly(made);
    },
    determine: determiner(made),
    questions: questioner(made),
    wouldChange: changer(made),
    timeline: timeliner(made),
  };
}
