import type { ToldLegalAidFinances } from '@kith/circumstances';
import { addMonths, day, type Day } from '@kith/policy';

import { figuresOn, FIRST_DAY } from '../means/figures-on.ts';
import { LAW_READINGS } from '../means/readings.ts';
import { thresholdRows } from '../parameters/thresholds.ts';
import { dayOfFigures, type ReadOn } from './sums.ts';

/** The days after the day asked about, up to another, on which the sums can come out otherwise: new figures, and vehicles that turn three. */
export function readingDays(
  told: ToldLegalAidFinances | null | undefined,
  { asOf, knownOn }: ReadOn,
  until: Day,
): Day[] {
  const newFigures = thresholdRows
    .filter((row) => row.regime === 'in_force' && row.from <= knownOn)
    .map((row) => row.from);
  const months =
    dayOfFigures({ asOf, knownOn }) < FIRST_DAY
      ? 0
      : figuresOn('IN_FORCE', dayOfFigures({ asOf, knownOn }), LAW_READINGS).vehicleMonths;
  const older = (told?.vehicles ?? []).flatMap(({ boughtOn }) => (boughtOn ? [addMonths(day(boughtOn), months)] : []));
  const days = [...newFigures, ...older].filter((on) => asOf < on && on <= until);
  return [...new Set(days)].toSorted((a, b) => a - b);
}
