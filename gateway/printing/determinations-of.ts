import type { DeterminationPartsFragment, StatementPartsFragment } from '@kith/client';

/** Every answer of the statement, whichever subgraph gave it. */
export const determinationsOf = ({
  kinshipAllowances,
  legalAid,
}: StatementPartsFragment): readonly DeterminationPartsFragment[] => [...kinshipAllowances, ...legalAid];
