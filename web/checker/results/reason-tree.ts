import type { Law, Met, Reason } from '../asking/statement.ts';

/** A condition with the conditions that it is made of. */
export interface ReasonBranch {
  readonly says: string;
  readonly met: Met;
  readonly sources: readonly Law[];
  readonly parts: readonly ReasonBranch[];
}

/** The reasons as a tree again: the gateway gives them in pre-order with their depth. */
export function reasonTree(reasons: readonly Reason[]): readonly ReasonBranch[] {
  const top: ReasonBranch[] = [];
  const open: { readonly depth: number; readonly parts: ReasonBranch[] }[] = [{ depth: -1, parts: top }];
  for (const { depth, says, met, sources } of reasons) {
    while (open.at(-1)!.depth >= depth) open.pop();
    const parts: ReasonBranch[] = [];
    open.at(-1)!.parts.push({ says, met, sources, parts });
    open.push({ depth, parts });
  }
  return top;
}
