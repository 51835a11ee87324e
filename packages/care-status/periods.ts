import { addDays, addMonths, isoOf, type Compiled, type Day, type Period, type Situation } from '@kith/policy';

import type { ToldCareLeaver } from './care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import { statusChanges } from './status-changes.ts';

/** The status can differ from day to day, which the kit's own timeline cannot see: it is drawn from change to change, and joined. */
export function periodsThroughChanges(
  compiled: Compiled,
  told: ToldCareLeaver,
  asOf: Day,
  horizonMonths: number,
  situationOn: (asOf: Day) => Situation,
): readonly Period[] {
  const end = Math.max(asOf + 1, addMonths(asOf, horizonMonths)) as Day;
  const changes = [...statusChanges(told, asOf, end), ...settingChanges(situationOn(asOf), end)];
  const days = [...new Set([asOf, ...changes])].toSorted((a, b) => a - b);
  const stretches = alike(days, situationOn);
  const joined: Period[] = [];
  stretches.forEach(({ from, situation }, index) => {
    const last = addDays(stretches[index + 1]?.from ?? end, -1);
    for (const period of compiled.timeline(situation, monthsTo(from, last))) {
      if (period.from > last) break;
      const to = Math.min(period.to, last) as Day;
      const before = joined.at(-1);
      if (before && isSame(before, period)) joined[joined.length - 1] = { ...before, to };
      else joined.push({ ...period, to, why: period.from === from && index > 0 ? [whyOf(told, from)] : period.why });
    }
  });
  return joined;
}

/** Days on which a setting starts or ends: facts may be worked out of it. */
const settingChanges = ({ asOf, settings }: Situation, end: Day): Day[] =>
  [...settings.values()]
    .flat()
    .flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))
    .filter((day) => asOf < day && day < end);

/** The days on which the answers truly differ from those before. */
function alike(days: readonly Day[], situationOn: (asOf: Day) => Situation): { from: Day; situation: Situation }[] {
  const stretches: { from: Day; situation: Situation; print: string }[] = [];
  for (const from of days) {
    const situation = situationOn(from);
    const print = JSON.stringify(situation.answers);
    if (stretches.at(-1)?.print !== print) stretches.push({ from, situation, print });
  }
  return stretches;
}

/** So many whole months that the last day is within them. */
function monthsTo(from: Day, last: Day): number {
  let months = 0;
  while (addMonths(from, months) <= last && months < 120) months += 1;
  return months;
}

const isSame = (one: Period, other: Period): boolean =>
  one.outcome === other.outcome &&
  one.route === other.route &&
  one.least === other.least &&
  one.most === other.most &&
  one.provisional === other.provisional;

function whyOf(told: ToldCareLeaver, on: Day): string {
  const history = careHistoryOf(told);
  if (on === history?.eighteen) return 'You turn 18';
  if (on === history?.sixteen) return 'You turn 16';
  if (history?.periods.some((period) => period.to === on)) return 'You leave care';
  return `The kind of care leaver that you are in law changes on ${isoOf(on)}`;
}
