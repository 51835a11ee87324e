import { dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

export const onApprenticeship = yesNoFact('careLeaver.apprenticeship.onNow', {
  title: 'On an apprenticeship',
  question: 'Are you on an apprenticeship now?',
  why: 'There is a bursary for care leavers on an apprenticeship.',
  changeable: 'BY_CHOICE',
});

export const apprenticeshipStartedOn = dateFact('careLeaver.apprenticeship.startedOn', {
  title: 'Start of the apprenticeship',
  question: 'When did your apprenticeship start?',
  why: 'The bursary is higher if you started on or after 1 August 2023.',
  changeable: 'NEVER',
});

export const hadApprenticeshipBursary = yesNoFact('careLeaver.apprenticeship.hadBursary', {
  title: 'You have had the apprenticeship bursary',
  question: 'Have you had all of the care leavers’ apprenticeship bursary before?',
  why: 'It is paid once for each person.',
  changeable: 'NEVER',
});

export const apprenticeship = record('Apprenticeship', 'An apprenticeship of the person.', {
  onNow: onApprenticeship,
  startedOn: apprenticeshipStartedOn,
  hadBursary: hadApprenticeshipBursary,
});
