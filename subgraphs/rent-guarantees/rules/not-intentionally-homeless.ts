import {
  againstHousingAuthority,
  isCareLeaver,
  isFormerRelevantChild,
  isRelevantChild,
  sources,
} from '@kith/care-status';
import { careLeaverBorn, housingAuthority } from '@kith/circumstances';
import {
  all,
  any,
  entitlement,
  isInForce,
  isUnder,
  isYes,
  route,
  type Citation,
  type Condition,
  type NextStep,
} from '@kith/policy';

import { intentionalityDisapplied } from './settings.ts';
import { homelessnessCodeStatus, notIntentionallyHomelessDuty, recommendedByReview } from './statuses.ts';

const { attainsAge, homelessnessCode, review, schoolsAct } = sources;
const duty = schoolsAct.read('s9, amending Housing Act 1996 s191');
const code = homelessnessCode.check(
  'care leavers and intentional homelessness',
  'Confirm what the code says of care leavers and intentional homelessness, and to what age.',
);
const recommendation = review.read('Mission 4, homelessness intentionality');

const relevantOrFormerRelevant = (cite: Citation): Condition =>
  any('You are one of those whom the rule protects', [
    isYes(isRelevantChild, 'You are a relevant child: 16 or 17 and left care', cite),
    all('You are a former relevant child under 25', [
      isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', cite),
      isUnder(25, careLeaverBorn, 'You are under 25', cite, attainsAge),
    ]),
  ]);

const sayYouAreACareLeaver: readonly NextStep[] = [
  {
    says: 'Say that you are a care leaver when you ask for help, and ask your adviser to come with you.',
    who: 'the housing council',
  },
];
const neverIntentional = {
  kind: 'PROVIDED',
  what: 'The council may not say that you made yourself homeless on purpose.',
} as const;

export const neverByLaw = route({
  code: 'NEVER_INTENTIONALLY_HOMELESS',
  title: 'Never intentionally homeless, by law',
  gives: 'ENTITLED',
  status: notIntentionallyHomelessDuty.status,
  when: all('The law protects you', [
    relevantOrFormerRelevant(duty),
    notIntentionallyHomelessDuty.startedAt(
      housingAuthority,
      'The law has started in this area',
      schoolsAct.read('s78(6)'),
    ),
  ]),
  award: neverIntentional,
  nextSteps: sayYouAreACareLeaver,
});

export const neverByLocalPolicy = route({
  code: 'PUT_ASIDE_BY_THE_COUNCIL',
  title: 'Intentional homelessness put aside by this council',
  gives: 'COUNCIL_DECIDES',
  status: homelessnessCodeStatus,
  when: all('This council puts the rule aside for care leavers under 25', [
    isInForce(intentionalityDisapplied, 'This council puts intentional homelessness aside for care leavers', code),
    isYes(isCareLeaver, 'You are a care leaver', code),
    isUnder(25, careLeaverBorn, 'You are under 25', code, attainsAge),
  ]),
  award: neverIntentional,
  nextSteps: sayYouAreACareLeaver,
});

export const avoidedByTheCode = route({
  code: 'CODE_OF_GUIDANCE',
  title: 'Councils are told to avoid it',
  gives: 'COUNCIL_DECIDES',
  status: homelessnessCodeStatus,
  when: relevantOrFormerRelevant(code),
  award: {
    kind: 'PROVIDED',
    what: 'National guidance tells councils to try not to find care leavers intentionally homeless. It is not a rule.',
  },
  nextSteps: sayYouAreACareLeaver,
});

export const endedByReview = route({
  code: 'REVIEW_NEVER_INTENTIONALLY_HOMELESS',
  title: 'Intentional homelessness ended for care leavers',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: isYes(isCareLeaver, 'You are a care leaver of any kind', recommendation),
  award: neverIntentional,
  nextSteps: sayYouAreACareLeaver,
});

const england = [neverByLaw, neverByLocalPolicy, avoidedByTheCode];

export const notIntentionallyHomeless = entitlement({
  code: 'NOT_INTENTIONALLY_HOMELESS',
  title: 'Never intentionally homeless',
  summary: 'A council may not turn care leavers away because it thinks that they made themselves homeless.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england, 'review-2022': [endedByReview, ...england] },
  otherwise: {
    says: 'This is for relevant children, and for former relevant young people under 25.',
    nextSteps: [
      { says: 'Tell the council why you had to leave. Ask for advice at once.', who: 'Shelter, or a law centre' },
    ],
    cite: [duty],
  },
  challenge: againstHousingAuthority,
});
