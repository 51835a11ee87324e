import type {
  CareLeaverStatementPartsFragment,
  DeterminationPartsFragment,
  StatementPartsFragment,
} from '@kith/client';

/** A statement of a carer or of a care leaver, with every part that can be printed. */
export type AnyStatement = StatementPartsFragment | CareLeaverStatementPartsFragment;

export const isOfCareLeaver = (statement: AnyStatement): statement is CareLeaverStatementPartsFragment =>
  'stayingPut' in statement;

/** Every answer of the statement, whichever subgraph gave it. */
export const determinationsOf = (statement: AnyStatement): readonly DeterminationPartsFragment[] =>
  isOfCareLeaver(statement)
    ? [...statement.stayingPut, ...statement.leavingCareGrants, ...statement.rentGuarantees]
    : [...statement.kinshipAllowances, ...statement.legalAid];
