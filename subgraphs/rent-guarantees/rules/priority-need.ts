import { againstHousingAuthority, isRelevantChild, sources, wasAwayAtSixteenAndIsNoLonger } from '@kith/care-status';
import {
  awayFromHomeInTerm,
  careLeaverBorn,
  fullTimeFurtherOrHigher,
  owedHomeAsChild,
  roomClosedInHolidays,
  vulnerableBecauseOfCare,
} from '@kith/circumstances';
import { all, entitlement, hasReached, isUnder, isYes, not, route, type NextStep } from '@kith/policy';

import { priorityNeedStatus } from './statuses.ts';

const { attainsAge, priorityNeedOrder } = sources;
const atSixteen = priorityNeedOrder.read('art 3');
const underTwentyOne = priorityNeedOrder.read('art 4');
const vulnerable = priorityNeedOrder.read('art 5(1)');
const relevantStudent = priorityNeedOrder.read('arts 4 and 5(1): relevant student');

const askForHelp: readonly NextStep[] = [
  {
    says: 'Tell the housing council that you are homeless or soon will be. It must open a case the same day.',
    who: 'the housing council',
  },
  { says: 'Say that you were in care, so that you come first.', who: 'the housing council' },
];
const comesFirst = {
  kind: 'PROVIDED',
  what: 'Priority need: if you are homeless, the council must find you somewhere to stay while it looks into your case.',
} as const;

/** A student who only lacks a room in the holidays: the children's services council must house or pay (CA89 s24B(5)). */
const notOnlyLackingAHolidayRoom = not(
  'You are not a student who only lacks a room in the holidays',
  all('You are a student who only lacks a room in the holidays', [
    isYes(fullTimeFurtherOrHigher, 'You are in full-time further or higher education', relevantStudent),
    isYes(awayFromHomeInTerm, 'You live away from home in term time', relevantStudent),
    isYes(roomClosedInHolidays, 'Your term-time room is closed in the holidays', relevantStudent),
    isUnder(25, careLeaverBorn, 'You are under 25', relevantStudent, attainsAge),
  ]),
);
const wasAway = (cite: typeof underTwentyOne) =>
  isYes(
    wasAwayAtSixteenAndIsNoLonger,
    'At 16 or 17 you were in care, accommodated or privately fostered, and you no longer are',
    cite,
  );

export const sixteenOrSeventeen = route({
  code: 'SIXTEEN_OR_SEVENTEEN',
  title: 'Priority need at 16 and 17',
  gives: 'ENTITLED',
  status: priorityNeedStatus,
  when: all('You are 16 or 17 and children’s services do not house you', [
    hasReached(16, careLeaverBorn, 'You are 16 or over', atSixteen, attainsAge),
    isUnder(18, careLeaverBorn, 'You are under 18', atSixteen, attainsAge),
    not(
      'You are not a relevant child, whom the council must house',
      isYes(isRelevantChild, 'You are a relevant child', atSixteen),
    ),
    not(
      'Children’s services need not house you under section 20',
      isYes(owedHomeAsChild, 'Children’s services must house you under section 20', atSixteen),
    ),
  ]),
  award: comesFirst,
  nextSteps: askForHelp,
});

export const underTwentyOneAfterCare = route({
  code: 'UNDER_21_AFTER_CARE',
  title: 'Priority need under 21 after care',
  gives: 'ENTITLED',
  status: priorityNeedStatus,
  when: all('You are under 21 and were in care at 16 or 17', [
    isUnder(21, careLeaverBorn, 'You are under 21', underTwentyOne, attainsAge),
    wasAway(underTwentyOne),
    notOnlyLackingAHolidayRoom,
  ]),
  award: comesFirst,
  alongside: ['It makes no difference which kind of care leaver you are.'],
  nextSteps: askForHelp,
});

export const vulnerableAfterCare = route({
  code: 'VULNERABLE_AFTER_CARE',
  title: 'Priority need from 21, because of your time in care',
  gives: 'ENTITLED',
  status: priorityNeedStatus,
  when: all('You are 21 or over and vulnerable because you were in care', [
    hasReached(21, careLeaverBorn, 'You are 21 or over', vulnerable, attainsAge),
    isYes(
      vulnerableBecauseOfCare,
      'Being homeless would be harder for you because you were in care, accommodated or privately fostered',
      vulnerable,
    ),
    notOnlyLackingAHolidayRoom,
  ]),
  award: comesFirst,
  nextSteps: askForHelp,
});

const england = [sixteenOrSeventeen, underTwentyOneAfterCare, vulnerableAfterCare];

export const priorityNeed = entitlement({
  code: 'PRIORITY_NEED',
  title: 'Coming first if you are homeless',
  summary: 'Young people who were in care have priority need when they are homeless.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england, 'review-2022': england },
  otherwise: {
    says: 'You may have priority need for another reason, such as being pregnant, having children, illness or violence at home.',
    nextSteps: [
      {
        says: 'Ask the housing council for help all the same. It must give everybody advice and help to find a home.',
        who: 'the housing council',
      },
      {
        says: 'If only your holiday room is missing, ask children’s services: it must house you or pay.',
        who: 'your leaving care team',
        cite: [sources.childrenAct.read('s24B(5)')],
      },
    ],
    cite: [underTwentyOne],
  },
  challenge: againstHousingAuthority,
});
