import { choiceFact, dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

/** Children Act 1989 s24(2)(b) to (e). */
export const otherStayIn = choiceFact(
  'careLeaver.otherStay.in',
  'OtherStayIn',
  {
    VOLUNTARY_ORGANISATION: 'A home that a charity ran for me',
    PRIVATE_CHILDRENS_HOME: "A private children's home",
    HEALTH: 'A hospital or another health service',
    EDUCATION: 'A place that the education service gave me',
    CARE_HOME: 'A care home',
    PRIVATE_FOSTERING: 'Private fostering: with somebody who is not close family',
  },
  {
    title: 'What kind of place it was',
    question: 'What kind of place was it?',
    why: 'Some help is for people who lived away from home, but were not in care.',
    changeable: 'NEVER',
  },
);

export const otherStayFrom = dateFact('careLeaver.otherStay.from', {
  title: 'First day there',
  question: 'When did you start to live there?',
  why: 'Some of these stays count only after three months.',
  changeable: 'NEVER',
});

export const otherStayTo = dateFact('careLeaver.otherStay.to', {
  title: 'The day you left that place',
  question: 'When did you leave?',
  why: 'Some of these stays count only after three months.',
  changeable: 'NEVER',
});

export const otherStayGoesOn = yesNoFact('careLeaver.otherStay.goesOn', {
  title: 'Still at that place',
  question: 'Do you still live there?',
  why: 'This help starts when you leave.',
  changeable: 'WITH_TIME',
});

export const otherStay = record('OtherStay', 'One stay away from home that was not in council care.', {
  in: otherStayIn,
  from: otherStayFrom,
  to: otherStayTo,
  goesOn: otherStayGoesOn,
});

export const otherStaysComplete = yesNoFact('careLeaver.otherStaysComplete', {
  title: 'Every stay away from home',
  question: 'Have you told us of every time, at 16 or 17, that you lived in a place like these?',
  hint: 'A private foster home, a hospital, a care home, or a private or charity home. Say yes if there was none.',
  why: 'Some help is for people who lived away from home, but were not in care.',
  changeable: 'BY_CHOICE',
});
