import { dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

export const guardianshipMade = yesNoFact('careLeaver.specialGuardianship.made', {
  title: 'A special guardianship order',
  question: 'Has a court ever made a special guardianship order for you?',
  why: 'There is help for people who went from care to a special guardian.',
  changeable: 'NEVER',
});

export const guardianshipMadeOn = dateFact('careLeaver.specialGuardianship.madeOn', {
  title: 'Date of the special guardianship order',
  question: 'When was the special guardianship order made?',
  why: 'You must have been in care right before this day.',
  changeable: 'NEVER',
});

export const guardianshipEndedEarly = yesNoFact('careLeaver.specialGuardianship.endedEarly', {
  title: 'The order ended early',
  question: 'Did a court end the order before you turned 18?',
  why: 'The order must still be there, or have been there when you turned 18.',
  changeable: 'NEVER',
});

export const guardianshipEndedOn = dateFact('careLeaver.specialGuardianship.endedOn', {
  title: 'The day the order ended',
  question: 'When did the court end the order?',
  why: 'The order must still be there, or have been there when you turned 18.',
  changeable: 'NEVER',
});

export const guardianshipAfterCare = yesNoFact('careLeaver.specialGuardianship.afterCare', {
  title: 'In care right before the order',
  question: 'Were you in care right before the special guardianship order was made?',
  why: 'There is help for people who went from care to a special guardian.',
  changeable: 'NEVER',
});

export const specialGuardianship = record('SpecialGuardianship', 'A special guardianship order made for the person.', {
  made: guardianshipMade,
  madeOn: guardianshipMadeOn,
  endedEarly: guardianshipEndedEarly,
  endedOn: guardianshipEndedOn,
  afterCare: guardianshipAfterCare,
});
