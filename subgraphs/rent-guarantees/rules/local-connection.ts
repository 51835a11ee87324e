import {
  againstHousingAuthority,
  isCareLeaver,
  isEligibleChild,
  isFormerRelevantChild,
  isRelevantBySection,
  sources,
} from '@kith/care-status';
import { careLeaverBorn } from '@kith/circumstances';
import { all, any, entitlement, isUnder, isYes, route, type NextStep } from '@kith/policy';

import { housingRegisterStatus, recommendedByReview } from './statuses.ts';

const regulations = sources.registerRegulations.read('reg 2');
const recommendation = sources.review.read('Mission 4, a safety net against homelessness');

const apply: readonly NextStep[] = [
  {
    says: 'Apply to join the housing register where you want to live, and say that you are a care leaver.',
    who: 'the housing council',
  },
];

export const noTestToJoin = route({
  code: 'NO_LOCAL_CONNECTION_TO_JOIN',
  title: 'Joining a housing register without a local connection',
  gives: 'ENTITLED',
  status: housingRegisterStatus,
  when: any('You are one of those whom the rule protects', [
    isYes(isEligibleChild, 'You are an eligible child: 16 or 17 and in care', regulations),
    isYes(isRelevantBySection, 'You are a relevant child by section 23A(2): 16 or 17 and left care', regulations),
    all('You are a former relevant child under 25', [
      isYes(
        isFormerRelevantChild,
        'You are a former relevant child: 18 or over, with enough time in care',
        regulations,
      ),
      isUnder(25, careLeaverBorn, 'You are under 25', regulations, sources.attainsAge),
    ]),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'No council in England may refuse to let you join because you have no local connection.',
  },
  alongside: ['The council may still put people with a local connection higher on the list.'],
  nextSteps: apply,
});

export const testRemoved = route({
  code: 'REVIEW_NO_LOCAL_CONNECTION_TEST',
  title: 'No local connection test',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: isYes(isCareLeaver, 'You are a care leaver of any kind', recommendation),
  award: { kind: 'PROVIDED', what: 'No local connection test for council and social homes.' },
  nextSteps: apply,
});

export const localConnection = entitlement({
  code: 'LOCAL_CONNECTION',
  title: 'Joining a housing register anywhere',
  summary: 'A council may not keep care leavers off its housing register because they have no local connection.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england: [noTestToJoin], 'review-2022': [testRemoved, noTestToJoin] },
  otherwise: {
    says: 'The rule is for eligible, relevant and former relevant young people under 25, since 10 July 2025. A qualifying care leaver is not covered.',
    nextSteps: [
      { says: 'Ask whether the council has a scheme of its own for care leavers.', who: 'the housing council' },
    ],
    cite: [regulations],
  },
  challenge: againstHousingAuthority,
});
