import { againstChildrensServices, isEligibleRelevantOrFormerRelevant, sources } from '@kith/care-status';
import { careLeaverBorn, movingToOwnHome } from '@kith/circumstances';
import {
  all,
  atMost,
  entitlement,
  fixed,
  isYes,
  not,
  route,
  years,
  type Amount,
  type Condition,
  type NextStep,
} from '@kith/policy';

import { councilGrant } from './council-grant.ts';
import { grantPastTheReview } from './overtaken.ts';
import { reviewGrant } from './review-grant.ts';
import { grantScheme, OLDEST_LIMIT } from './settings.ts';
import { leavingCareGrantStatus, recommendedByReview } from './statuses.ts';

const { review, transitionGuidance } = sources;
const guidance = transitionGuidance.check(
  'Appendix E',
  'Confirm who the setting up home allowance is for, and that it usually runs to the 25th birthday.',
);
const recommendation = review.read('Mission 4, the leaving care grant');
const USUALLY_UNDER = 25;

/** 1 while the person is younger than the council's limit, and 0 after. */
const youngEnough: Amount = {
  reads: [careLeaverBorn],
  steps: Array.from({ length: 1 + OLDEST_LIMIT - 18 }, (_, index) => years(careLeaverBorn, 18 + index)),
  dated: [grantScheme],
  directions: [],
  work: (known) => {
    const limit = known.inForce(grantScheme)?.value.underAge ?? USUALLY_UNDER;
    return known.age(careLeaverBorn) < limit ? 1 : 0;
  },
};

const movingOn: readonly Condition[] = [
  isYes(
    isEligibleRelevantOrFormerRelevant,
    'You are an eligible, relevant or former relevant young person: you had enough time in care',
    guidance,
  ),
  isYes(movingToOwnHome, 'You are moving, or have moved, to a home of your own', guidance),
  atMost(fixed(1), youngEnough, 'You are young enough: under 25, or the age that your council has set', guidance),
];

const drawItDown: readonly NextStep[] = [
  {
    says: 'Ask your personal adviser for the grant, and make a list together of what you need.',
    who: 'your personal adviser',
  },
  { says: 'You need not spend it at once. Ask how much is left each time.', who: 'your leaving care team' },
  { says: 'Ask for the decision in writing.', who: 'your leaving care team' },
];

export const councilsGrant = route({
  code: 'LEAVING_CARE_GRANT',
  title: 'The leaving care grant from your council',
  gives: 'ENTITLED',
  status: leavingCareGrantStatus,
  when: all('You set up your first home after care', movingOn),
  award: { kind: 'MONEY', every: 'ONCE', amount: councilGrant, measure: 'AT_LEAST' },
  nextSteps: drawItDown,
  notes: [
    { says: 'The grant is yours beside any savings that were put aside for you in care.', cite: [recommendation] },
  ],
});

const reviewIsMore = not(
  'What the Review recommends is more than the council’s grant',
  atMost(
    reviewGrant,
    councilGrant,
    'The council’s grant is at least as much: the law has overtaken the recommendation',
    recommendation,
  ),
);

/** The same grant as in the law, with the remark that it has overtaken what was recommended. */
export const lawHasOvertaken = route({
  ...councilsGrant,
  code: 'LAW_HAS_OVERTAKEN_THE_REVIEW',
  title: 'The leaving care grant from your council, which is now at least what the Review asked for',
  award: { kind: 'MONEY', every: 'ONCE', amount: grantPastTheReview, measure: 'AT_LEAST' },
  when: all('The law gives at least what the Review recommends', [
    ...movingOn,
    atMost(
      reviewGrant,
      councilGrant,
      'The council’s grant is at least as much: the law has overtaken the recommendation',
      recommendation,
    ),
  ]),
  notes: [
    ...(councilsGrant.notes ?? []),
    {
      says: 'The law has overtaken this recommendation: what the Review asked for would be less today.',
      cite: [recommendation],
    },
  ],
});

export const reviewsGrant = route({
  code: 'REVIEW_LEAVING_CARE_GRANT',
  title: 'The leaving care grant that the Review recommends',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You set up your first home after care', [...movingOn, reviewIsMore]),
  award: { kind: 'MONEY', every: 'ONCE', amount: reviewGrant, measure: 'AT_LEAST' },
  alongside: ['It is offered in a more trusting way: you choose what you need, on top of your savings.'],
  nextSteps: drawItDown,
});

export const leavingCareGrant = entitlement({
  code: 'LEAVING_CARE_GRANT',
  title: 'Leaving care grant (setting up home allowance)',
  summary: 'Money for the things that you need in your first home.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [councilsGrant], 'review-2022': [reviewsGrant, lawHasOvertaken, councilsGrant] },
  otherwise: {
    says: 'The grant is for eligible, relevant and former relevant young people who move to their own home. While you stay with a foster carer it waits for you. A qualifying care leaver may ask for other help.',
    nextSteps: [
      {
        says: 'Ask for help under section 24A of the Children Act 1989, if you are a qualifying care leaver under 21.',
        who: 'the council that last looked after you',
      },
    ],
    cite: [guidance],
  },
  challenge: againstChildrensServices,
});
