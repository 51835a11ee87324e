import { addDays, type Day } from '@kith/policy';

import type { CareHistory } from './care-history.ts';
import { isSixteenOrSeventeen, wasEligibleOnLeaving } from './eligible.ts';
import { DAYS_NEEDED, daysSinceFourteen, lookedAfter, underCareOrder } from './looked-after.ts';
import { countedBeforeDetention } from './short-breaks.ts';
import { livesSixMonthsAtHome } from './six-months-at-home.ts';
import { daysWithin, joined } from './stretches.ts';
import { both, either, opposite, type Truth } from './truth.ts';

/** Children Act 1989 s23A(2), whatever the age: left care as an eligible child, and not six months at home since. */
export const leftCareEligible = (history: CareHistory, on: Day): Truth =>
  both(
    opposite(lookedAfter(history, on)),
    wasEligibleOnLeaving(history, on),
    opposite(livesSixMonthsAtHome(history, on)),
  );

/**
 * The further category, whatever the age: no care order, in hospital or detained on the 16th birthday, and looked after
 * for thirteen weeks since 14 before that (Care Leavers (England) Regulations 2010 reg 3(2) and (3)).
 */
export const detainedOrInHospitalAfterCare = (history: CareHistory, on: Day): Truth =>
  both(
    opposite(underCareOrder(history, on)),
    detainedOrInHospital(history),
    thirteenWeeksBefore(history),
    opposite(livesSixMonthsAtHome(history, on)),
  );

function detainedOrInHospital({ atSixteen }: CareHistory): Truth {
  return atSixteen.in === undefined ? undefined : atSixteen.in === 'HOSPITAL' || atSixteen.in === 'DETAINED';
}

function thirteenWeeksBefore(history: CareHistory): Truth {
  const { since } = history.atSixteen;
  const mostDays = daysSinceFourteen(history, addDays(history.sixteen, -1));
  if (history.complete && mostDays < DAYS_NEEDED) return false;
  if (since === undefined) return undefined;
  const { sure, unsure } = countedBeforeDetention(history, since);
  if (daysWithin(joined(sure), history.fourteen, since) >= DAYS_NEEDED) return true;
  const most = daysWithin(joined([...sure, ...unsure]), history.fourteen, since);
  return history.complete && most < DAYS_NEEDED ? false : undefined;
}

/** A relevant child by s23A(2), which some other laws name alone. */
export const isRelevantBySection23A = (history: CareHistory, on: Day): Truth =>
  isSixteenOrSeventeen(history, on) ? leftCareEligible(history, on) : false;

/** A relevant child: 16 or 17, of either kind. */
export const isRelevant = (history: CareHistory, on: Day): Truth =>
  isSixteenOrSeventeen(history, on) ? wouldBeRelevant(history, on) : false;

/** Whether the person would be a relevant child if only age stood in the way. */
export const wouldBeRelevant = (history: CareHistory, on: Day): Truth =>
  either(leftCareEligible(history, on), detainedOrInHospitalAfterCare(history, on));
