import type { DecidedInFull, DecidedRoute } from '../decided.ts';

/** Whether an answer that is still missing could add money to a total. */
export const isStillOpen = ({ outcome, routes }: DecidedInFull): boolean =>
  outcome === 'MORE_INFORMATION_NEEDED'
    ? routes.some(couldPay)
    : routes.some((route) => couldPay(route) && isUnknown(route));

const isUnknown = ({ met }: DecidedRoute): boolean => met === 'NOT_KNOWN';

const couldPay = ({ gives, met, award }: DecidedRoute): boolean =>
  gives != null && met !== 'NO' && award?.inTotals === true && award.kind !== 'PROVIDED';
