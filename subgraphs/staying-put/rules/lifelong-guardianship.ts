import { againstChildrensServices, sources, wasEverInCare } from '@kith/care-status';
import { adultWantsLifelongBond, careLeaverBorn } from '@kith/circumstances';
import { all, entitlement, hasReached, isYes, route } from '@kith/policy';

import { recommendedByReview } from './statuses.ts';

const { attainsAge, review } = sources;
const recommendation = review.read('Mission 1, recommendation on a lifelong guardianship order');

export const lifelongBond = route({
  code: 'REVIEW_LIFELONG_GUARDIANSHIP',
  title: 'A lifelong guardianship order',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You and an adult who loves you want to be family', [
    isYes(wasEverInCare, 'You were in care', recommendation),
    hasReached(18, careLeaverBorn, 'You are 18 or over, of any age', recommendation, attainsAge),
    isYes(adultWantsLifelongBond, 'There is an adult who loves you, and you both want it', recommendation),
  ]),
  award: { kind: 'PROVIDED', what: 'A legal bond for life, with rights such as being next of kin and inheriting.' },
  nextSteps: [
    { says: 'Tell your adviser that you would like this. The order does not exist yet.', who: 'your personal adviser' },
  ],
});

export const lifelongGuardianship = entitlement({
  code: 'LIFELONG_GUARDIANSHIP',
  title: 'A lifelong guardianship order',
  summary: 'A legal bond for life between a care experienced adult and an adult who loves them.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england: [], 'review-2022': [lifelongBond] },
  otherwise: {
    says: 'There is no such order in the law of England.',
    nextSteps: [
      {
        says: 'Ask a solicitor what else can make your bond count, such as a will or a lasting power of attorney.',
        who: 'a solicitor',
      },
    ],
    cite: [recommendation],
  },
  challenge: againstChildrensServices,
});
