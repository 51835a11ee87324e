import { againstChildrensServices, isFormerRelevantChild, sources } from '@kith/care-status';
import {
  designatedCourse,
  hadHigherEducationBursary,
  higherEducationStartedOn,
  higherEducationUnderPlan,
} from '@kith/circumstances';
import { all, day, dayTerm, entitlement, figure, isYes, not, notAfter, route } from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';

import { higherEducationBursaryStatus } from './statuses.ts';

const { childrenAct, higherEducationRegulations } = sources;
const duty = childrenAct.read('s23C(5A)');
const regulations = higherEducationRegulations.check(
  'SI 2009/2274',
  'Confirm the designated courses, their two academic years, the start on or after 1 September 2008 and the amount.',
);
const FIRST_DAY = day('2008-09-01');

const parameters = parametersFrom(new URL('./parameters/bursaries.yml', import.meta.url));
const bursary = parameters.get('higher-education-bursary', pence);

export const bursaryForHigherEducation = route({
  code: 'HIGHER_EDUCATION_BURSARY',
  title: 'The bursary for higher education in your pathway plan',
  gives: 'ENTITLED',
  status: higherEducationBursaryStatus,
  when: all('You pursue higher education under your pathway plan', [
    isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', duty),
    isYes(higherEducationUnderPlan, 'You are on a higher education course that is in your pathway plan', duty),
    isYes(designatedCourse, 'It is a designated course of two academic years or more', regulations),
    notAfter(
      dayTerm(FIRST_DAY),
      dayTerm(higherEducationStartedOn),
      'It started on or after 1 September 2008',
      regulations,
    ),
    not('You have not had all of it', isYes(hadHigherEducationBursary, 'You have had all of it', regulations)),
  ]),
  award: { kind: 'MONEY', every: 'ONCE', amount: figure(bursary, 'Higher education bursary'), measure: 'EXACT' },
  nextSteps: [
    {
      says: 'Ask for the higher education bursary, in one sum or in parts.',
      who: 'your personal adviser',
      cite: [duty],
    },
  ],
});

export const higherEducationBursary = entitlement({
  code: 'HIGHER_EDUCATION_BURSARY',
  title: 'Higher education bursary',
  summary:
    'Money from the council for former relevant young people who go to university or on another higher education course.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [bursaryForHigherEducation], 'review-2022': [bursaryForHigherEducation] },
  otherwise: {
    says: 'The bursary is for former relevant young people on a higher education course of two years or more in their pathway plan.',
    nextSteps: [
      { says: 'Ask for your course to be put in your pathway plan.', who: 'your personal adviser' },
      { says: 'Ask your university about its own bursaries for care leavers.', who: 'your university' },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
