import { addDays, addYears, day, type Answer, type Answers, type Day, type Situation } from '@kith/policy';

import { chanceFrom, type Chance } from './chance.ts';

const SEED = 20_261_121;
const TODAY = day('2026-11-21');
const LEEDS = 'E08000035';
const MEDWAY = 'E06000035';

/** The first of each month for two years: the days on which a council would work out what it pays. */
const PAY_DAYS: readonly Day[] = Array.from({ length: 24 }, (_, month) =>
  day(`${2024 + Math.floor((month + 11) / 12)}-${String(((month + 11) % 12) + 1).padStart(2, '0')}-01`),
);

/**
 * Children with all facts told that the kinship allowance reads, in shares as a council's kinship team would know them:
 * most with an order, most of school age, some in the pilot, some grown up. The same children in every run.
 */
export function children(count: number): readonly Situation[] {
  const chance = chanceFrom(SEED);
  return Array.from({ length: count }, () => {
    const asOf = chance.among(PAY_DAYS.map((on) => [on, 1]));
    return { asOf, knownOn: TODAY, settings: new Map(), answers: childOn(asOf, chance) };
  });
}

function childOn(asOf: Day, chance: Chance): Answers {
  const born = addDays(asOf, -chance.whole(0, 19 * 365));
  const madeOn = addDays(asOf, -chance.whole(-60, 5 * 365));
  const isTrue = (probability: number): Answer => chance.happens(probability);
  return {
    'child.arrangement': chance.among([
      ['SPECIAL_GUARDIANSHIP', 45],
      ['LIVES_WITH_ORDER', 20],
      ['KINSHIP_FOSTERING', 15],
      ['INFORMAL', 18],
      ['ADOPTED', 2],
    ]),
    'child.dateOfBirth': born,
    'child.allowanceArea': chance.among([
      ['LONDON', 15],
      ['SOUTH_EAST', 15],
      ['REST_OF_ENGLAND', 70],
    ]),
    'child.responsibleCouncil': chance.among([
      [LEEDS, 80],
      [MEDWAY, 20],
    ]),
    'child.relationship': chance.among([
      ['GRANDPARENT', 55],
      ['AUNT_OR_UNCLE', 25],
      ['BROTHER_OR_SISTER', 10],
      ['PARENTS_SPOUSE', 5],
      ['PARENT', 5],
    ]),
    'child.arrangedBy': chance.among([
      ['COUNCIL', 1],
      ['FAMILY', 2],
    ]),
    'child.order.madeOn': madeOn,
    'child.order.appliedFor': chance.among([
      ['SPECIAL_GUARDIANSHIP', 5],
      ['LIVES_WITH', 3],
      ['NONE', 2],
    ]),
    'child.order.proceedings': chance.among([
      ['PUBLIC_LAW', 1],
      ['PRIVATE_LAW', 1],
    ]),
    'child.order.firstHearingOn': addDays(madeOn, -chance.whole(30, 300)),
    'child.order.namesBirthParent': isTrue(0.1),
    'child.order.councilSupports': isTrue(0.7),
    'child.care.lookedAfterBefore': isTrue(0.4),
    'child.care.protectionPlan': isTrue(0.5),
    'child.care.safeguardingConcerns': isTrue(0.4),
    'child.care.familyMeeting': isTrue(0.2),
    'child.parents.living': chance.among([
      ['BOTH', 85],
      ['ONE_DIED', 12],
      ['BOTH_DIED', 3],
    ]),
    'child.parents.caredAndLivedWith': isTrue(0.5),
    'child.zonePaidFrom': addDays(asOf, -chance.whole(0, 300)),
    'child.support.homeAndKeep': isTrue(0.8),
    'child.support.neededToCare': isTrue(0.5),
    'child.support.specialCare': isTrue(0.3),
    'child.support.agreesToConditions': isTrue(0.9),
    'child.support.inPayment': isTrue(0.6),
    'child.education.fullTime': isTrue(0.8),
    'child.education.startedWork': isTrue(0.1),
    'child.education.benefitsInOwnRight': isTrue(0.05),
    'child.education.courseStartedOn': addYears(born, 16),
    'child.education.courseEndsOn': addYears(born, 19),
    'child.childBenefitNetted': chance.among([
      ['NONE', 60],
      ['ELDEST', 25],
      ['OTHER', 15],
    ]),
    'child.meansTest.shareMonthlyPence': chance.among([
      [0, 6],
      [5_000, 2],
      [22_350, 2],
    ]),
  };
}

/** The same children, of whom each fact has gone untold with this probability. */
export function partlyTold(all: readonly Situation[], untold: number): readonly Situation[] {
  const chance = chanceFrom(SEED);
  return all.map((situation) => ({
    ...situation,
    answers: Object.fromEntries(Object.entries(situation.answers).filter(() => !chance.happens(untold))),
  }));
}

/** The share of the facts read that are not known, over all children. */
export function shareUnknown(all: readonly Situation[], reads: readonly { readonly code: string }[]): number {
  const open = all.reduce(
    (sum, { answers }) => sum + reads.filter(({ code }) => answers[code] === undefined).length,
    0,
  );
  return open / (all.length * reads.length);
}
