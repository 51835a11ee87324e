import {
  atSixteenIn,
  atSixteenSince,
  careLeaverBorn,
  carePeriodFosterParent,
  carePeriodFrom,
  carePeriodGoesOn,
  carePeriodHomeAfterwards,
  carePeriodLegalStatus,
  carePeriodMeantOver17Days,
  carePeriodPlacement,
  carePeriodsComplete,
  carePeriodSeries,
  carePeriodShortBreak,
  carePeriodStaysTold,
  carePeriodTo,
  everInCare,
  familyPeriodBrokeDown,
  familyPeriodFrom,
  familyPeriodGoesOn,
  familyPeriodsComplete,
  familyPeriodTo,
  familyPeriodWith,
  guardianshipAfterCare,
  guardianshipEndedEarly,
  guardianshipEndedOn,
  guardianshipMade,
  guardianshipMadeOn,
  otherStayFrom,
  otherStayGoesOn,
  otherStayIn,
  otherStaysComplete,
  otherStayTo,
  shortBreaksOneSeries,
} from '@kith/circumstances';
import type { Day, Fact } from '@kith/policy';

import type { ToldCareLeaver } from './care-history.ts';
import { statusAnswers } from './status-answers.ts';

/** A told fact that may be missing, and told circumstances with it filled in, one way and another. */
interface Candidate {
  readonly fact: Fact;
  readonly filledIn: readonly ToldCareLeaver[];
}

/**
 * The told facts to ask for in place of one of `STATUS_FACTS` that is not known, the most telling first: those of which
 * one answer alone would settle it, or, where only several together would, those that are missing: the times in care first.
 */
export function toldFactsMissing(told: ToldCareLeaver, on: Day, wanted: Fact): readonly Fact[] {
  if (!told.dateOfBirth) return [careLeaverBorn];
  const candidates = missing(told);
  const settles = ({ filledIn }: Candidate) =>
    filledIn.some((tried) => statusAnswers(tried, on)[wanted.code] !== undefined);
  const settling = candidates.filter(settles);
  const first = candidates.findIndex(({ fact }) => fact === carePeriodsComplete);
  return [
    ...new Set(
      (settling.length > 0 ? settling : candidates.slice(0, first < 0 ? undefined : first + 1)).map(({ fact }) => fact),
    ),
  ];
}

function missing(told: ToldCareLeaver): Candidate[] {
  const periods = told.carePeriods ?? [];
  const all: (Candidate | false)[] = [
    !told.everInCare && periods.length === 0 && { fact: everInCare, filledIn: [{ ...told, everInCare: 'NO' }] },
    ...listGaps(told),
    staysGap(told),
    told.carePeriodsComplete !== 'YES' && {
      fact: carePeriodsComplete,
      filledIn: [{ ...told, carePeriodsComplete: 'YES' }],
    },
    ...periodGaps(told),
    told.familyPeriodsComplete !== 'YES' && {
      fact: familyPeriodsComplete,
      filledIn: [{ ...told, familyPeriodsComplete: 'YES' }],
    },
    ...atSixteenGaps(told),
    ...guardianshipGaps(told),
    told.otherStaysComplete !== 'YES' && {
      fact: otherStaysComplete,
      filledIn: [{ ...told, otherStaysComplete: 'YES' }],
    },
  ];
  return all.filter((candidate) => candidate !== false);
}

/** Days that are missing from the lists: no single answer is tried, they are asked for as they stand. */
function listGaps(told: ToldCareLeaver): Candidate[] {
  const facts: Fact[] = [];
  const gap = (item: { from?: unknown; to?: unknown; goesOn?: unknown }, from: Fact, goesOn: Fact, to: Fact) => {
    if (!item.from) facts.push(from);
    if (!item.to && item.goesOn !== 'YES') facts.push(item.goesOn === 'NO' ? to : goesOn);
  };
  for (const item of told.carePeriods ?? []) gap(item, carePeriodFrom, carePeriodGoesOn, carePeriodTo);
  for (const item of told.familyPeriods ?? []) {
    gap(item, familyPeriodFrom, familyPeriodGoesOn, familyPeriodTo);
    if (!item.with) facts.push(familyPeriodWith);
    if (item.to && !item.brokeDown) facts.push(familyPeriodBrokeDown);
  }
  for (const item of told.otherStays ?? []) {
    gap(item, otherStayFrom, otherStayGoesOn, otherStayTo);
    if (!item.in) facts.push(otherStayIn);
  }
  return facts.map((fact) => ({ fact, filledIn: [] }));
}

type CarePeriodTold = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** A candidate that says something of every time in care that `open` finds open, in one way after another. */
function ofPeriods(
  told: ToldCareLeaver,
  fact: Fact,
  open: (period: CarePeriodTold) => boolean,
  ...ways: ((index: number) => Partial<CarePeriodTold>)[]
): Candidate | false {
  const periods = told.carePeriods ?? [];
  const filledIn = (way: (index: number) => Partial<CarePeriodTold>): ToldCareLeaver => ({
    ...told,
    carePeriods: periods.map((period, index) => (open(period) ? { ...period, ...way(index) } : period)),
  });
  return periods.some(open) && { fact, filledIn: ways.map(filledIn) };
}

/** An agreement for short breaks has no days of its own: its stays are asked for. */
const staysGap = (told: ToldCareLeaver): Candidate | false =>
  ofPeriods(
    told,
    carePeriodStaysTold,
    ({ legalStatus, staysTold }) => legalStatus === 'V4' && staysTold !== 'YES',
    () => ({ staysTold: 'YES' }),
  );

function periodGaps(told: ToldCareLeaver): (Candidate | false)[] {
  const fill = <Name extends keyof CarePeriodTold>(fact: Fact, name: Name, ...values: CarePeriodTold[Name][]) =>
    ofPeriods(told, fact, (period) => !period[name], ...values.map((value) => () => ({ [name]: value })));
  return [
    fill(carePeriodPlacement, 'placement', 'U6', 'K2'),
    fill(carePeriodFosterParent, 'carerWasFosterParent', 'YES', 'NO'),
    fill(carePeriodLegalStatus, 'legalStatus', 'V2', 'C2'),
    shortBreakGap(told),
    fill(carePeriodMeantOver17Days, 'meantToLastOver17Days', 'YES', 'NO'),
    fill(carePeriodHomeAfterwards, 'homeAfterwards', 'YES', 'NO'),
    !told.shortBreaksOneSeries && {
      fact: shortBreaksOneSeries,
      filledIn: [{ ...told, shortBreaksOneSeries: 'YES' as const }],
    },
    seriesGap(told),
  ];
}

/** The legal status V3 says already that it was one. */
const shortBreakGap = (told: ToldCareLeaver): Candidate | false =>
  ofPeriods(
    told,
    carePeriodShortBreak,
    ({ legalStatus, shortBreak }) => !shortBreak && legalStatus !== 'V3',
    () => ({ shortBreak: 'NO' }),
  );

/** Where not all stays were one series, each has its number: one for all is tried, and one for each. */
function seriesGap(told: ToldCareLeaver): Candidate | false {
  if (!told.shortBreaksOneSeries || told.shortBreaksOneSeries === 'YES') return false;
  return ofPeriods(
    told,
    carePeriodSeries,
    ({ series }) => !series,
    () => ({ series: 1 }),
    (index) => ({ series: index + 1 }),
  );
}

function atSixteenGaps(told: ToldCareLeaver): Candidate[] {
  const at = told.atSixteen ?? {};
  if (!at.in) return [{ fact: atSixteenIn, filledIn: [{ ...told, atSixteen: { ...at, in: 'NEITHER' } }] }];
  const counts = at.in === 'HOSPITAL' || at.in === 'DETAINED';
  return counts && !at.since ? [{ fact: atSixteenSince, filledIn: [] }] : [];
}

function guardianshipGaps(told: ToldCareLeaver): Candidate[] {
  const order = told.specialGuardianship ?? {};
  if (!order.made) return [{ fact: guardianshipMade, filledIn: [{ ...told, specialGuardianship: { made: 'NO' } }] }];
  if (order.made === 'NO') return [];
  const facts = [
    !order.madeOn && guardianshipMadeOn,
    !order.endedEarly && guardianshipEndedEarly,
    order.endedEarly === 'YES' && !order.endedOn && guardianshipEndedOn,
    !order.afterCare && guardianshipAfterCare,
  ].filter((fact) => fact !== false);
  return facts.map((fact) => ({ fact, filledIn: [] }));
}
