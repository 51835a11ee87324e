import type {
  AnswerPartsFragment,
  ArrangementPartsFragment,
  AskablePartsFragment,
  ComparedSidePartsFragment,
  ComparisonPartsFragment,
  Every,
  LawPartsFragment,
  Met,
  MoneyPartsFragment,
  OpenQuestionPartsFragment,
  Outcome,
  ProvisionStatus,
  StatementLinePartsFragment,
  SummaryPartsFragment,
} from '@kith/client';

/** What the gateway answers, by the names that the pages use. Money is in pence, days are `YYYY-MM-DD`. */
export type { Every, Met, Outcome, ProvisionStatus };
/** A law as it stands beside what it says: its name and its address. */
export type Law = LawPartsFragment;
export type Determination = AnswerPartsFragment;
export type Award = NonNullable<Determination['award']>;
export type Period = Determination['periods'][number];
export type Reason = Determination['because'][number];
export type Change = Determination['wouldChange'][number];
export type Line = StatementLinePartsFragment;
export type MoneyByInterval = MoneyPartsFragment;
export type PenceRange = MoneyByInterval['weekly'];
export type ComparedSide = ComparedSidePartsFragment;
export type Summary = SummaryPartsFragment;
export type Comparison = ComparisonPartsFragment;

/** A question that could still change an answer; its gain is in bits. */
export type AskableQuestion = AskablePartsFragment;
/** The same in its words, with the answers that wait for it. */
export type OpenQuestion = OpenQuestionPartsFragment;

/** A whole statement, its determinations by `ref`. */
export interface Statement {
  readonly asOf: string;
  readonly determinations: ReadonlyMap<string, Determination>;
  readonly summary: Summary;
  readonly open: readonly OpenQuestion[];
  /** Whether there is a child who could live with the carer on another footing. */
  readonly compares: boolean;
}

/** One child under each legal arrangement. */
export interface ArrangementComparison {
  readonly child: string;
  readonly arrangements: readonly ArrangementOption[];
}
export type ArrangementOption = ArrangementPartsFragment;

/** How far a person has come: what is decided, and what could still be asked. */
export interface SoFar {
  readonly open: readonly AskableQuestion[];
  readonly decided: number;
  readonly undecided: number;
}
