import { dateFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const inFullTimeEducation = yesNoFact('child.education.fullTime', {
  title: 'In full-time education or training',
  question: 'Is the child in full-time education or training?',
  why: 'Support can stop when a young person leaves education and starts work, and can go past 18 while a course lasts.',
  changeable: 'NEVER',
});

export const courseStartedOn = dateFact('child.education.courseStartedOn', {
  title: 'Start of the course',
  question: 'On what date did they start the course or training that they are on?',
  why: 'Support past 18 is only for a course that they were already on.',
  changeable: 'NEVER',
});

export const courseEndsOn = dateFact('child.education.courseEndsOn', {
  title: 'End of the course',
  question: 'On what date does that course or training end?',
  why: 'Support past 18 ends with the course.',
  changeable: 'NEVER',
});

export const startedWork = yesNoFact('child.education.startedWork', {
  title: 'Has started work',
  question: 'Has the young person started work?',
  why: 'Support stops when a young person has left education and started work.',
  changeable: 'NEVER',
});

export const qualifiesForBenefits = yesNoFact('child.education.benefitsInOwnRight', {
  title: 'Could get benefits of their own',
  question: 'Could the young person get Universal Credit or a similar benefit in their own name?',
  why: 'Support stops when they qualify for such a benefit, even if they do not claim it.',
  hint: 'Income Support, Jobseeker’s Allowance and Employment and Support Allowance count too.',
  changeable: 'NEVER',
});

export const hasEhcPlan = yesNoFact('child.education.ehcPlan', {
  title: 'Education, health and care plan',
  question: 'Does the child have an education, health and care plan (EHC plan)?',
  why: 'With such a plan, help with therapy can go on to 25.',
  changeable: 'NEVER',
});

export const childEducation = record('ChildEducation', 'School, training and work of the child.', {
  fullTime: inFullTimeEducation,
  courseStartedOn,
  courseEndsOn,
  startedWork,
  benefitsInOwnRight: qualifiesForBenefits,
  ehcPlan: hasEhcPlan,
});
