import type { DeterminationOpened } from '@kith/subgraph';

import type { WeeklySplit } from '../../arrangements/split.ts';

export const KINDS = { STAYING_PUT: 'STAYING_PUT', STAYING_CLOSE: 'STAYING_CLOSE' } as const;
export type Kind = keyof typeof KINDS;
export type ArrangementState = 'PROPOSED' | 'LIVE' | 'ENDED' | 'REFUSED';
export type Conclusion = 'AGREED' | 'REFUSED' | 'WITHDRAWN';
export type EventKind = 'REVIEWED' | 'CHECKED' | 'ADVISED' | 'AGREEMENT_SIGNED' | 'KEPT_IN_TOUCH';

/** What Staying Close support can be for (Children Act 1989 s23CZAA): a home, and reaching services under five headings. */
export const HEADINGS = {
  HOME: 'Finding and keeping a home.',
  HEALTH_AND_WELLBEING: 'Health and wellbeing.',
  RELATIONSHIPS: 'Relationships.',
  EDUCATION_AND_TRAINING: 'Education and training.',
  EMPLOYMENT: 'Employment.',
  PARTICIPATION: 'Taking part in society.',
} as const;
export type Heading = keyof typeof HEADINGS;

/** One thing that Staying Close support offers. */
export interface OfferLine {
  readonly heading: Heading;
  readonly says: string;
  readonly provider: string;
  readonly minutesAWeek: number;
}

/** What is sealed of a Staying Put arrangement. */
export interface StayingPutDetails {
  /** One or two former foster carers, by the council's own references. */
  readonly carers: readonly string[];
  /** The code of the last placement, as in the return to the department. */
  readonly lastPlacementCode: string | undefined;
  readonly lastProvider: 'COUNCIL' | 'AGENCY' | undefined;
  readonly licenceReference: string | undefined;
}

/** What is sealed of a Staying Close assessment. */
export interface StayingCloseDetails {
  readonly assessedOn: string;
  /** What the assessment found. */
  readonly assessment: string;
}

/** An arrangement with everything that was decided and recorded. Days are `YYYY-MM-DD`. */
export interface ArrangementRecord {
  readonly council: string;
  readonly id: string;
  readonly subject: string;
  readonly kind: Kind;
  readonly reference: string;
  readonly basis: 'DUTY' | 'DISCRETION';
  readonly route: string;
  readonly startsOn: string;
  readonly plannedEnd: string;
  readonly courseEndsOn: string | undefined;
  readonly noticeDays: number;
  readonly reviewMonths: number;
  readonly state: ArrangementState;
  readonly endedOn: string | undefined;
  readonly openedBy: string;
  /** Undefined once the young person has been erased. */
  readonly personal:
    | { readonly determination: DeterminationOpened; readonly details: StayingPutDetails | StayingCloseDetails }
    | undefined;
  readonly decisions: readonly DecisionRecord[];
  readonly events: readonly EventRecord[];
}

export interface DecisionRecord {
  readonly number: number;
  readonly kind: 'OPEN' | 'CHANGE' | 'END';
  readonly ground: string;
  readonly from: string;
  readonly split: WeeklySplit | undefined;
  readonly noticeOn: string | undefined;
  readonly proposedOn: string;
  readonly proposedBy: string;
  readonly words: { readonly why: string; readonly offer?: readonly OfferLine[] } | undefined;
  readonly conclusion:
    | {
        readonly conclusion: Conclusion;
        readonly on: string;
        readonly by: string;
        readonly at: Date;
        readonly says: string;
      }
    | undefined;
}

export interface EventRecord {
  readonly kind: EventKind;
  readonly about: string;
  readonly on: string;
  readonly by: string;
  readonly words: EventWords | undefined;
}

export interface EventWords {
  readonly says: string;
  /** For a signed agreement: which version, and who signed. */
  readonly version?: string;
  readonly signatories?: readonly string[];
}

/** What was agreed, in the order of agreeing. */
export const agreedOf = ({ decisions }: Pick<ArrangementRecord, 'decisions'>): readonly DecisionRecord[] =>
  decisions
    .filter(({ conclusion }) => conclusion?.conclusion === 'AGREED')
    .toSorted((a, b) => a.conclusion!.at.getTime() - b.conclusion!.at.getTime() || a.number - b.number);
