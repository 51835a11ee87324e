import type { Compiled } from '../compile.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Question } from '../questions/questions.ts';
import type { DecidedEntitlement } from './decided.ts';
import type { Determination } from './determination.ts';

/** What to decide an entitlement from, where one situation serves for the whole horizon. */
export interface ToDecide {
  /** Under the policy asked for. */
  readonly compiled: Compiled;
  /** The same entitlement under the other policy. */
  readonly other: Compiled;
  readonly situation: Situation;
  /** The ref of the child, for an entitlement decided child by child. */
  readonly about?: string;
}

const isOfChild = ({ fact }: Question): boolean => fact.code.startsWith('child.');

/** Decides from one situation, each part when it is read. */
export function decidedFrom({ compiled, other, situation, about }: ToDecide): DecidedEntitlement {
  const { entitlement, policy } = compiled;
  let determination: Determination | undefined;
  return {
    ref: about === undefined ? entitlement.code : `${entitlement.code}:${about}`,
    about,
    entitlement,
    policy,
    get determination() {
      determination ??= compiled.determine(situation);
      return determination;
    },
    get counterpart() {
      return other.determine(situation);
    },
    get questions() {
      return compiled
        .questions(situation)
        .map((one) => (about !== undefined && isOfChild(one) ? { ...one, about } : one));
    },
    get wouldChange() {
      return compiled.wouldChange(situation);
    },
    periods: (horizonMonths) => compiled.timeline(situation, horizonMonths),
  };
}
