import type { ReadOn, ToldCareLeaver } from '@kith/care-status';
import { careLeaverBorn, movedOn } from '@kith/circumstances';
import { addYears, day, lookup, yesNoFact, type Answers, type Fact } from '@kith/policy';

import { grantScheme } from './settings.ts';

/** Some councils give the newer amount only to people who turned 18, or moved, from a certain day on. */
export const isOfCouncilsCohort = yesNoFact('careLeaver.leavingCareGrant.ofCouncilsCohort', {
  title: 'One of those who get the newer amount of your council',
  question: movedOn.question,
  why: movedOn.why,
  changeable: 'NEVER',
});

export function cohortAnswers(told: ToldCareLeaver, { asOf, knownOn, settings }: ReadOn): Answers {
  const cohort = lookup(grantScheme, asOf, knownOn, settings)?.value.cohort;
  if (!cohort) return { [isOfCouncilsCohort.code]: true };
  const first = day(cohort.day);
  if (cohort.who === 'TURNED_18_ON_OR_AFTER') {
    return told.dateOfBirth ? { [isOfCouncilsCohort.code]: addYears(day(told.dateOfBirth), 18) >= first } : {};
  }
  return told.home?.movedOn ? { [isOfCouncilsCohort.code]: day(told.home.movedOn) >= first } : {};
}

export const cohortWorkedOutOf: ReadonlyMap<Fact, readonly Fact[]> = new Map([
  [isOfCouncilsCohort as Fact, [movedOn, careLeaverBorn] as readonly Fact[]],
]);
