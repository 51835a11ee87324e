import { addDays, addYears, day, isoOf, type Day } from '@kith/policy';

import type { InventedCareLeaver, InventedCarer } from './invented.ts';

const MEDWAY = 'E06000035';

/**
 * Four people of Medway for whom the demonstration's staff act. They are made on the day it is first loaded, so that
 * they are of the age that their story needs.
 *
 * @param today `YYYY-MM-DD`.
 */
export function peopleOfTheStory(today: string): {
  readonly carers: readonly InventedCarer[];
  readonly careLeavers: readonly InventedCareLeaver[];
} {
  const on = day(today);
  return { carers: [rose(on)], careLeavers: [ava(on), tom(on), maya(on)] };
}

/** In foster care from eight to eighteen, and everything known that decides what they are. */
function leftFosterCare(born: Day) {
  const eighteenth = isoOf(addYears(born, 18));
  return {
    dateOfBirth: isoOf(born),
    council: MEDWAY,
    housingAuthority: MEDWAY,
    carePeriods: [
      {
        ref: 'foster',
        from: isoOf(addYears(born, 8)),
        to: eighteenth,
        legalStatus: 'C2',
        placement: 'U4',
        ended: 'E17',
      },
    ],
    carePeriodsComplete: 'YES',
    familyPeriodsComplete: 'YES',
    otherStaysComplete: 'YES',
    atSixteen: { in: 'NEITHER' },
    specialGuardianship: { made: 'NO' },
  } as const;
}

const ava = (today: Day): InventedCareLeaver => ({
  reference: 'DEMO-AVA',
  displayName: 'Ava Sampleton',
  shows: 'Eighteen, furnishing her first flat with a leaving care grant',
  circumstances: { ...leftFosterCare(addDays(addYears(today, -18), -80)), home: { movingToOwnHome: 'YES' } },
});

const tom = (today: Day): InventedCareLeaver => ({
  reference: 'DEMO-TOM',
  displayName: 'Tom Placeholder',
  shows: 'Eighteen, staying on with his former foster carer under an arrangement',
  circumstances: {
    ...leftFosterCare(addDays(addYears(today, -18), -150)),
    stayingOn: {
      livesWithFormerFosterParent: 'YES',
      youWantToStay: 'YES',
      carerWantsYouToStay: 'YES',
      againstYourWelfare: 'NO',
    },
    learning: { inOrWantsEducation: 'YES', fundedCourse16To19: 'YES' },
    home: { movingToOwnHome: 'NO' },
  },
});

const maya = (today: Day): InventedCareLeaver => ({
  reference: 'DEMO-MAYA',
  displayName: 'Maya Testersley',
  shows: 'Twenty, whose landlord has a guarantee from the council',
  circumstances: {
    ...leftFosterCare(addDays(addYears(today, -20), -60)),
    home: { landlordAsksForGuarantor: 'YES', rentMonthlyPence: 80_000, inCouncilArea: 'YES' },
  },
});

const rose = (today: Day): InventedCarer => ({
  reference: 'DEMO-ROSE',
  displayName: 'Rose Exampleby',
  shows: 'A grandmother who fosters a boy for the council: he turns eleven in five weeks, and the allowance with him',
  circumstances: {
    council: MEDWAY,
    childrenComplete: 'YES',
    children: [
      {
        ref: 'leo',
        dateOfBirth: isoOf(addYears(addDays(today, 35), -11)),
        relationship: 'GRANDPARENT',
        livesIn: MEDWAY,
        arrangement: 'KINSHIP_FOSTERING',
        arrangedBy: 'COUNCIL',
        order: { appliedFor: 'NONE' },
      },
    ],
  },
});
