import { againstChildrensServices, isFormerRelevantChild, isQualifying, sources } from '@kith/care-status';
import {
  careLeaverBorn,
  inOrWantsEducation,
  planProgrammeGoesOn,
  toldCouncilAboutEducation,
} from '@kith/circumstances';
import { all, any, entitlement, hasReached, isUnder, isYes, not, route, type NextStep } from '@kith/policy';

import { leavingCareDutiesStatus } from './statuses.ts';

const { attainsAge, careLeaversRegulations, childrenAct } = sources;
const duty = childrenAct.read('s23CA');
const mainDuty = childrenAct.read('s23C(7)');
const power = childrenAct.read('s24B(2) and (3)');

const formerRelevant = isYes(
  isFormerRelevantChild,
  'You are a former relevant child: 18 or over, with enough time in care',
  childrenAct.read('s23C(1)'),
);
const underTwentyFive = isUnder(25, careLeaverBorn, 'You are under 25', duty, attainsAge);
const wantsEducation = isYes(inOrWantsEducation, 'You are in education or training, or want to be', duty);
const tellThem: readonly NextStep[] = [
  {
    says: 'Tell your council that you are in education or training, or want to be.',
    who: 'your leaving care team',
    cite: [duty],
  },
  {
    says: 'Ask for an assessment. It must be done within three months.',
    who: 'your leaving care team',
    cite: [careLeaversRegulations.read('reg 5(2)(b)')],
  },
];

const mainDutiesRun = any('The main duties of the council still run', [
  isUnder(21, careLeaverBorn, 'You are under 21', mainDuty, attainsAge),
  isYes(planProgrammeGoesOn, 'The education or training in your pathway plan goes on', mainDuty),
]);

export const educationWhileMainDutiesRun = route({
  code: 'EDUCATION_WITH_MAIN_DUTIES',
  title: 'Help with education in your pathway plan',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('The council helps with education as one of its main duties', [
    formerRelevant,
    mainDutiesRun,
    isYes(
      inOrWantsEducation,
      'You are in education or training, or want to be',
      childrenAct.check(
        's23C(4)(b)',
        'Confirm the help with education under section 23C(4)(b), so far as welfare and education call for it.',
      ),
    ),
  ]),
  award: { kind: 'PROVIDED', what: 'Help with the costs of education and training, so far as you need it.' },
  nextSteps: [
    { says: 'Ask for your education costs to be written in your pathway plan.', who: 'your personal adviser' },
  ],
});

export const educationSupportTo25 = route({
  code: 'EDUCATION_TO_25',
  title: 'Help with education from 21 to 25',
  gives: 'ENTITLED',
  status: leavingCareDutiesStatus,
  when: all('You come back to education or training before 25', [
    formerRelevant,
    hasReached(21, careLeaverBorn, 'You are 21 or over', duty, attainsAge),
    underTwentyFive,
    not(
      'The main duties of the council have ended',
      isYes(planProgrammeGoesOn, 'The education or training in your pathway plan goes on', mainDuty),
    ),
    wantsEducation,
    isYes(toldCouncilAboutEducation, 'You have told the council', duty),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'A personal adviser, an assessment within three months, a pathway plan, and help with living and study costs so far as you need it.',
  },
  nextSteps: tellThem,
});

export const qualifyingEducationHelp = route({
  code: 'QUALIFYING_EDUCATION_HELP',
  title: 'Help with education for qualifying care leavers',
  gives: 'COUNCIL_DECIDES',
  status: leavingCareDutiesStatus,
  when: all('The council may help with education', [
    isYes(isQualifying, 'You are a qualifying care leaver, or would be if you were younger', power),
    isUnder(25, careLeaverBorn, 'You are under 25', power, attainsAge),
    isYes(inOrWantsEducation, 'You are in education or training, or want to be', power),
  ]),
  award: { kind: 'PROVIDED', what: 'The council may help with the costs of living near your course, or with a grant.' },
  nextSteps: [
    {
      says: 'Ask for help with education under section 24B of the Children Act 1989.',
      who: 'the council that last looked after you',
    },
  ],
});

export const educationSupport = entitlement({
  code: 'EDUCATION_SUPPORT_TO_25',
  title: 'Help with education and training to 25',
  summary: 'The council must help former relevant young people who study or train, or want to.',
  kind: 'HELP',
  per: 'PERSON',
  routes: {
    england: [educationWhileMainDutiesRun, educationSupportTo25, qualifyingEducationHelp],
    'review-2022': [educationWhileMainDutiesRun, educationSupportTo25, qualifyingEducationHelp],
  },
  otherwise: {
    says: 'This help is for care leavers under 25 who study or train, or want to. From 21, it starts when you tell the council.',
    nextSteps: tellThem,
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
