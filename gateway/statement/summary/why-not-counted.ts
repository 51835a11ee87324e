import type { DecidedAward, DecidedInFull } from '../decided.ts';

/** A sentence for each sum that a person can see in the determination and will not find in the totals. */
export function whyNotCounted({ award, routes }: DecidedInFull): readonly string[] {
  const alternatives = routes.filter(({ gives, met }) => gives != null && met === 'YES').map((route) => route.award);
  const sentences = [withoutFigure(award), ...[award, ...alternatives].map(outsideTheTotals)];
  return [...new Set(sentences.filter((sentence) => sentence !== undefined))];
}

function outsideTheTotals(award: DecidedAward | null | undefined): string | undefined {
  if (award?.startUnpublished) return 'Nobody has said yet when these payments start, so they are not in the totals.';
  if (award?.heldBy) return `This money is held by ${award.heldBy}, so it is not in the totals.`;
  return undefined;
}

function withoutFigure(award: DecidedAward | null | undefined): string | undefined {
  if (award?.kind === 'COUNCIL_AMOUNT') return 'The council sets the amount, so there is no figure for the totals.';
  if (award?.kind !== 'MONEY' || award.leastPence != null) return undefined;
  return 'No figure is published for this date, so it is not in the totals.';
}
