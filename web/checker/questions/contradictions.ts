import { careLeaverCrossChecks, carerCrossChecks, type Problem } from '@kith/circumstances';
import { day } from '@kith/policy';

import { isAboutCareLeaver, type Journey } from '../keeping/journey.ts';
import { circumstancesOf } from './subjects.ts';

/**
 * What the last answer contradicts: an order made before the child was born, say. Undefined where nothing is wrong that
 * was not wrong before, so that a person is told of a mistake where they make it, and once.
 */
export function contradiction(before: Journey, after: Journey, today: string): string | undefined {
  const known = new Set(problemsOf(before, today).map(keyOf));
  return problemsOf(after, today).find((problem) => !known.has(keyOf(problem)))?.message;
}

function problemsOf(journey: Journey, today: string): readonly Problem[] {
  const check = isAboutCareLeaver(journey) ? careLeaverCrossChecks : carerCrossChecks;
  return check(circumstancesOf(journey), { asOf: day(today) });
}

const keyOf = ({ path, code }: Problem): string => `${path.join('.')} ${code}`;
