import { againstChildrensServices, isRelevantChild, sources } from '@kith/care-status';
import { upkeepNotNeeded } from '@kith/circumstances';
import { all, entitlement, isYes, not, route } from '@kith/policy';

import { leavingCareDutiesStatus } from './statuses.ts';

const { childrenAct } = sources;
const duty = childrenAct.read('s23B(8)');

export const upkeep = route({
  code: 'UPKEEP_OF_A_RELEVANT_CHILD',
  title: 'A home and living costs at 16 and 17',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('You are 16 or 17 and left care', [
    isYes(
      isRelevantChild,
      'You are a relevant child: 16 or 17 and left care, with enough time in care',
      childrenAct.read('s23A'),
    ),
    not(
      'Your welfare calls for it',
      isYes(upkeepNotNeeded, 'The council has found that your welfare does not call for it', duty),
    ),
  ]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'WEEK',
    what: 'Your upkeep: money to live on, and a suitable home. The council sets the amount.',
  },
  alongside: ['This is why you cannot get benefits for rent until you are 18.'],
  nextSteps: [
    { says: 'Ask what the council pays for your living costs and your home.', who: 'your personal adviser' },
    { says: 'Ask for it to be written in your pathway plan.', who: 'your personal adviser' },
  ],
});

export const relevantChildUpkeep = entitlement({
  code: 'RELEVANT_CHILD_UPKEEP',
  title: 'A home and money to live on at 16 and 17',
  summary: 'The council must keep and house young people of 16 and 17 who have left care.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [upkeep], 'review-2022': [upkeep] },
  otherwise: {
    says: 'This is for relevant children: 16 or 17, no longer in care, and with enough time in care.',
    nextSteps: [
      {
        says: 'If you are in care, your council looks after you. If you are 18 or over, ask about benefits and the council’s help.',
        who: 'your personal adviser',
      },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
