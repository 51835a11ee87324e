import { againstChildrensServices, isEligibleOrRelevant, isFormerRelevantChild, sources } from '@kith/care-status';
import { careLeaverBorn, needsAdviserNow, planProgrammeGoesOn } from '@kith/circumstances';
import { all, entitlement, hasReached, isUnder, isYes, route, type NextStep } from '@kith/policy';

import { adviserTo25Status, leavingCareDutiesStatus, recommendedByReview } from './statuses.ts';

const { attainsAge, careLeaversRegulations, childrenAct, review } = sources;
const duty = childrenAct.read('s23C(3), (6) and (7)');
const onRequest = childrenAct.read('s23CZB');
const recommendation = review.read('Mission 5, end of chapter: services beyond 25');

const withTheAdviser = [
  `The council must find out what you need within three months, and write a pathway plan with you.`,
  'It must look at the plan again at least every six months.',
] as const;
const askForAdviser: readonly NextStep[] = [
  { says: 'Ask who your personal adviser is, and how to reach them.', who: 'your leaving care team' },
  {
    says: 'Ask for a copy of your pathway plan.',
    who: 'your personal adviser',
    cite: [careLeaversRegulations.read('regs 5 and 7')],
  },
];
const adviser = {
  kind: 'PROVIDED',
  what: 'A personal adviser, an assessment of what you need and a pathway plan.',
} as const;
const isFormerRelevant = isYes(
  isFormerRelevantChild,
  'You are a former relevant child: 18 or over, with enough time in care',
  childrenAct.read('s23C(1)'),
);

export const adviserAtSixteen = route({
  code: 'ADVISER_AT_16_AND_17',
  title: 'A personal adviser at 16 and 17',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: isYes(
    isEligibleOrRelevant,
    'You are an eligible or relevant child: 16 or 17, with enough time in care',
    childrenAct.check(
      'Sch 2 para 19C and s23B(2)',
      'Confirm that eligible and relevant children each have a personal adviser.',
    ),
  ),
  award: adviser,
  alongside: withTheAdviser,
  nextSteps: askForAdviser,
});

export const adviserToTwentyOne = route({
  code: 'ADVISER_TO_21',
  title: 'A personal adviser to 21',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('The council has its main duties to you', [
    isFormerRelevant,
    isUnder(21, careLeaverBorn, 'You are under 21', duty, attainsAge),
  ]),
  award: adviser,
  alongside: withTheAdviser,
  nextSteps: askForAdviser,
});

export const adviserForTheProgramme = route({
  code: 'ADVISER_WHILE_THE_PLAN_GOES_ON',
  title: 'A personal adviser while education in your plan goes on',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('The education or training in your pathway plan goes on past 21', [
    isFormerRelevant,
    hasReached(21, careLeaverBorn, 'You are 21 or over', duty, attainsAge),
    isYes(planProgrammeGoesOn, 'The education or training in your pathway plan goes on', childrenAct.read('s23C(7)')),
  ]),
  award: adviser,
  nextSteps: askForAdviser,
});

export const adviserToTwentyFive = route({
  code: 'ADVISER_ON_REQUEST_TO_25',
  title: 'A personal adviser to 25, if you ask',
  gives: 'ENTITLED',
  status: adviserTo25Status,
  when: all('You may ask for an adviser until you are 25', [
    isFormerRelevant,
    hasReached(21, careLeaverBorn, 'You are 21 or over', onRequest, attainsAge),
    isUnder(25, careLeaverBorn, 'You are under 25', onRequest, attainsAge),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'A personal adviser, an assessment and a pathway plan, when you ask. You can stop and ask again.',
  },
  alongside: ['The council must offer this soon after you turn 21, and at least once in every 12 months.'],
  nextSteps: [{ says: 'Ask for a personal adviser.', who: 'your leaving care team', cite: [onRequest] }],
});

export const adviserBeyondTwentyFive = route({
  code: 'REVIEW_ADVISER_BEYOND_25',
  title: 'Help beyond 25, where you need it',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('Help goes on where it is needed, as the Review says', [
    isYes(isFormerRelevantChild, 'You are a former relevant child', recommendation),
    hasReached(25, careLeaverBorn, 'You are 25 or over', recommendation, attainsAge),
    isYes(needsAdviserNow, 'You need help', recommendation),
  ]),
  award: { kind: 'PROVIDED', what: 'Help from the leaving care service, for as long as you need it.' },
  nextSteps: [{ says: 'Ask what help there is after 25.', who: 'your leaving care team' }],
});

const england = [adviserAtSixteen, adviserToTwentyOne, adviserForTheProgramme, adviserToTwentyFive];

export const personalAdviser = entitlement({
  code: 'PERSONAL_ADVISER',
  title: 'A personal adviser and a pathway plan',
  summary: 'Somebody from the council who helps you plan and get what you are entitled to.',
  kind: 'HELP',
  per: 'PERSON',
  routes: { england, 'review-2022': [...england, adviserBeyondTwentyFive] },
  otherwise: {
    says: 'A personal adviser is for eligible, relevant and former relevant young people, to 25.',
    nextSteps: [
      {
        says: 'Ask for advice and help as a qualifying care leaver, if you are under 21.',
        who: 'your council',
        cite: [childrenAct.read('s24A and s24B')],
      },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
