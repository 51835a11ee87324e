import { instrument, type Note } from '@kith/policy';
import type { ComparedArrangement } from './arrangements.ts';

const READ_ON = '2026-11-21';
const universalCredit = instrument(
  'Advice for Decision Making, F1072 and H5002, as quoted',
  'https://www.rightsnet.org.uk/forums/viewthread/17753/',
  READ_ON,
).check(
  'F1072 and H5002',
  'Confirm in the guidance itself that special guardianship payments are not counted and the child is.',
);
const incomeSupport = instrument(
  'Social Security amendments for special guardianship payments, SI 2004/2308',
  'https://legislation.gov.uk/uksi/2004/2308/regulation/4',
  READ_ON,
).read('reg 4');
const housingBenefit = instrument(
  'Housing Benefit Regulations 2006',
  'https://www.legislation.gov.uk/uksi/2006/213',
  READ_ON,
).check(
  'Sch 5 para 25',
  'Advisers disagree and the text was not read. Confirm how special guardianship payments count for housing benefit.',
);
const benefitCap = instrument('Benefit cap', 'https://www.gov.uk/benefit-cap', READ_ON).check(
  'who is exempt',
  "Confirm that Guardian's Allowance takes a household out of the benefit cap and that special guardianship support does not.",
);
const notFound = instrument('Benefit rules', 'https://www.gov.uk/browse/benefits', READ_ON).check(
  'treatment of payments for kinship children',
  'Find and confirm how payments under this arrangement count for Universal Credit, Income Support, housing benefit and the benefit cap.',
);

const cap: Note = {
  says: "Benefit cap: Guardian's Allowance takes you out of it. Special guardianship support does not.",
  cite: [benefitCap],
};
const ask = (payment: string): Note => ({
  says: `We have not found how ${payment} counts for Universal Credit and other benefits. Ask a benefits adviser before you decide.`,
  cite: [notFound],
});

/** How the payment of each arrangement is treated for benefits: never a figure, and “not found” where it was not found. */
export const benefitTreatment: Readonly<Record<ComparedArrangement, readonly Note[]>> = {
  INFORMAL: [ask('help with money for a child in need'), cap],
  LIVES_WITH_ORDER: [ask('a contribution under a child arrangements order'), cap],
  SPECIAL_GUARDIANSHIP: [
    {
      says: 'Universal Credit: the support is not counted as income, and the child counts for the child element.',
      cite: [universalCredit],
    },
    { says: "Income Support and Jobseeker's Allowance: the support is left out altogether.", cite: [incomeSupport] },
    { says: 'Housing Benefit: advisers disagree on how the support counts. Ask an adviser.', cite: [housingBenefit] },
    cap,
  ],
  KINSHIP_FOSTERING: [ask('a fostering allowance'), cap],
};
