import type { ChildBenefitTakenOff, Frequency } from './terms.ts';

/** Terms as they are kept: days are `YYYY-MM-DD`. */
export interface KeptTerms {
  readonly from: string;
  readonly to?: string;
  readonly basis:
    | { readonly kind: 'FOSTERING_ALLOWANCE' | 'NATIONAL_MINIMUM'; readonly livesIn: string }
    | { readonly kind: 'FIXED'; readonly weeklyPence: number };
  readonly childBenefit: ChildBenefitTakenOff;
  readonly adjustments: readonly { readonly says: string; readonly weeklyPence: number; readonly until?: string }[];
}

/** What a decision decides, by its kind. */
export type Content =
  /** `lastDay` where the route itself ends before 18, as the pilot does after three years. */
  | { readonly kind: 'OPEN'; readonly childBornOn: string; readonly terms: KeptTerms; readonly lastDay?: string }
  | { readonly kind: 'CHANGE'; readonly childBornOn?: string; readonly terms: KeptTerms }
  | { readonly kind: 'EXTEND'; readonly extendedTo: string; readonly terms: KeptTerms }
  | { readonly kind: 'SUSPEND'; readonly from: string }
  | { readonly kind: 'RESUME'; readonly heldTo: string; readonly heldIsDue: boolean }
  | { readonly kind: 'END'; readonly lastDay: string }
  | { readonly kind: 'RECOVER'; readonly pencePerPayment: number }
  | { readonly kind: 'WRITE_OFF'; readonly pence: number };
export type DecisionKind = Content['kind'];
export type Opened = Extract<Content, { kind: 'OPEN' }>;

/** What an award is made of besides its decisions. */
export interface Opening {
  readonly startsOn: string;
  readonly every: Frequency;
}

export const AWARD_STATES = { PROPOSED: 'PROPOSED', LIVE: 'LIVE', ENDED: 'ENDED', REFUSED: 'REFUSED' } as const;
export type AwardState = keyof typeof AWARD_STATES;

/** In which states of an award each decision can be proposed. */
export const POSSIBLE_IN: Readonly<Record<DecisionKind, readonly AwardState[]>> = {
  OPEN: [],
  CHANGE: ['LIVE', 'ENDED'],
  EXTEND: ['LIVE'],
  SUSPEND: ['LIVE'],
  RESUME: ['LIVE'],
  END: ['LIVE'],
  RECOVER: ['LIVE', 'ENDED'],
  WRITE_OFF: ['LIVE', 'ENDED'],
};

/** Why an award ends: what SI 2005/1109 reg 9 names, and what else ends one. */
export const END_GROUNDS = {
  LEFT_HOME: 'The child no longer has a home with the carer.',
  LEFT_EDUCATION_FOR_WORK: 'The young person has left education or training and started work.',
  QUALIFIES_FOR_BENEFITS: 'The young person qualifies for a benefit of their own.',
  ORDER_ENDED: 'The order has ended.',
  CONDITION_BROKEN: 'A condition of the award was not kept.',
  STATEMENT_MISSING: 'No yearly statement came, and 28 days have gone by since a written reminder.',
  CARER_ASKED: 'The carer has asked for it to end.',
  CHILD_DIED: 'The child has died.',
  OTHER: 'Another reason, given in the decision.',
} as const;
export type EndGround = keyof typeof END_GROUNDS;

/** Endings of which nobody is asked what they say to them: the carer wishes it, or it would hurt to ask. */
export const ENDS_WITHOUT_ASKING: ReadonlySet<string> = new Set<EndGround>(['CARER_ASKED', 'CHILD_DIED']);

export const CHANGE_GROUNDS = {
  INCOME_REASSESSED: 'The means of the household were looked at again.',
  ORDER_CHANGED: 'The order or the arrangement has changed.',
  CHILD_MOVED: 'The child lives somewhere else.',
  NEEDS_CHANGED: "The child's needs or means have changed.",
  RATE_CORRECTED: 'The rate that was paid was wrong.',
  REVIEW: 'The yearly review.',
  OTHER: 'Another reason, given in the decision.',
} as const;
export type ChangeGround = keyof typeof CHANGE_GROUNDS;

export const SUSPEND_GROUNDS = {
  PENDING_DECISION: 'A cut or a stop has been proposed and is not decided yet (SI 2005/1109 reg 18(6)).',
  CONDITION_BROKEN: 'A condition of the award was not kept (reg 10(3)).',
  STATEMENT_MISSING: 'No yearly statement came, and 28 days have gone by since a written reminder (reg 10(4)).',
} as const;
export type SuspendGround = keyof typeof SUSPEND_GROUNDS;
