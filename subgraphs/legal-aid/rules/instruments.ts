import { instrument } from '@kith/policy';

const READ_ON = '2026-11-21';

/** What is in scope: Schedule 1 Part 1. Exceptional case funding: section 10. */
export const laspo = instrument(
  'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
  'https://www.legislation.gov.uk/ukpga/2012/10',
  READ_ON,
);

/** The means test. */
export const financialRegulations = instrument(
  'Civil Legal Aid (Financial Resources and Payment for Services) Regulations 2013 (SI 2013/480)',
  'https://www.legislation.gov.uk/uksi/2013/480',
  READ_ON,
);

export const limitsInRegulations = financialRegulations.check(
  'reg 8',
  'Confirm that disposable income over £733 a month and capital over £8,000 are refused by regulation 8.',
);

export const contributionRules = financialRegulations.check(
  'reg 44',
  'Confirm the bands of the income contribution, the lower limits of £315 a month and £3,000, and the ceiling of the likely costs.',
);

/** The merits tests. */
export const meritsRegulations = instrument(
  'Civil Legal Aid (Merits Criteria) Regulations 2013 (SI 2013/104)',
  'https://www.legislation.gov.uk/uksi/2013/104',
  READ_ON,
);

/** Evidence of domestic abuse (reg 33) and of risk to a child (reg 34). */
export const procedureRegulations = instrument(
  'Civil Legal Aid (Procedure) Regulations 2012 (SI 2012/3098)',
  'https://www.legislation.gov.uk/uksi/2012/3098',
  READ_ON,
);

/** Put special guardianship into scope and exempted parents who oppose it, from 1 May 2023. */
export const guardianshipOrder2023 = instrument(
  'Legal Aid: Family and Domestic Abuse (Miscellaneous Amendments) Order 2023 (SI 2023/150)',
  'https://www.legislation.gov.uk/uksi/2023/150',
  READ_ON,
);

export const disregards2024 = instrument(
  'Civil Legal Aid (Financial Resources and Payment for Services) (Amendment) Regulations 2024 (SI 2024/1074)',
  'https://www.legislation.gov.uk/uksi/2024/1074',
  READ_ON,
);

/** Took the limit of £100,000 off the mortgage that may be deducted, from 28 January 2021. */
export const mortgageCap2020 = instrument(
  'Civil Legal Aid (Financial Resources and Payment for Services) (Amendment) Regulations 2020 (SI 2020/1584)',
  'https://www.legislation.gov.uk/uksi/2020/1584',
  READ_ON,
);

export const specialGuardianshipRegulations = instrument(
  'Special Guardianship Regulations 2005 (SI 2005/1109)',
  'https://www.legislation.gov.uk/uksi/2005/1109',
  READ_ON,
);

export const childrenAct = instrument('Children Act 1989', 'https://www.legislation.gov.uk/ukpga/1989/41', READ_ON);

/** The Legal Aid Agency's page on special guardianship orders. */
export const agencyGuidance = instrument(
  'Legal Aid Agency, Special Guardianship Orders',
  'https://legalaidlearning.justice.gov.uk/special-guardianship-orders',
  READ_ON,
);

/** The Ministry of Justice's own means test, whose reading differs from the law in a few named places. */
export const ministryEngine = instrument(
  'Ministry of Justice, cfe-civil',
  'https://github.com/ministryofjustice/cfe-civil/tree/ca3bfe741d01',
  READ_ON,
);

export const contingencyNotice = instrument(
  'Legal Aid Agency, civil contingency measures for legal aid applications (15 December 2025)',
  'https://www.gov.uk/government/news/civil-contingency-measures-for-legal-aid-applications',
  READ_ON,
);

export const review2022 = instrument(
  "Independent Review of Children's Social Care, final report (May 2022)",
  'https://www.gov.uk/government/publications/independent-review-of-childrens-social-care-final-report',
  READ_ON,
);
