import type {
  AwardPartsFragment,
  ComparedSidePartsFragment,
  ComparisonPartsFragment,
  DeterminationPartsFragment,
  Every,
  Met,
  MoneyPartsFragment,
  OpenQuestionPartsFragment,
  Outcome,
  ProvisionStatus,
  SourcePartsFragment,
  StatementLinePartsFragment,
  StatementPartsFragment,
  SummaryPartsFragment,
} from '@kith/client';

/** What the gateway answers, by the names that the pages use. Money is in pence, days are `YYYY-MM-DD`. */
export type { Every, Met, Outcome, ProvisionStatus };
export type Source = SourcePartsFragment;
export type Award = AwardPartsFragment;
export type Determination = DeterminationPartsFragment;
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
export type OpenQuestion = OpenQuestionPartsFragment;

/** A whole statement, its determinations by `ref`. */
export interface Statement {
  readonly asOf: string;
  readonly determinations: ReadonlyMap<string, Determination>;
  readonly summary: Summary;
  readonly comparison: Comparison;
  readonly open: readonly OpenQuestion[];
  /** Each child under each arrangement, side by side; empty where that does not arise. */
  readonly arrangements: readonly ArrangementComparison[];
}

/** One child under each legal arrangement. */
export type ArrangementComparison = StatementPartsFragment['beforeAnOrder'][number];
export type ArrangementOption = ArrangementComparison['arrangements'][number];

/** How far a person has come: what is decided, and what could still be asked. */
export interface SoFar {
  readonly open: readonly OpenQuestion[];
  readonly decided: number;
  readonly undecided: number;
}
