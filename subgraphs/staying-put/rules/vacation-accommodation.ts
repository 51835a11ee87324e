import { againstChildrensServices, isFormerRelevantOrQualifying, sources } from '@kith/care-status';
import { awayFromHomeInTerm, careLeaverBorn, fullTimeFurtherOrHigher, roomClosedInHolidays } from '@kith/circumstances';
import { all, entitlement, isUnder, isYes, route } from '@kith/policy';

import { leavingCareDutiesStatus } from './statuses.ts';

const { attainsAge, childrenAct } = sources;
const duty = childrenAct.read('s24B(3) and (5)');

export const holidayHome = route({
  code: 'HOLIDAY_HOME',
  title: 'A place to live in the holidays',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('You study away from home and your room closes', [
    isYes(isFormerRelevantOrQualifying, 'You are a former relevant young person or a qualifying care leaver', duty),
    isUnder(25, careLeaverBorn, 'You are under 25', duty, attainsAge),
    isYes(fullTimeFurtherOrHigher, 'You are in full-time further or higher education', duty),
    isYes(awayFromHomeInTerm, 'You live away from home in term time', duty),
    isYes(roomClosedInHolidays, 'Your term-time room is closed in the holidays', duty),
  ]),
  award: { kind: 'PROVIDED', what: 'A place to live in the holidays, or the money for one.' },
  nextSteps: [
    {
      says: 'Tell your council early when your room closes, and ask for a place or the money.',
      who: 'your leaving care team',
    },
  ],
});

export const vacationAccommodation = entitlement({
  code: 'VACATION_ACCOMMODATION',
  title: 'A home in the college or university holidays',
  summary: 'The council must help with a place to live when a term-time room closes.',
  kind: 'HELP',
  per: 'PERSON',
  routes: { england: [holidayHome], 'review-2022': [holidayHome] },
  otherwise: {
    says: 'This is for care leavers under 25 in full-time education away from home whose room closes in the holidays.',
    nextSteps: [
      { says: 'Ask your college or university for a room all year round.', who: 'your college or university' },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
