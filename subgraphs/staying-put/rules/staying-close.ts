import { againstChildrensServices, isFormerRelevantChild, lastHomeWasChildrensHome, sources } from '@kith/care-status';
import { careLeaverBorn, careLeaverCouncil, wantsToLiveNearChildrensHome } from '@kith/circumstances';
import { all, entitlement, isUnder, isYes, route } from '@kith/policy';

import { recommendedByReview, stayingCloseDuty, stayingClosePilotStatus } from './statuses.ts';

const { attainsAge, review, schoolsAct } = sources;
const duty = schoolsAct.read('s7, inserting Children Act 1989 s23CZAA');
const recommendation = review.read('Mission 4, recommendation on homes for young people leaving care');
const pilots = review.check(
  'Mission 4, note 92',
  'Confirm which councils run a Staying Close pilot, and whether it is only for young people who leave children’s homes.',
);

const formerRelevantUnderTwentyFive = [
  isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', duty),
  isUnder(25, careLeaverBorn, 'You are under 25', duty, attainsAge),
];

export const stayingCloseSupport = route({
  code: 'STAYING_CLOSE_DUTY',
  title: 'Staying Close support from your council',
  gives: 'ENTITLED',
  status: stayingCloseDuty.status,
  when: all('The council must look at what Staying Close support you need', [
    ...formerRelevantUnderTwentyFive,
    stayingCloseDuty.startedAt(careLeaverCouncil, 'The law has started for your council', schoolsAct.read('s78(6)')),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'The council must look at what you need, and then help you as it thinks right: to find and keep a home, and to reach help with health, relationships, education, training, work and taking part.',
  },
  alongside: [
    'It is for all former relevant young people, not only those from children’s homes. It is not a duty to house you.',
  ],
  nextSteps: [{ says: 'Ask for an assessment for Staying Close support.', who: 'your leaving care team' }],
});

export const stayingClosePilot = route({
  code: 'STAYING_CLOSE_PILOT',
  title: 'A Staying Close scheme of your council, if it has one',
  gives: 'COUNCIL_DECIDES',
  status: stayingClosePilotStatus,
  when: all('You are of the age for a scheme', [
    isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', pilots),
    isUnder(25, careLeaverBorn, 'You are under 25', pilots, attainsAge),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'Some councils have a Staying Close scheme. It often helps people who leave children’s homes.',
  },
  nextSteps: [
    { says: 'Ask whether there is a Staying Close scheme near you, and who can join.', who: 'your leaving care team' },
  ],
});

export const stayingCloseToTwentyThree = route({
  code: 'REVIEW_STAYING_CLOSE_TO_23',
  title: 'Living in or near your children’s home to 23',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You leave a children’s home, as the Review recommends', [
    isYes(
      isFormerRelevantChild,
      'You are a former relevant child: 18 or over, with enough time in care',
      recommendation,
    ),
    isYes(lastHomeWasChildrensHome, 'Your last home in care was a children’s home', recommendation),
    isUnder(23, careLeaverBorn, 'You are under 23', recommendation, attainsAge),
    isYes(wantsToLiveNearChildrensHome, 'You want to live in or near that home', recommendation),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'A home in the children’s home that you lived in, or close to it, until you are 23.',
  },
  alongside: ['It is offered to everybody, unless they opt out.'],
  nextSteps: [{ says: 'Ask how you can live close to your children’s home.', who: 'your leaving care team' }],
});

export const stayingClose = entitlement({
  code: 'STAYING_CLOSE',
  title: 'Staying Close: support from people you know',
  summary: 'Help for care leavers to live near people they know and to find and keep a home.',
  kind: 'HELP',
  per: 'PERSON',
  routes: {
    england: [stayingCloseSupport, stayingClosePilot],
    'review-2022': [stayingCloseToTwentyThree, stayingCloseSupport, stayingClosePilot],
  },
  otherwise: {
    says: 'Staying Close is for former relevant young people under 25.',
    nextSteps: [
      { says: 'Ask what help with finding and keeping a home there is for you.', who: 'your leaving care team' },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
