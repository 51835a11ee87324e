import { instrument } from '@kith/policy';

const READ_ON = '2026-11-21';
const law = (name: string, path: string) => instrument(name, `https://www.legislation.gov.uk/${path}`, READ_ON);

export const childrenAct = law('Children Act 1989', 'ukpga/1989/41');
export const guardianshipRegulations = law('Special Guardianship Regulations 2005', 'uksi/2005/1109');
export const schoolsAct = law("Children's Wellbeing and Schools Act 2026", 'ukpga/2026/21');
export const parentalLeaveRegulations = law('Maternity and Parental Leave etc. Regulations 1999', 'uksi/1999/3312');
export const contributionsAct = law('Social Security Contributions and Benefits Act 1992', 'ukpga/1992/4');
export const familyLawReformAct = law('Family Law Reform Act 1969', 'ukpga/1969/46/section/9');

export const review = instrument(
  "Independent Review of Children's Social Care, final report (May 2022)",
  'https://www.gov.uk/government/publications/independent-review-of-childrens-social-care-final-report',
  READ_ON,
);
export const zonePage = instrument(
  'Kinship: the financial allowances pilot',
  'https://kinship.org.uk/support-and-advice/advice-and-information/financial-allowances-pilot',
  READ_ON,
);
export const fosteringStandards = instrument(
  'Fostering services: national minimum standards',
  'https://www.gov.uk/government/publications/fostering-services-national-minimum-standards',
  READ_ON,
);
export const kinshipGuidance = instrument(
  'Kinship care: statutory guidance for local authorities (October 2024)',
  'https://www.gov.uk/government/publications/kinship-care-statutory-guidance-for-local-authorities',
  READ_ON,
);
export const guardianshipGuidance = instrument(
  'Special guardianship guidance',
  'https://www.gov.uk/government/publications/special-guardianship-guidance',
  READ_ON,
);
export const courts = instrument('Court judgments', 'https://caselaw.nationalarchives.gov.uk/', READ_ON);
export const southwark = instrument(
  'London Borough of Southwark v D [2007] EWCA Civ 182',
  'https://www.bailii.org/ew/cases/EWCA/Civ/2007/182.html',
  READ_ON,
);
export const becker = instrument(
  'R (Becker) v Plymouth City Council [2022] EWHC 1885 (Admin)',
  'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2022/1885',
  READ_ON,
);
export const lincolnshire = instrument(
  'Lincolnshire County Council, special guardianship allowance assessment framework',
  'https://www.lincolnshire.gov.uk/directory-record/82363/special-guardianship-allowance-assessment-framework',
  READ_ON,
);

const ombudsmanCase = (council: string, number: string) =>
  instrument(
    `Local Government and Social Care Ombudsman, ${council}`,
    `https://www.lgo.org.uk/decisions/children-s-care-services/friends-and-family-carers/${number.replaceAll(' ', '-')}`,
    READ_ON,
  ).read(number);
export const bradfordCase = ombudsmanCase('Bradford', '23 010 632');
export const barkingCase = ombudsmanCase('Barking & Dagenham', '20 004 109');
export const wirralCase = ombudsmanCase('Wirral', '19 003 548');

export const attainsAge = familyLawReformAct.read('s9(1)');
