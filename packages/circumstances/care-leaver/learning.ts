import { dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

export const inOrWantsEducation = yesNoFact('careLeaver.learning.inOrWantsEducation', {
  title: 'In education or training, or wanting to be',
  question: 'Are you in education or training, or do you want to be?',
  why: 'The council must help with education until you are 25.',
  changeable: 'BY_CHOICE',
});

export const toldCouncilAboutEducation = yesNoFact('careLeaver.learning.toldCouncil', {
  title: 'You have told the council about education',
  question: 'Have you told the council that you are in education or training, or want to be?',
  why: 'From 21, the help starts when you tell them.',
  changeable: 'BY_CHOICE',
});

export const fullTimeFurtherOrHigher = yesNoFact('careLeaver.learning.fullTimeFurtherOrHigher', {
  title: 'Full-time college or university',
  question: 'Do you study full time at a college or university?',
  hint: 'Any full-time course of further or higher education counts.',
  why: 'There is help with a place to live in the holidays.',
  changeable: 'BY_CHOICE',
});

export const awayFromHomeInTerm = yesNoFact('careLeaver.learning.awayFromHomeInTerm', {
  title: 'Living away from home in term time',
  question: 'Do you live away from home in term time, so that you can study?',
  why: 'There is help with a place to live in the holidays.',
  changeable: 'BY_CHOICE',
});

export const roomClosedInHolidays = yesNoFact('careLeaver.learning.roomClosedInHolidays', {
  title: 'Your term-time room is closed in the holidays',
  question: 'Do you have to leave your term-time room in the holidays?',
  why: 'There is help with a place to live in the holidays.',
  changeable: 'WITH_TIME',
});

export const higherEducationUnderPlan = yesNoFact('careLeaver.learning.higherEducationUnderPlan', {
  title: 'Higher education in your pathway plan',
  question: 'Are you on a higher education course, such as a degree, that is in your pathway plan?',
  why: 'There is a bursary for higher education in your plan.',
  changeable: 'BY_CHOICE',
});

export const higherEducationStartedOn = dateFact('careLeaver.learning.higherEducationStartedOn', {
  title: 'Start of the higher education course',
  question: 'When did the course start?',
  why: 'The bursary is for courses that started on or after 1 September 2008.',
  changeable: 'NEVER',
});

export const designatedCourse = yesNoFact('careLeaver.learning.designatedCourse', {
  title: 'A course that student loans cover, of two years or more',
  question: 'Is it a course that student loans can pay for, and does it last for two school years or more?',
  why: 'The bursary is only for such courses.',
  changeable: 'NEVER',
});

export const hadHigherEducationBursary = yesNoFact('careLeaver.learning.hadHigherEducationBursary', {
  title: 'You have had the higher education bursary',
  question: 'Has the council already paid you all of the £2,000 for university?',
  hint: 'This is the higher education bursary of £2,000.',
  why: 'It is paid once.',
  changeable: 'NEVER',
});

export const fundedCourse16To19 = yesNoFact('careLeaver.learning.fundedCourse16To19', {
  title: 'A publicly funded course at 16 to 19',
  question: 'Are you on a publicly funded course at a school, college or training provider?',
  why: 'There is a bursary for 16 to 19 year olds on such a course.',
  changeable: 'BY_CHOICE',
});

export const learning = record('Learning', 'Education and training of the person.', {
  inOrWantsEducation,
  toldCouncil: toldCouncilAboutEducation,
  fullTimeFurtherOrHigher,
  awayFromHomeInTerm,
  roomClosedInHolidays,
  higherEducationUnderPlan,
  higherEducationStartedOn,
  designatedCourse,
  hadHigherEducationBursary,
  fundedCourse16To19,
});
