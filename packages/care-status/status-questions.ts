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
  carePeriodShortBreak,
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
  importedCategory,
  importedFrom,
  importedOn,
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
  const all: (Candidate | false | undefined)[] = [
    !told.everInCare && periods.length === 0 && { fact: everInCare, filledIn: [{ ...told, everInCare: 'NO' }] },
    ...listGaps(told),
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
  return all.filter((candidate) => candidate !== false && candidate !== undefined);
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

function periodGaps(told: ToldCareLeaver): Candidate[] {
  const periods = told.carePeriods ?? [];
  const fill = (fact: Fact, name: keyof CarePeriodTold, ...values: unknown[]): Candidate | false =>
    periods.some((period) => !period[name]) && {
      fact,
      filledIn: values.map((value) => ({
        ...told,
        carePeriods: periods.map((period) => (period[name] ? period : { ...period, [name]: value })),
      })),
    };
  return [
    fill(carePeriodPlacement, 'placement', 'U6', 'K2', 'Z1'),
    fill(carePeriodFosterParent, 'carerWasFosterParent', 'YES', 'NO'),
    fill(carePeriodLegalStatus, 'legalStatus', 'V2', 'C2'),
    fill(carePeriodShortBreak, 'shortBreak', 'NO'),
    fill(carePeriodMeantOver17Days, 'meantToLastOver17Days', 'YES', 'NO'),
    fill(carePeriodHomeAfterwards, 'homeAfterwards', 'YES', 'NO'),
    !told.shortBreaksOneSeries && {
      fact: shortBreaksOneSeries,
      filledIn: [{ ...told, shortBreaksOneSeries: 'YES' as const }],
    },
  ].filter((candidate) => candidate !== false);
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

/** Every told fact that the care history is read from, for the key of a subgraph. */
export const STATUS_READS: readonly Fact[] = [
  careLeaverBorn,
  everInCare,
  carePeriodFrom,
  carePeriodTo,
  carePeriodGoesOn,
  carePeriodLegalStatus,
  carePeriodPlacement,
  carePeriodFosterParent,
  carePeriodShortBreak,
  carePeriodMeantOver17Days,
  carePeriodHomeAfterwards,
  carePeriodsComplete,
  shortBreaksOneSeries,
  familyPeriodWith,
  familyPeriodFrom,
  familyPeriodTo,
  familyPeriodGoesOn,
  familyPeriodBrokeDown,
  familyPeriodsComplete,
  otherStayIn,
  otherStayFrom,
  otherStayTo,
  otherStayGoesOn,
  otherStaysComplete,
  atSixteenIn,
  atSixteenSince,
  guardianshipMade,
  guardianshipMadeOn,
  guardianshipEndedEarly,
  guardianshipEndedOn,
  guardianshipAfterCare,
  importedCategory,
  importedFrom,
  importedOn,
];
