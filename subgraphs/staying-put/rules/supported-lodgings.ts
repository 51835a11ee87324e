import { againstChildrensServices, isCareLeaver, sources } from '@kith/care-status';
import { careLeaverBorn, wantsSupportedLodgings } from '@kith/circumstances';
import { all, entitlement, hasReached, isUnder, isYes, route, type NextStep } from '@kith/policy';

import { leavingCareDutiesStatus, recommendedByReview } from './statuses.ts';

const { attainsAge, childrenAct, review } = sources;
const power = childrenAct.check(
  's23B(8), s23C(4)(c) and s24A',
  'Confirm under which power a council arranges supported lodgings, for which care leavers and to what age.',
);
const recommendation = review.read('Mission 4, recommendation on homes for young people leaving care');

const askForLodgings: readonly NextStep[] = [
  { says: 'Ask to meet a supported lodgings host before you decide.', who: 'your leaving care team' },
];
const lodgings = {
  kind: 'PROVIDED',
  what: 'A room of your own in the home of a host, with some support and more freedom than in foster care.',
} as const;

const careLeaverUnderTwentyFive = (cite: typeof power | typeof recommendation) => [
  isYes(isCareLeaver, 'You are a care leaver', cite),
  hasReached(16, careLeaverBorn, 'You are 16 or over', cite, attainsAge),
  isUnder(25, careLeaverBorn, 'You are under 25', cite, attainsAge),
  isYes(wantsSupportedLodgings, 'You would like supported lodgings', cite),
];

export const reviewSupportedLodgings = route({
  code: 'REVIEW_SUPPORTED_LODGINGS',
  title: 'Supported lodgings as one of your choices',
  gives: 'COUNCIL_DECIDES',
  status: recommendedByReview,
  when: all('Supported lodgings are one of the homes to choose from', careLeaverUnderTwentyFive(recommendation)),
  award: lodgings,
  alongside: ['The Review asks for a range of homes to choose from, also for young people who need to come back.'],
  nextSteps: askForLodgings,
});

export const councilLodgings = route({
  code: 'COUNCIL_LODGINGS',
  title: 'Supported lodgings, if your council has them',
  gives: 'COUNCIL_DECIDES',
  status: leavingCareDutiesStatus,
  when: all('The council may arrange supported lodgings', careLeaverUnderTwentyFive(power)),
  award: lodgings,
  nextSteps: askForLodgings,
});

export const supportedLodgings = entitlement({
  code: 'SUPPORTED_LODGINGS',
  title: 'Supported lodgings',
  summary: 'A room in the home of a person or a family who gives some support.',
  kind: 'HELP',
  per: 'PERSON',
  routes: { england: [councilLodgings], 'review-2022': [reviewSupportedLodgings, councilLodgings] },
  otherwise: {
    says: 'Supported lodgings are for care leavers of 16 to 24 who would like them.',
    nextSteps: [{ says: 'Ask which homes there are for you.', who: 'your leaving care team' }],
    cite: [power],
  },
  challenge: againstChildrensServices,
});
