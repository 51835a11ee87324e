import type { Citation } from '../citation.ts';
import type {
  AwardRule,
  ChallengeStep,
  Entitlement,
  Every,
  NextStep,
  Outcome,
  PolicyCode,
  ProvisionStatus,
  Route,
} from '../entitlements/entitlement.ts';

export type MetInWords = 'YES' | 'NO' | 'NOT_KNOWN';

/** One condition of the tree, in pre-order: its parts follow it, one deeper. */
export interface Reason {
  readonly depth: number;
  readonly says: string;
  readonly met: MetInWords;
  readonly cite: readonly Citation[];
}

/** One line of a sum. Pence are signed. */
export interface Line {
  readonly says: string;
  readonly pence: number;
  readonly cite: readonly Citation[];
}

export interface Note {
  readonly says: string;
  readonly cite: readonly Citation[];
}

/** What a route gives, worked out. */
export interface Award {
  readonly kind: AwardRule['kind'];
  readonly every?: Every;
  /** Pence. Absent where no amount can be given; equal to `most` where it is exact. */
  readonly least?: number;
  readonly most?: number;
  readonly measure?: 'EXACT' | 'AT_LEAST' | 'UP_TO' | 'BENCHMARK';
  /** How the sum was reached; empty while facts that it rests on are open. */
  readonly lines: readonly Line[];
  /** Why the amount may still change. */
  readonly provisional: readonly string[];
  readonly notes: readonly Note[];
  /** What is provided, where it is not a sum. */
  readonly what?: string;
  readonly startUnpublished: boolean;
  readonly heldBy?: string;
}

/** A route that was looked at, whether met or not. */
export interface RouteConsidered {
  readonly route: Route;
  /** Undefined before anybody had proposed it. */
  readonly status: ProvisionStatus | undefined;
  readonly met: MetInWords;
  /** What it would give; undefined where its status cannot lead to anything. */
  readonly gives: Route['gives'] | undefined;
  /** For a route that is or may be met: over the answers with which it is met. */
  readonly award?: Award;
}

export interface Determination {
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly outcome: Outcome;
  /** The outcomes that the facts still leave open, best first; one where the outcome is settled. */
  readonly possibleOutcomes: readonly Outcome[];
  /** The first met route, where it is settled which. */
  readonly route?: Route;
  readonly status?: ProvisionStatus;
  readonly routes: readonly RouteConsidered[];
  /** Of the route, or the range over the possible routes where they give the same kind of money. */
  readonly award?: Award;
  /** Every condition of every route in order; each route's own condition stands at depth 0. */
  readonly because: readonly Reason[];
  /** Each once. */
  readonly sources: readonly Citation[];
  /** The settings that had a part in it; without a version where the national default stood in. */
  readonly settingsUsed: readonly { readonly code: string; readonly version: string | undefined }[];
  readonly nextSteps: readonly NextStep[];
  readonly challenge: readonly ChallengeStep[];
  /** So many facts were open that the kit stopped looking: the answer is sound, and may be wider than it need be. */
  readonly budgetReached: boolean;
}
