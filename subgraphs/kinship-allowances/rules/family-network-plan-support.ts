import { familyMeetingPlaced } from '@kith/circumstances';
import { all, entitlement, isYes, route } from '@kith/policy';
import { againstCouncil } from './challenge.ts';
import { isNotParent, isUnder18 } from './footing.ts';
import { childrenAct, review } from './sources.ts';
import { childrenInNeedStatus, recommendedByReview } from './statuses.ts';

const recommendation = review.read('4.1, recommendation on the Family Network Plan');
const familyMeeting = review.read('4.1, recommendation on family group decision making');
const section17 = childrenAct.check(
  's17',
  'Confirm that section 17 lets a council pay relatives for what a family plan needs.',
);

const funded = route({
  code: 'FUNDED_FAMILY_NETWORK_PLAN',
  title: 'Family Network Plan with money behind it',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('A family meeting agreed on you in place of care', [
    isYes(familyMeetingPlaced, 'A family group meeting decided that the child lives with you', recommendation),
    isNotParent,
    isUnder18,
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'A plan that says what it is for, how long it lasts and when it is looked at again, with money for the relatives it names: lost wages, changes to the home, child care.',
  },
  notes: [
    { says: 'This is what the Review recommends. It is not the law.', cite: [recommendation] },
    {
      says: 'The Review also wants every family to have such a meeting before the council starts to go to court.',
      cite: [familyMeeting],
    },
  ],
  nextSteps: [
    { says: 'Ask for a written plan that names the help and who pays for it.', who: "the child's social worker" },
  ],
});

const underSection17 = route({
  code: 'CHILD_IN_NEED_HELP',
  title: 'Help for a child in need',
  gives: 'COUNCIL_DECIDES',
  status: childrenInNeedStatus,
  when: all('The council may help the child and those who look after them', [isNotParent, isUnder18], section17),
  award: {
    kind: 'PROVIDED',
    what: 'Help in kind or money for what keeps the child in the family, if the council agrees.',
  },
  nextSteps: [
    {
      says: 'Ask for a family group conference, and for help with what the family plan needs.',
      who: "your council's children's services",
      cite: [section17],
    },
  ],
});

/** Support for relatives who take a child in as an alternative to care. */
export const familyNetworkPlanSupport = entitlement({
  code: 'FAMILY_NETWORK_PLAN_SUPPORT',
  title: 'Support for a family plan',
  summary: 'Help for relatives when the family agrees on a plan that keeps the child out of care.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england: [underSection17], 'review-2022': [funded, underSection17] },
  otherwise: {
    says: 'This help is for relatives and friends who look after a child under 18.',
    nextSteps: [
      { says: 'Ask the council what help there is for your family.', who: "your council's children's services" },
    ],
    cite: [section17],
  },
  challenge: againstCouncil,
});
