import { day, entitlement, isYes, parameter, route, type Condition, type ProvisionStatus } from '@kith/policy';

import { isEligibleChild, isLookedAfterNow, isRelevantChild } from '../facts.ts';
import { childrenAct } from '../sources.ts';

/** Help that no law gives, for tests of what every subgraph for care leavers does. */
export const cite = childrenAct.read('a test');

export const since1990 = <T>(code: string, value: T) =>
  parameter<T>(code, code, [{ from: day('1990-01-01'), knownFrom: day('1990-01-01'), value, cite }]);

const inForce = since1990<ProvisionStatus>('status', 'IN_FORCE');
const recommended = since1990<ProvisionStatus>('recommendation', 'RECOMMENDED');

export const exampleRoute = (code: string, when: Condition, status = inForce) =>
  route({ code, title: code, gives: 'ENTITLED', status, when, nextSteps: [] });

/** Given by one route in law, and by another under the Review. */
export const exampleHelp = (code: string, when: Condition, underReview: Condition = when) => {
  const now = exampleRoute('NOW', when);
  return entitlement({
    code,
    title: code,
    summary: 'An example.',
    kind: 'HELP',
    per: 'PERSON',
    routes: { england: [now], 'review-2022': [exampleRoute('REVIEW', underReview, recommended), now] },
    otherwise: { says: 'No.', nextSteps: [], cite: [cite] },
    challenge: [],
  });
};

export const eligible = isYes(isEligibleChild, 'Eligible', cite);
export const relevant = isYes(isRelevantChild, 'Relevant', cite);
export const inCare = isYes(isLookedAfterNow, 'In care', cite);
