import { choiceFact, dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

/** The Care Leavers (England) Regulations 2010 reg 3(5): six months with one of these ends the status of a relevant child. */
export const familyPeriodWith = choiceFact(
  'careLeaver.familyPeriod.with',
  'LivedWith',
  {
    PARENT: 'A parent',
    PARENTAL_RESPONSIBILITY: 'Somebody else with parental responsibility, such as a special guardian',
    ORDER_BEFORE_CARE: 'Somebody who had a court order for me to live with them before my care order',
    SOMEBODY_ELSE: 'Somebody else',
  },
  {
    title: 'Who you lived with',
    question: 'Who did you live with?',
    why: 'Six months in one go with a parent or guardian can change what the council must do.',
    changeable: 'NEVER',
  },
);

export const familyPeriodFrom = dateFact('careLeaver.familyPeriod.from', {
  title: 'First day of living with them',
  question: 'When did you start to live with them?',
  why: 'We count six months from this day.',
  changeable: 'NEVER',
});

export const familyPeriodTo = dateFact('careLeaver.familyPeriod.to', {
  title: 'The day you moved out',
  question: 'When did you move out?',
  why: 'We count whether you lived there for six months.',
  changeable: 'NEVER',
});

export const familyPeriodGoesOn = yesNoFact('careLeaver.familyPeriod.goesOn', {
  title: 'Still living with them',
  question: 'Do you still live with them?',
  why: 'We count whether you have lived there for six months.',
  changeable: 'WITH_TIME',
});

export const familyPeriodBrokeDown = yesNoFact('careLeaver.familyPeriod.brokeDown', {
  title: 'Living there broke down',
  question: 'Did you have to leave because living there broke down?',
  why: 'If living with family breaks down, the council must help you again.',
  changeable: 'NEVER',
});

export const familyPeriod = record(
  'FamilyPeriod',
  'One time of living with a parent, a guardian or somebody else, in one go.',
  {
    with: familyPeriodWith,
    from: familyPeriodFrom,
    to: familyPeriodTo,
    goesOn: familyPeriodGoesOn,
    brokeDown: familyPeriodBrokeDown,
  },
);

export const familyPeriodsComplete = yesNoFact('careLeaver.familyPeriodsComplete', {
  title: 'Every time with a parent or guardian',
  question: 'Have you told us every time you lived with a parent or guardian since you last left care?',
  hint: 'Say yes if you have not lived with a parent or guardian since then.',
  why: 'Six months in one go with a parent or guardian can change what the council must do.',
  changeable: 'BY_CHOICE',
});
