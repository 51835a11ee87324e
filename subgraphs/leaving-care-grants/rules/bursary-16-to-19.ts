import { isCareLeaver, isLookedAfterNow, sources } from '@kith/care-status';
import { careLeaverBorn, fundedCourse16To19 } from '@kith/circumstances';
import { all, any, entitlement, figure, hasReached, instrument, isUnder, isYes, route } from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';

import { bursary16To19Status } from './statuses.ts';

const guide = instrument('16 to 19 Bursary Fund guide', 'https://www.gov.uk/1619-bursary-fund', '2026-11-21').check(
  'defined vulnerable groups',
  'Confirm the ages (16 to 18 at the start of the school year, and when 19), who counts as a care leaver, and the £1,200.',
);

const parameters = parametersFrom(new URL('./parameters/bursaries.yml', import.meta.url));
const bursary = parameters.get('bursary-16-to-19', pence);

export const bursaryForStudents = route({
  code: 'BURSARY_16_TO_19',
  title: 'The 16 to 19 bursary for vulnerable groups',
  gives: 'COUNCIL_DECIDES',
  status: bursary16To19Status,
  when: all('You are 16 to 19, on a funded course, and in care or a care leaver', [
    any('You are in care or a care leaver', [
      isYes(isLookedAfterNow, 'You are in care', guide),
      isYes(isCareLeaver, 'You are a care leaver', guide),
    ]),
    hasReached(16, careLeaverBorn, 'You are 16 or over', guide, sources.attainsAge),
    isUnder(20, careLeaverBorn, 'You are 19 or under', guide, sources.attainsAge),
    isYes(fundedCourse16To19, 'You are on a publicly funded course', guide),
  ]),
  award: {
    kind: 'MONEY',
    every: 'YEAR',
    amount: figure(bursary, 'Up to this much for a school year'),
    measure: 'UP_TO',
  },
  alongside: ['Your school, college or training provider decides how much you get.'],
  nextSteps: [
    {
      says: 'Ask for the 16 to 19 bursary for young people in care and care leavers.',
      who: 'your school, college or training provider',
    },
  ],
});

export const bursary16To19 = entitlement({
  code: 'BURSARY_16_TO_19',
  title: '16 to 19 bursary',
  summary: 'Money towards the costs of a course for students of 16 to 19 who are in care or care leavers.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [bursaryForStudents], 'review-2022': [bursaryForStudents] },
  otherwise: {
    says: 'This bursary is for people of 16 to 19 on a publicly funded course who are in care or care leavers.',
    nextSteps: [{ says: 'Ask your council for help with the costs of learning.', who: 'your personal adviser' }],
    cite: [guide],
  },
  challenge: [{ says: 'Complain to the school, college or training provider, which decides.', cite: [guide] }],
});
