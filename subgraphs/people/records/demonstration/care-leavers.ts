import type { InventedCareLeaver } from './invented.ts';

const MEDWAY = 'E06000035';
const BRADFORD = 'E08000032';

/** What is known of each of them: nothing that could change the answer is left open. */
const KNOWN = {
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
} as const;

export const medwayCareLeavers: readonly InventedCareLeaver[] = [
  {
    reference: 'DEMO-CL-01',
    displayName: 'Jordan Sampleton',
    shows: 'Eighteen, moving into a first home of their own, whose landlord wants a guarantor',
    circumstances: {
      dateOfBirth: '2008-02-17',
      council: MEDWAY,
      housingAuthority: MEDWAY,
      ...KNOWN,
      carePeriods: [
        {
          ref: 'foster',
          from: '2015-09-03',
          to: '2026-02-17',
          legalStatus: 'C2',
          placement: 'U6',
          ended: 'E5',
        },
      ],
      learning: { inOrWantsEducation: 'NO' },
      apprenticeship: { onNow: 'NO' },
      home: { movingToOwnHome: 'YES', landlordAsksForGuarantor: 'YES' },
    },
  },
  {
    reference: 'DEMO-CL-02',
    displayName: 'Asha Placeholder',
    shows: 'Staying on with her former foster carer while she is at college',
    circumstances: {
      dateOfBirth: '2008-06-30',
      council: MEDWAY,
      housingAuthority: MEDWAY,
      ...KNOWN,
      carePeriods: [
        {
          ref: 'foster',
          from: '2017-01-12',
          to: '2026-06-30',
          legalStatus: 'C2',
          placement: 'U4',
          ended: 'E17',
        },
      ],
      stayingOn: {
        livesWithFormerFosterParent: 'YES',
        youWantToStay: 'YES',
        carerWantsYouToStay: 'YES',
        againstYourWelfare: 'NO',
      },
      learning: { inOrWantsEducation: 'YES', fundedCourse16To19: 'YES' },
      apprenticeship: { onNow: 'NO' },
      home: { movingToOwnHome: 'NO' },
    },
  },
];

export const bradfordCareLeavers: readonly InventedCareLeaver[] = [
  {
    reference: 'DEMO-CL-01',
    displayName: 'Kit Testersley',
    shows: 'Nineteen, living in their own place and looking for work',
    circumstances: {
      dateOfBirth: '2007-04-22',
      council: BRADFORD,
      housingAuthority: BRADFORD,
      ...KNOWN,
      carePeriods: [
        {
          ref: 'home',
          from: '2019-11-05',
          to: '2025-04-22',
          legalStatus: 'V2',
          placement: 'K2',
          ended: 'E5',
        },
      ],
      learning: { inOrWantsEducation: 'NO' },
      home: { movingToOwnHome: 'NO' },
    },
  },
];
