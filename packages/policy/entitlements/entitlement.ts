import type { Amount } from '../amounts/amount.ts';
import type { Citation } from '../citation.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';

/** `england`: the law and statutory guidance in force. `review-2022`: that, and what the Independent Review recommends. */
export type PolicyCode = 'england' | 'review-2022';
export const POLICIES: readonly PolicyCode[] = ['england', 'review-2022'];

export type Outcome = 'ENTITLED' | 'COUNCIL_DECIDES' | 'NOT_ENTITLED' | 'MORE_INFORMATION_NEEDED';

/** Only the first three can lead to an award under the law in force. RECOMMENDED leads to one under `review-2022`. */
export type ProvisionStatus = 'IN_FORCE' | 'GUIDANCE' | 'PILOT' | 'ENACTED_NOT_COMMENCED' | 'ANNOUNCED' | 'RECOMMENDED';

export type Every = 'WEEK' | 'MONTH' | 'YEAR' | 'ONCE';

/** What a met route gives. */
export type AwardRule =
  /** Money with a figure. For a route that the council decides it is the benchmark, never a promise. */
  | {
      readonly kind: 'MONEY';
      readonly every: Every;
      readonly amount: Amount;
      /** Who fixes the figure, where the law sets only a floor or a ceiling. */
      readonly measure: 'EXACT' | 'AT_LEAST' | 'UP_TO' | 'BENCHMARK';
      /** The start of payments is not published: shown, and kept out of the totals. */
      readonly startUnpublished?: boolean;
      /** Money that the person does not receive in hand (held by a school, paid to a provider): never in the totals. */
      readonly heldBy?: string;
    }
  /** Help, time or a right, without a figure. */
  | { readonly kind: 'PROVIDED'; readonly what: string }
  /** Money whose amount the council's own scheme sets. */
  | { readonly kind: 'COUNCIL_AMOUNT'; readonly every: Every; readonly what: string };

export interface Route {
  readonly code: string;
  readonly title: string;
  readonly gives: 'ENTITLED' | 'COUNCIL_DECIDES' | 'NOT_ENTITLED';
  /** Dated, so that commencing a provision is one line of data. */
  readonly status: Dated<ProvisionStatus>;
  readonly when: Condition;
  readonly award?: AwardRule;
  /** Other rights that come with the route, such as an assessment on request. */
  readonly alongside?: readonly string[];
  readonly nextSteps: readonly NextStep[];
  readonly notes?: readonly { readonly says: string; readonly cite: readonly Citation[] }[];
}

/** What to do, in the order of doing. */
export interface NextStep {
  readonly says: string;
  /** Whom to ask: "your council's kinship team". */
  readonly who: string;
  readonly cite?: readonly Citation[];
}

/** How to challenge a decision, in the order of trying. */
export interface ChallengeStep {
  readonly says: string;
  /** The time limit in words, where there is one. */
  readonly within?: string;
  readonly cite: readonly Citation[];
}

export interface Entitlement {
  /** Stable upper-case code: `KINSHIP_ALLOWANCE`. */
  readonly code: string;
  readonly title: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly kind: 'MONEY' | 'HELP' | 'TIME_OFF' | 'RIGHT';
  /** Decided once for the person, or once for each of their children. */
  readonly per: 'PERSON' | 'CHILD';
  /** Routes by policy, best first. */
  readonly routes: Readonly<Record<PolicyCode, readonly Route[]>>;
  /** What to say and do where no route is met: never only "no". */
  readonly otherwise: {
    readonly says: string;
    readonly nextSteps: readonly NextStep[];
    readonly cite: readonly Citation[];
  };
  readonly challenge: readonly ChallengeStep[];
}

export const entitlement = (declared: Entitlement): Entitlement => declared;
export const route = (declared: Route): Route => declared;
