import type { Change } from '../changes/would-change.ts';
import type { Entitlement, PolicyCode } from '../entitlements/entitlement.ts';
import type { Question } from '../questions/questions.ts';
import type { Period } from '../timeline/timeline.ts';
import type { Determination } from './determination.ts';

/** A question, and whom it is about where that is one child of several. */
export interface QuestionAbout extends Question {
  /** The ref of the child; absent for a question about the person. */
  readonly about?: string;
}

/** One entitlement decided within a statement, for the person or for one child. Each part is worked out when it is read. */
export interface DecidedEntitlement {
  /** Unique within the statement: the entitlement's code, and for a child `:` and the child's ref. */
  readonly ref: string;
  /** The ref of the child that it is about. */
  readonly about: string | undefined;
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly determination: Determination;
  /** The same decided under the other policy. */
  readonly counterpart: Determination;
  readonly questions: readonly QuestionAbout[];
  readonly wouldChange: readonly Change[];
  /** From the day asked about to the end of the horizon, without gaps. */
  periods(horizonMonths: number): readonly Period[];
}
