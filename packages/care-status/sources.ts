import { instrument } from '@kith/policy';

const READ_ON = '2026-11-21';
const law = (name: string, path: string) => instrument(name, `https://www.legislation.gov.uk/${path}`, READ_ON);

export const childrenAct = law('Children Act 1989', 'ukpga/1989/41');
export const careLeaversRegulations = law('Care Leavers (England) Regulations 2010', 'uksi/2010/2571');
export const carePlanningRegulations = law(
  'Care Planning, Placement and Case Review (England) Regulations 2010',
  'uksi/2010/959',
);
export const schoolsAct = law("Children's Wellbeing and Schools Act 2026", 'ukpga/2026/21');
export const housingAct = law('Housing Act 1996', 'ukpga/1996/52');
export const priorityNeedOrder = law(
  'Homelessness (Priority Need for Accommodation) (England) Order 2002',
  'uksi/2002/2051',
);
export const registerRegulations = law('Regulations on who may join a housing register, SI 2025/706', 'uksi/2025/706');
export const higherEducationRegulations = law(
  'Children Act 1989 (Higher Education Bursary) (England) Regulations 2009',
  'uksi/2009/2274',
);
export const localGovernmentFinanceAct = law('Local Government Finance Act 1992', 'ukpga/1992/14');
export const familyLawReformAct = law('Family Law Reform Act 1969', 'ukpga/1969/46/section/9');

export const review = instrument(
  "Independent Review of Children's Social Care, final report (May 2022)",
  'https://www.gov.uk/government/publications/independent-review-of-childrens-social-care-final-report',
  READ_ON,
);
export const transitionGuidance = instrument(
  'Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood for care leavers',
  'https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers',
  READ_ON,
);
export const homelessnessCode = instrument(
  'Homelessness code of guidance for local authorities',
  'https://www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities',
  READ_ON,
);
export const ombudsman = instrument(
  'Local Government and Social Care Ombudsman',
  'https://www.lgo.org.uk/make-a-complaint',
  READ_ON,
);
export const courts = instrument('Court judgments', 'https://caselaw.nationalarchives.gov.uk/', READ_ON);

export const attainsAge = familyLawReformAct.read('s9(1)');
