import { againstHousingAuthority, isCareLeaver, isFormerRelevantChild, sources } from '@kith/care-status';
import { careLeaverBorn, planProgrammeGoesOn } from '@kith/circumstances';
import { all, any, entitlement, isUnder, isYes, route, type NextStep } from '@kith/policy';

import { isInAreaOfCouncil, livedTwoYearsInCareHere } from './places.ts';
import { homelessConnectionStatus, recommendedByReview } from './statuses.ts';

const { attainsAge, housingAct, review } = sources;
const whileDuty = housingAct.read('s199(8) and (9)');
const afterTwoYears = housingAct.read('s199(10) and (11)');
const recommendation = review.read('Mission 4, a safety net against homelessness');

const askForHelp: readonly NextStep[] = [
  {
    says: 'Ask for help as homeless where you want to live, and say which council looked after you.',
    who: 'the housing council',
  },
];

export const connectionWhileDutiesRun = route({
  code: 'CONNECTION_WITH_YOUR_COUNCIL',
  title: 'A local connection with the area of the council that owes you duties',
  gives: 'ENTITLED',
  status: homelessConnectionStatus,
  when: all('A council owes you its main duties, and this is its area', [
    isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', whileDuty),
    any('The main duties of the council still run', [
      isUnder(21, careLeaverBorn, 'You are under 21', whileDuty, attainsAge),
      isYes(
        planProgrammeGoesOn,
        'The education or training in your pathway plan goes on',
        sources.childrenAct.read('s23C(7)'),
      ),
    ]),
    isYes(isInAreaOfCouncil, 'It is the area of that council: its district, or any district of the county', whileDuty),
  ]),
  award: { kind: 'PROVIDED', what: 'You have a local connection there if you are homeless.' },
  nextSteps: askForHelp,
});

export const connectionAfterTwoYears = route({
  code: 'CONNECTION_AFTER_TWO_YEARS',
  title: 'A local connection where you lived in care for two years',
  gives: 'ENTITLED',
  status: homelessConnectionStatus,
  when: all('You grew up in care there', [
    isUnder(21, careLeaverBorn, 'You are under 21', afterTwoYears, attainsAge),
    isYes(
      livedTwoYearsInCareHere,
      'You lived there under a care order for two years or more without a break, some of it before you turned 16',
      afterTwoYears,
    ),
  ]),
  award: { kind: 'PROVIDED', what: 'You have a local connection there if you are homeless.' },
  nextSteps: askForHelp,
});

export const noTestWhenHomeless = route({
  code: 'REVIEW_NO_TEST_WHEN_HOMELESS',
  title: 'No local connection test when you are homeless',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: isYes(isCareLeaver, 'You are a care leaver of any kind', recommendation),
  award: { kind: 'PROVIDED', what: 'No local connection test.' },
  nextSteps: askForHelp,
});

export const homelessLocalConnection = entitlement({
  code: 'HOMELESS_LOCAL_CONNECTION',
  title: 'A local connection if you are homeless',
  summary: 'Care leavers have a local connection with the area of their council, and where they grew up in care.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: {
    england: [connectionWhileDutiesRun, connectionAfterTwoYears],
    'review-2022': [noTestWhenHomeless, connectionWhileDutiesRun, connectionAfterTwoYears],
  },
  otherwise: {
    says: 'You may have a local connection for another reason: you live there by choice, work there, or have family there.',
    nextSteps: [
      {
        says: 'Tell the council of every link that you have with the area.',
        who: 'the housing council',
        cite: [housingAct.read('s199(1)')],
      },
    ],
    cite: [housingAct.read('s199')],
  },
  challenge: againstHousingAuthority,
});
