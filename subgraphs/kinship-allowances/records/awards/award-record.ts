import type { DeterminationOpened } from '@kith/subgraph';

import type { AwardLine, LineKind } from '../../awards/award-line.ts';
import type { AwardState, Content, DecisionKind } from '../../awards/decision.ts';
import type { Letter } from '../../awards/letters.ts';
import type { Decided, Frequency } from '../../awards/terms.ts';
import type { WorkingLine } from '../../awards/weekly-due.ts';

/** An award with everything that was decided, entered and sent. Days are `YYYY-MM-DD`. */
export interface AwardRecord {
  readonly council: string;
  readonly id: string;
  /** `KA-7K2M-93QX` */
  readonly reference: string;
  /** The carer's id. */
  readonly subject: string;
  /** The carer's own ref of the child. */
  readonly child: string;
  readonly route: string;
  readonly every: Frequency;
  readonly startsOn: string;
  readonly conditionsAgreedOn: string | undefined;
  readonly lastDay: string;
  readonly state: AwardState;
  readonly openedAt: Date;
  readonly openedBy: string;
  /** The digest of the determination that it rests on. */
  readonly determination: string;
  /** What it was opened from; undefined once the carer has been erased. */
  readonly personal: AwardPersonal | undefined;
  readonly decisions: readonly DecisionRecord[];
  readonly events: readonly EventRecord[];
  readonly lines: readonly LineRecord[];
  /** What was agreed; undefined before anything was, and once the carer has been erased. */
  readonly decided: Decided | undefined;
}

export interface AwardPersonal {
  readonly determination: DeterminationOpened;
  readonly payeeReference: string | undefined;
}

export interface DecisionRecord {
  readonly number: number;
  readonly kind: DecisionKind;
  readonly ground: string;
  readonly effectiveFrom: string;
  readonly needsNotice: boolean;
  readonly noticeOn: string | undefined;
  readonly answerBy: string | undefined;
  readonly weeklyBeforePence: number | undefined;
  readonly weeklyAfterPence: number | undefined;
  readonly proposedOn: string;
  readonly proposedBy: string;
  readonly words: DecisionWords | undefined;
  readonly steps: readonly StepRecord[];
}

/** What is sealed of a decision. */
export interface DecisionWords {
  readonly content: Content;
  readonly why: string;
  readonly notice?: Letter & { readonly on: string };
}

export const CONCLUDING = ['AGREED', 'REFUSED', 'WITHDRAWN'] as const;
export const STEPS = ['REPRESENTATIONS', 'ACCEPTED', ...CONCLUDING] as const;
export type Step = (typeof STEPS)[number];

export interface StepRecord {
  readonly place: number;
  readonly step: Step;
  readonly onDay: string;
  readonly takenBy: string;
  readonly words: { readonly says: string; readonly letter?: Letter & { readonly on: string } } | undefined;
}

export type EventKind =
  | 'STATEMENT_ASKED'
  | 'STATEMENT_REMINDED'
  | 'STATEMENT_RECEIVED'
  | 'REVIEWED'
  | 'WARNED'
  | 'SUM_TOLD'
  | 'RATES_APPLIED';

export interface EventRecord {
  readonly kind: EventKind;
  /** The day it belongs to: on which the statement is due, or the birthday. */
  readonly about: string;
  readonly weeks: number;
  readonly onDay: string;
  readonly recordedBy: string;
}

export interface LineRecord extends AwardLine {
  readonly kind: LineKind;
  readonly periodTo: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly decision: number | undefined;
  readonly payment: string | undefined;
  readonly working: LineWorking | undefined;
}

/** How a line was reached, as it was entered. */
export interface LineWorking {
  readonly says: string;
  readonly weekly: readonly {
    readonly from: string;
    readonly to: string;
    readonly weeklyPence: number;
    readonly pence: number;
    readonly lines: readonly WorkingLine[];
    readonly provisional: readonly string[];
  }[];
}

export const conclusionOf = ({ steps }: Pick<DecisionRecord, 'steps'>): StepRecord | undefined =>
  steps.find(({ step }) => (CONCLUDING as readonly Step[]).includes(step));

export const isAgreed = (decision: Pick<DecisionRecord, 'steps'>): boolean => conclusionOf(decision)?.step === 'AGREED';
