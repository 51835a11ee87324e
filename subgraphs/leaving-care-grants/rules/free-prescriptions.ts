import { isCareLeaver, sources } from '@kith/care-status';
import { careLeaverBorn } from '@kith/circumstances';
import { all, entitlement, instrument, isUnder, isYes, route, type NextStep } from '@kith/policy';

import { freePrescriptionsStatus, recommendedByReview } from './statuses.ts';

const { attainsAge, review } = sources;
const recommendation = review.read('Mission 5, recommendation on prescription charges');
const announcement = instrument(
  'Government announcement of 23 December 2025',
  'https://www.gov.uk/government/organisations/department-of-health-and-social-care',
  '2026-11-21',
).check(
  'prescriptions, dental care and sight tests',
  'Confirm the announcement, whom it covers, and whether a start date has been set.',
);

const askNow: readonly NextStep[] = [
  {
    says: 'Ask whether there is a local scheme for free prescriptions for care leavers.',
    who: 'your leaving care team',
  },
  {
    says: 'Check whether you get free prescriptions for another reason, such as a low income (form HC1).',
    who: 'the NHS',
  },
];

export const reviewsPrescriptions = route({
  code: 'REVIEW_FREE_PRESCRIPTIONS',
  title: 'Free prescriptions to 25',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You are a care leaver under 25', [
    isYes(isCareLeaver, 'You are a care leaver of any kind', recommendation),
    isUnder(25, careLeaverBorn, 'You are under 25', recommendation, attainsAge),
  ]),
  award: { kind: 'PROVIDED', what: 'No charge for prescriptions.' },
  nextSteps: askNow,
});

export const announcedPrescriptions = route({
  code: 'ANNOUNCED_FREE_PRESCRIPTIONS',
  title: 'Free prescriptions, dental care and sight tests to 25, as announced',
  gives: 'ENTITLED',
  status: freePrescriptionsStatus,
  when: all('You are a care leaver under 25', [
    isYes(isCareLeaver, 'You are a care leaver of any kind', announcement),
    isUnder(25, careLeaverBorn, 'You are under 25', announcement, attainsAge),
  ]),
  award: { kind: 'PROVIDED', what: 'No charge for prescriptions, dental care and sight tests.' },
  nextSteps: askNow,
});

export const freePrescriptions = entitlement({
  code: 'FREE_PRESCRIPTIONS',
  title: 'Free prescriptions',
  summary: 'Prescriptions without a charge for care leavers under 25.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england: [announcedPrescriptions], 'review-2022': [reviewsPrescriptions, announcedPrescriptions] },
  otherwise: {
    says: 'Free prescriptions for care leavers were announced in December 2025 and have not started. Some areas have a scheme of their own.',
    nextSteps: askNow,
    cite: [announcement],
  },
  challenge: [
    { says: 'Ask the NHS Business Services Authority to look again at a charge or a penalty.', cite: [announcement] },
  ],
});
