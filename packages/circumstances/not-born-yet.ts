import { isoOf, type Day } from '@kith/policy';

import type { Contradiction } from './cross-check-codes.ts';
import { toldDay, type Path } from './problems.ts';

/** Whether somebody was born by the day asked about, from what was told of their date of birth. */
export function notBornYet(told: unknown, path: Path, asOf: Day): Contradiction[] {
  const born = toldDay(told);
  if (born === undefined || born <= asOf) return [];
  const message = `Check the date of birth: it is after ${isoOf(asOf)}, the day asked about.`;
  return [{ path, code: 'NOT_BORN_YET', message }];
}
