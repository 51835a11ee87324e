import type { Every, Outcome } from '@kith/policy';
import type { FactType } from '@kith/subgraph';

/**
 * What the statement module is sent of each determination: exactly the fields that `determination-fields.ts` names, as
 * GraphQL gives them. Reasons and sources stay where they were made. A gateway sends what is null as null or not at all.
 */
export interface Decided {
  /** Unique within its statement. */
  readonly ref: string;
  readonly entitlement: { readonly code: string; readonly title: string };
  /** The child it is about; null for a determination about the person. */
  readonly about?: { readonly ref: string } | null;
  readonly outcome: Outcome;
  readonly award?: DecidedAward | null;
}

/** `leastPence` and `mostPence` are null where no figure can be given. */
export interface DecidedAward {
  readonly kind: 'MONEY' | 'PROVIDED' | 'COUNCIL_AMOUNT';
  readonly every?: Every | null;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
  /** Set by the subgraph: false where payments have no published start or somebody else holds the money. */
  readonly inTotals: boolean;
  readonly startUnpublished: boolean;
  readonly heldBy?: string | null;
}

/** A way to the entitlement that was looked at. Routes of one determination are alternatives. */
export interface DecidedRoute {
  readonly code: string;
  readonly met: 'YES' | 'NO' | 'NOT_KNOWN';
  /** Null where the law behind the route is not in force. */
  readonly gives?: Outcome | null;
  readonly award?: DecidedAward | null;
}

export interface DecidedPeriod {
  /** `YYYY-MM-DD`, the first day. */
  readonly from: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly to: string;
  readonly outcome: Outcome;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
  readonly why: readonly string[];
}

export interface DecidedStep {
  readonly says: string;
  readonly who: string;
}

/** For `summary`. */
export interface DecidedInFull extends Decided {
  readonly routes: readonly DecidedRoute[];
  readonly periods: readonly DecidedPeriod[];
  readonly nextSteps: readonly DecidedStep[];
}

/** For `comparison`. */
export interface DecidedTwice extends Decided {
  readonly counterpart: { readonly outcome: Outcome; readonly award?: DecidedAward | null };
}

export interface OpenQuestion {
  readonly fact: string;
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly hint?: string | null;
  readonly type: keyof typeof FactType;
  readonly answers: readonly { readonly code: string; readonly label: string }[];
  readonly about?: { readonly ref: string } | null;
  /** Bits of doubt about this determination that the answer is expected to remove. */
  readonly gain: number;
}

/** For `nextQuestions`. */
export interface DecidedWithQuestions extends Pick<Decided, 'ref'> {
  readonly questions: readonly OpenQuestion[];
}
