import type { DecidedAward, DecidedInFull } from '../decided.ts';

/** A sentence for each sum that a person can see in the determination and will not find in the totals. */
export function whyNotCounted(determination: DecidedInFull): readonly string[] {
  const shown = [determination.award, ...openRoutes(determination)].filter((award) => award !== null);
  return [...new Set(shown.flatMap(reasonFor))];
}

const openRoutes = ({ routes }: DecidedInFull) =>
  routes.filter(({ gives, met }) => gives !== null && met !== 'NO').map(({ award }) => award);

function reasonFor(award: DecidedAward): readonly string[] {
  if (award.kind === 'PROVIDED') return [];
  if (award.startUnpublished) return ['Nobody has said yet when these payments start, so they are not in the totals.'];
  if (award.heldBy) return [`This money goes to ${award.heldBy}, not to you, so it is not in the totals.`];
  if (award.kind === 'COUNCIL_AMOUNT') return ['The council sets the amount, so there is no figure for the totals.'];
  return award.leastPence === null ? ['No figure is published for this date, so it is not in the totals.'] : [];
}
