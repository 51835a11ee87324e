import { addYears, type Day } from '@kith/policy';

import { unknownCouncil } from '../councils-named.ts';
import type { CrossCheckContext } from '../cross-check-context.ts';
import { notBornYet } from '../not-born-yet.ts';
import type { Contradiction, CrossCheckCode } from '../cross-check-codes.ts';
import { toldDay, type Path } from '../problems.ts';
import type { Told } from '../record.ts';
import type { careLeaverCircumstances } from './circumstances.ts';
import { placementOf, wasPlacementCode } from './placement-codes.ts';

type ToldCareLeaver = Told<typeof careLeaverCircumstances>;
type ToldStretch = { readonly from?: string | null; readonly to?: string | null; readonly goesOn?: string | null };

export interface CareLeaverCrossCheckContext extends CrossCheckContext {
  /** The codes of the authorities with housing and council tax duties; left out, they are not looked up. */
  readonly housingAuthorities?: ReadonlySet<string>;
}

/** What cannot be true together in a care leaver's circumstances that have passed `problemsIn`. */
export function careLeaverCrossChecks(told: ToldCareLeaver, context: CareLeaverCrossCheckContext): Contradiction[] {
  const born = toldDay(told.dateOfBirth);
  const stretches: [Path, ToldStretch][] = [
    ...listed('carePeriods', told.carePeriods),
    ...listed('familyPeriods', told.familyPeriods),
    ...listed('otherStays', told.otherStays),
  ];
  return [
    ...codeProblems(told, context),
    ...notBornYet(told.dateOfBirth, ['dateOfBirth'], context.asOf),
    ...stretches.flatMap(([path, stretch]) => stretchProblems(path, stretch, born)),
    ...placementProblems(told),
    ...neverInCareProblems(told),
    ...seriesProblems(told),
    ...sixteenProblems(told, born),
    ...guardianshipProblems(told),
    ...categoryProblems(told),
  ];
}

const problem = (path: Path, code: CrossCheckCode, message: string): Contradiction => ({ path, code, message });

const listed = (name: string, items: readonly ToldStretch[] | null | undefined): [Path, ToldStretch][] =>
  (items ?? []).map((item, index) => [[name, index], item]);

function codeProblems(
  told: ToldCareLeaver,
  { councils, housingAuthorities }: CareLeaverCrossCheckContext,
): Contradiction[] {
  return [
    ...unknownCouncil(told.council, ['council'], councils),
    ...unknownCouncil(told.housingAuthority, ['housingAuthority'], housingAuthorities),
    ...(told.carePeriods ?? []).flatMap(({ district }, index) =>
      unknownCouncil(district, ['carePeriods', index, 'district'], housingAuthorities),
    ),
  ];
}

function stretchProblems(path: Path, told: ToldStretch, born: Day | undefined): Contradiction[] {
  const from = toldDay(told.from);
  const to = toldDay(told.to);
  return [
    ...(from !== undefined && born !== undefined && from < born
      ? [problem([...path, 'from'], 'BEFORE_BIRTH', 'Check the first day: it is before the date of birth.')]
      : []),
    ...(from !== undefined && to !== undefined && to < from
      ? [problem([...path, 'to'], 'ENDS_BEFORE_IT_STARTS', 'Check the days: it ends before it starts.')]
      : []),
    ...(to !== undefined && told.goesOn === 'YES'
      ? [
          problem(
            [...path, 'goesOn'],
            'ENDED_AND_GOES_ON',
            'It cannot have ended and still go on. Give the last day, or say that it goes on.',
          ),
        ]
      : []),
  ];
}

function placementProblems(told: ToldCareLeaver): Contradiction[] {
  return (told.carePeriods ?? []).flatMap(({ placement, from, to }, index) => {
    if (!placement) return [];
    const path = ['carePeriods', index, 'placement'];
    if (!placementOf(placement))
      return [
        problem(path, 'UNKNOWN_PLACEMENT', `Choose one of the kinds of home: “${placement}” is not one of them.`),
      ];
    const first = toldDay(from);
    const last = toldDay(to) ?? first;
    if (first === undefined || last === undefined || last < first) return [];
    if (wasPlacementCode(placement, first, last)) return [];
    return [
      problem(
        path,
        'PLACEMENT_NOT_OF_THE_TIME',
        `The code ${placement} was not in use then. Choose the one for that time.`,
      ),
    ];
  });
}

const neverInCareProblems = (told: ToldCareLeaver): Contradiction[] =>
  told.everInCare === 'NO' && (told.carePeriods ?? []).length > 0
    ? [
        problem(
          ['everInCare'],
          'NEVER_IN_CARE',
          'It says never in care, and there are times in care. Change one of them.',
        ),
      ]
    : [];

function seriesProblems(told: ToldCareLeaver): Contradiction[] {
  const numbers = new Set((told.carePeriods ?? []).flatMap(({ series }) => series ?? []));
  if (told.shortBreaksOneSeries !== 'YES' || numbers.size < 2) return [];
  return [
    problem(
      ['shortBreaksOneSeries'],
      'MORE_THAN_ONE_SERIES',
      'It says that all short stays were one series, and their numbers say otherwise. Change one of them.',
    ),
  ];
}

function sixteenProblems(told: ToldCareLeaver, born: Day | undefined): Contradiction[] {
  const since = toldDay(told.atSixteen?.since);
  if (since === undefined || born === undefined || since <= addYears(born, 16)) return [];
  return [
    problem(['atSixteen', 'since'], 'AFTER_SIXTEEN', 'Check the day: the stay must have started by the 16th birthday.'),
  ];
}

function guardianshipProblems(told: ToldCareLeaver): Contradiction[] {
  const madeOn = toldDay(told.specialGuardianship?.madeOn);
  const endedOn = toldDay(told.specialGuardianship?.endedOn);
  if (madeOn === undefined || endedOn === undefined || madeOn <= endedOn) return [];
  return [
    problem(
      ['specialGuardianship', 'endedOn'],
      'ENDS_BEFORE_IT_STARTS',
      'Check the days: the order ends before it was made.',
    ),
  ];
}

/** A category without its source and its day cannot be looked up again, and cannot be carried on to another day. */
function categoryProblems({ councilCategory }: ToldCareLeaver): Contradiction[] {
  if (!councilCategory?.category) return [];
  const missing = (['source', 'asOn'] as const).filter((name) => !councilCategory[name]);
  return missing.map((name) =>
    problem(
      ['councilCategory', name],
      'PROVENANCE_NEEDED',
      'Say which record the category comes from, and on which day it was true.',
    ),
  );
}
