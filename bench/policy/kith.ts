import type { Situation } from '@kith/policy';

import { kinshipAllowance, routes, type Answered } from './allowance.ts';

/** How Kith answers in its fast mode, in the form that the engines are compared in. */
export function quickly(situation: Situation): Answered {
  const { outcome, route, least } = kinshipAllowance.outcome(situation);
  return { outcome, route: routes[route]?.code, weeklyPence: least };
}

/** The same with the reasons, sources, workings and questions, which are thrown away. */
export function explained(situation: Situation): Answered {
  const { outcome, route, award } = explain(situation);
  return { outcome, route: route?.code, weeklyPence: award?.least };
}

/** Outcome, award with its lines, every reason with its sources, and what is still to be asked. */
export function explain(situation: Situation) {
  const determination = kinshipAllowance.determine(situation);
  const questions = kinshipAllowance.questions(situation);
  return { ...determination, questions };
}

const HORIZON_MONTHS = 24;

/** All that, what would change the answer, and two years of it. */
export function explainToTheEnd(situation: Situation) {
  return {
    ...explain(situation),
    wouldChange: kinshipAllowance.wouldChange(situation),
    timeline: kinshipAllowance.timeline(situation, HORIZON_MONTHS),
  };
}
