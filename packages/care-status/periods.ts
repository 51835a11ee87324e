import {
  addDays,
  addMonths,
  isoOf,
  type Compiled,
  type Day,
  type Fact,
  type Period,
  type Situation,
} from '@kith/policy';

import type { ToldCareLeaver } from './care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import { isLookedAfterNow, lastCarerWasFosterParent, lastHomeWasChildrensHome, STATUS_FACTS } from './facts.ts';
import { statusChanges } from './status-changes.ts';

export interface ToDraw {
  readonly compiled: Compiled;
  readonly told: ToldCareLeaver;
  readonly asOf: Day;
  readonly horizonMonths: number;
  readonly situationOn: (asOf: Day) => Situation;
  /** The facts that the subgraph works out itself, and days on which they can change. */
  readonly workedOut: readonly Fact[];
  readonly turns: readonly Day[];
}

/** The status can differ from day to day, which the kit's own timeline cannot see: it is drawn from change to change, and joined. */
export function periodsThroughChanges(toDraw: ToDraw): readonly Period[] {
  const { compiled, told, asOf, horizonMonths, situationOn, turns } = toDraw;
  const end = Math.max(asOf + 1, addMonths(asOf, horizonMonths)) as Day;
  const ofSituation = [...settingChanges(situationOn(asOf)), ...turns].filter((day) => asOf < day && day < end);
  const days = [...new Set([asOf, ...statusChanges(told, asOf, end), ...ofSituation])].toSorted((a, b) => a - b);
  const stretches = alike(days, situationOn);
  const joined: Period[] = [];
  stretches.forEach((situation, index) => {
    const earlier = stretches[index - 1];
    const last = addDays(stretches[index + 1]?.asOf ?? end, -1);
    for (const period of compiled.timeline(situation, monthsTo(situation.asOf, last))) {
      if (period.from > last) break;
      const to = Math.min(period.to, last) as Day;
      const before = joined.at(-1);
      const why = earlier && period.from === situation.asOf ? whyOf(toDraw, earlier, situation) : period.why;
      if (before && isSame(before, period)) joined[joined.length - 1] = { ...before, to };
      else joined.push({ ...period, to, why });
    }
  });
  return joined;
}

/** Days on which a setting starts or ends: facts may be worked out of it. */
const settingChanges = ({ settings }: Situation): Day[] =>
  [...settings.values()].flat().flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]));

/** The situations of those days on which the answers truly differ from those before. */
function alike(days: readonly Day[], situationOn: (asOf: Day) => Situation): Situation[] {
  const stretches: { situation: Situation; print: string }[] = [];
  for (const day of days) {
    const situation = situationOn(day);
    const print = JSON.stringify(situation.answers);
    if (stretches.at(-1)?.print !== print) stretches.push({ situation, print });
  }
  return stretches.map(({ situation }) => situation);
}

/** So many whole months that the last day is within them. */
function monthsTo(from: Day, last: Day): number {
  let months = 0;
  while (addMonths(from, months) <= last) months += 1;
  return months;
}

const isSame = (one: Period, other: Period): boolean =>
  one.outcome === other.outcome &&
  one.route === other.route &&
  one.least === other.least &&
  one.most === other.most &&
  one.provisional === other.provisional;

function whyOf({ told, workedOut }: ToDraw, earlier: Situation, { asOf, answers }: Situation): string[] {
  const isNew = ({ code }: Fact) => earlier.answers[code] !== answers[code];
  const ofStatus = STATUS_FACTS.filter(isNew);
  if (ofStatus.length === 0)
    return workedOut.filter(isNew).map(({ title }) => `${title}: this changes on ${isoOf(asOf)}`);
  const { sixteen, eighteen } = careHistoryOf(told)!;
  if (asOf === eighteen) return ['You turn 18'];
  if (asOf === sixteen) return ['You turn 16'];
  if (isNew(isLookedAfterNow))
    return [answers[isLookedAfterNow.code] === true ? 'You come into care' : 'You leave care'];
  if (ofStatus.every((fact) => OF_HOME.has(fact))) return ['You move to another home in care'];
  return [`The kind of care leaver that you are in law changes on ${isoOf(asOf)}`];
}

const OF_HOME: ReadonlySet<Fact> = new Set([lastCarerWasFosterParent, lastHomeWasChildrensHome]);
