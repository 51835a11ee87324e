import { ownChildren } from '@kith/circumstances';
import type { Amount, Known } from '@kith/policy';

import { isOfCouncilsCohort } from './cohort.ts';
import { grantScheme, guidanceGrant, type LeavingCareGrantScheme } from './settings.ts';

/**
 * What the council has set, or what the guidance recommends where it has set nothing; with its supplement for children.
 * A council's lower amount is shown as it is, with a remark. @returns pence
 */
export const councilGrant: Amount = {
  reads: [isOfCouncilsCohort, ownChildren],
  steps: [],
  dated: [grantScheme, guidanceGrant],
  directions: [{ fact: ownChildren, direction: 'RISES' }],
  work: (known, workings) => {
    const scheme = known.inForce(grantScheme);
    const guidance = known.inForce(guidanceGrant);
    if (!scheme || !guidance) return undefined;
    const own = ownAmount(known, scheme.value);
    const grant = own ?? guidance.value;
    if (own === undefined) workings?.line('The grant that guidance recommends, at least', grant, guidance.entry.cite);
    else workings?.line('The grant that your council has set', grant, scheme.entry.cite);
    if (grant < guidance.value) workings?.note(lowerThan(guidance.value), guidance.entry.cite);
    if (scheme.entry.note !== undefined) workings?.note(scheme.entry.note, scheme.entry.cite);
    return grant + supplement(known, scheme.value, (says, pence) => workings?.line(says, pence, scheme.entry.cite));
  },
};

function ownAmount(known: Known, { amountPence, cohort }: LeavingCareGrantScheme): number | undefined {
  return cohort && !known.yes(isOfCouncilsCohort) ? cohort.earlierAmountPence : amountPence;
}

function supplement(known: Known, scheme: LeavingCareGrantScheme, line: (says: string, pence: number) => void): number {
  const children = known.number(ownChildren);
  const pence = (scheme.perChildPence ?? 0) * children;
  if (pence > 0) line(children === 1 ? 'For your child' : `For your ${children} children`, pence);
  return pence;
}

const lowerThan = (pence: number): string =>
  `Your council has set less than the £${(pence / 100).toLocaleString('en-GB')} that the guidance recommends as a minimum. Ask why.`;
