/** What the gateway answers, in the shapes that the pages read. Money is in pence, days are `YYYY-MM-DD`. */
export type Outcome = 'ENTITLED' | 'COUNCIL_DECIDES' | 'NOT_ENTITLED' | 'MORE_INFORMATION_NEEDED';
export type Every = 'WEEK' | 'MONTH' | 'YEAR' | 'ONCE';
export type Met = 'YES' | 'NO' | 'NOT_KNOWN';
export type Policy = 'ENGLAND' | 'REVIEW_2022';
export type ProvisionStatus = 'IN_FORCE' | 'GUIDANCE' | 'PILOT' | 'ENACTED_NOT_COMMENCED' | 'ANNOUNCED' | 'RECOMMENDED';

export interface Source {
  readonly instrument: string;
  readonly provision: string;
  readonly url: string;
  readonly checkedOn: string;
  readonly reading: 'READ' | 'CHECK';
}

export interface PenceRange {
  readonly leastPence: number;
  readonly mostPence: number;
}

export type MoneyByInterval = Readonly<Record<'weekly' | 'monthly' | 'yearly' | 'once', PenceRange>>;

export interface Award {
  readonly kind: 'MONEY' | 'PROVIDED' | 'COUNCIL_AMOUNT';
  readonly every?: Every | null;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
  readonly measure?: 'EXACT' | 'AT_LEAST' | 'UP_TO' | 'BENCHMARK' | null;
  readonly what?: string | null;
  readonly lines: readonly { readonly says: string; readonly pence: number; readonly sources: readonly Source[] }[];
  readonly provisional: readonly string[];
  readonly notes: readonly { readonly says: string; readonly sources: readonly Source[] }[];
  readonly startUnpublished: boolean;
  readonly heldBy?: string | null;
  readonly inTotals: boolean;
}

export interface Determination {
  readonly ref: string;
  readonly entitlement: {
    readonly code: string;
    readonly title: string;
    readonly summary: string;
    readonly kind: 'MONEY' | 'HELP' | 'TIME_OFF' | 'RIGHT';
  };
  readonly about?: { readonly ref: string } | null;
  readonly outcome: Outcome;
  readonly possibleOutcomes: readonly Outcome[];
  readonly route?: { readonly code: string; readonly title: string; readonly status?: ProvisionStatus | null } | null;
  readonly routes: readonly {
    readonly code: string;
    readonly title: string;
    readonly status?: ProvisionStatus | null;
    readonly met: Met;
    readonly gives?: Outcome | null;
  }[];
  readonly award?: Award | null;
  readonly periods: readonly Period[];
  readonly because: readonly Reason[];
  readonly wouldChange: readonly Change[];
  readonly nextSteps: readonly { readonly says: string; readonly who: string; readonly sources: readonly Source[] }[];
  readonly challenge: readonly ChallengeStep[];
  readonly sources: readonly Source[];
}

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
  readonly provisional: boolean;
  readonly why: readonly string[];
}

export interface Reason {
  readonly depth: number;
  readonly says: string;
  readonly met: Met;
  readonly sources: readonly Source[];
}

export interface Change {
  readonly changes: readonly {
    readonly fact: string;
    readonly title: string;
    readonly from?: string | null;
    readonly to: string;
  }[];
  readonly outcome: Outcome;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
}

export interface ChallengeStep {
  readonly says: string;
  readonly within?: string | null;
  readonly sources: readonly Source[];
}

export interface Line {
  readonly ref: string;
  readonly title: string;
  readonly about?: { readonly ref: string } | null;
  readonly every?: Every | null;
  readonly entitled: PenceRange;
  readonly ifCouncilAgrees: PenceRange;
  readonly notCounted: readonly string[];
}

export interface Summary {
  readonly headline: string;
  readonly entitled: readonly Line[];
  readonly councilDecides: readonly Line[];
  readonly notForYou: readonly Line[];
  readonly needToKnow: readonly Line[];
  readonly totals: { readonly entitled: MoneyByInterval; readonly ifCouncilAgrees: MoneyByInterval };
  readonly interactions: readonly {
    readonly code: string;
    readonly says: string;
    readonly refs: readonly string[];
    readonly sources: readonly Source[];
  }[];
  readonly nextChange?: {
    readonly on: string;
    readonly changes: readonly {
      readonly ref: string;
      readonly title: string;
      readonly outcomeAfter: Outcome;
      readonly mostPenceBefore?: number | null;
      readonly mostPenceAfter?: number | null;
      readonly why: readonly string[];
    }[];
  } | null;
  readonly nextSteps: readonly { readonly says: string; readonly who: string; readonly refs: readonly string[] }[];
}

export interface ComparedSide {
  readonly outcome: Outcome;
  readonly every?: Every | null;
  readonly leastPence?: number | null;
  readonly mostPence?: number | null;
}

export interface Comparison {
  readonly lines: readonly {
    readonly ref: string;
    readonly title: string;
    readonly about?: { readonly ref: string } | null;
    readonly here: ComparedSide;
    readonly there: ComparedSide;
    readonly difference?: PenceRange | null;
  }[];
  readonly entitledHere: MoneyByInterval;
  readonly entitledThere: MoneyByInterval;
}

/** A whole statement, its determinations by `ref`. */
export interface Statement {
  readonly asOf: string;
  readonly determinations: ReadonlyMap<string, Determination>;
  readonly summary: Summary;
  readonly comparison: Comparison;
  readonly open: readonly OpenQuestion[];
}

/** A question that could still change an answer. */
export interface OpenQuestion {
  readonly fact: string;
  readonly about?: { readonly ref: string } | null;
  /** In bits. */
  readonly gain: number;
}

/** How far a person has come: what is decided, and what could still be asked. */
export interface SoFar {
  readonly open: readonly OpenQuestion[];
  readonly decided: number;
  readonly undecided: number;
}
