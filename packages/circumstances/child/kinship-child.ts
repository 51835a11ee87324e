import { choiceFact, codeFact, dateFact, yesNoFact } from '@kith/policy';
import { childLegalMatter } from '../legal-finances/legal-matter.ts';
import { record } from '../record.ts';
import { childCareHistory } from './care-history.ts';
import { childEducation } from './education.ts';
import { formerFostering } from './former-fostering.ts';
import { guardianshipSupport } from './guardianship-support.ts';
import { childOrder } from './order.ts';
import { childParents } from './parents.ts';

export const childBornOn = dateFact('child.dateOfBirth', {
  birthOf: 'The child',
  title: 'Date of birth',
  question: "What is the child's date of birth?",
  why: 'How much is paid, and until when, depends on age.',
  changeable: 'NEVER',
});

export const relationship = choiceFact(
  'child.relationship',
  'CarerRelationship',
  {
    GRANDPARENT: 'Grandparent or great-grandparent',
    AUNT_OR_UNCLE: 'Aunt or uncle',
    BROTHER_OR_SISTER: 'Brother or sister',
    OTHER_RELATIVE: 'Another relative',
    FRIEND: 'Friend of the family',
    PARENTS_SPOUSE: 'Married to a parent of the child, or their civil partner',
    PARENT: 'Parent of the child',
  },
  {
    title: 'What you are to the child',
    question: 'What are you to the child?',
    why: 'Help for kinship carers is not for parents, and some of it is not for step-parents.',
    changeable: 'NEVER',
  },
);

export const livesIn = codeFact('child.livesIn', {
  title: 'Council area where the child lives',
  question: 'In which council area does the child live?',
  why: 'The national rate is higher in London and the South East, and goes by where the child lives.',
  hint: 'This may be a different council from the one that helps you.',
  changeable: 'NEVER',
});

export const responsibleCouncil = codeFact('child.responsibleCouncil', {
  title: 'Council responsible for this child',
  question: 'Which council is responsible for helping you with this child?',
  why: 'Each council has its own rules for what it pays.',
  hint: 'Only if it is a different one for this child. For three years after a special guardianship order it is the council that looked after the child.',
  changeable: 'NEVER',
});

export const arrangement = choiceFact(
  'child.arrangement',
  'KinshipArrangement',
  {
    INFORMAL: 'There is no court order, and I am not an approved foster carer',
    LIVES_WITH_ORDER: 'A child arrangements order says that the child lives with me',
    SPECIAL_GUARDIANSHIP: 'I am the special guardian',
    KINSHIP_FOSTERING: 'I am the child’s foster carer for the council',
    ADOPTED: 'I have adopted the child',
  },
  {
    title: 'Arrangement',
    question: 'Which of these says how the child lives with you?',
    why: 'Most help depends on the legal footing.',
    hint: 'A residence order made before April 2014 counts as a child arrangements order.',
    changeable: 'BY_CHOICE',
  },
);

export const arrangedBy = choiceFact(
  'child.arrangedBy',
  'ArrangedBy',
  {
    COUNCIL: 'The council asked me, or played a main part',
    FAMILY: 'The family arranged it without the council',
  },
  {
    title: 'Who arranged it',
    question: 'Who arranged for the child to come to you?',
    why: 'If the council did, the child may be looked after in law, and you may be owed a fostering allowance.',
    changeable: 'NEVER',
  },
);

export const disabilityBenefit = yesNoFact('child.disabilityBenefit', {
  title: 'Disability benefit for the child',
  question: 'Does the child get Disability Living Allowance, PIP or an Armed Forces Independence Payment?',
  why: 'Parents and guardians of a disabled child may take unpaid leave in single days.',
  changeable: 'NEVER',
});

export const childBenefit = choiceFact(
  'child.childBenefit',
  'ChildBenefitRate',
  {
    ELDEST: 'Yes, at the higher rate for the eldest or only child',
    OTHER: 'Yes, at the rate for a further child',
    NONE: 'No',
  },
  {
    title: 'Child Benefit',
    question: 'Do you get Child Benefit for the child, and at which rate?',
    why: "Guardian's Allowance needs it, and some councils take it off the allowance.",
    changeable: 'BY_CHOICE',
  },
);

export const zonePaidFrom = dateFact('child.zonePaidFrom', {
  title: 'Kinship Zone allowance paid from',
  question: 'From what date has the Kinship Zone allowance been paid for the child?',
  why: 'It is paid for three years.',
  hint: 'Leave this empty if it has not started.',
  least: '2026-02-27',
  changeable: 'NEVER',
});

/** A child who has their home with the carer: that the child lives there is what makes it one of these. */
export const kinshipChild = record('KinshipChild', 'A child who lives with and is looked after by the carer.', {
  dateOfBirth: childBornOn,
  relationship,
  livesIn,
  responsibleCouncil,
  arrangement,
  arrangedBy,
  order: childOrder,
  care: childCareHistory,
  parents: childParents,
  fostering: formerFostering,
  support: guardianshipSupport,
  education: childEducation,
  legal: childLegalMatter,
  disabilityBenefit,
  childBenefit,
  zonePaidFrom,
});
