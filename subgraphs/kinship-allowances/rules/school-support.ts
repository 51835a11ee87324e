import { arrangement, lookedAfterBefore, orderMadeOn } from '@kith/circumstances';
import {
  all,
  any,
  asOf,
  dayTerm,
  entitlement,
  figure,
  instrument,
  isOneOf,
  isYes,
  notAfter,
  route,
} from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';
import type { ChallengeStep } from '@kith/policy';
import { hasLivesWithOrder, isSpecialGuardian, isUnder18 } from './footing.ts';
import { schoolSupportStatus } from './statuses.ts';

const admissionsCode = instrument(
  'School Admissions Code 2021',
  'https://www.gov.uk/government/publications/school-admissions-code--2',
  '2026-11-21',
);
const para = admissionsCode.check(
  'para 1.7',
  'Confirm that children who left care by adoption, special guardianship or a child arrangements order come first in school admissions, and qualify for the premium.',
);

const premium = parametersFrom(new URL('./parameters/pupil-premium-plus.yml', import.meta.url)).get(
  'pupil-premium-plus',
  pence,
);

const premiumHeld = figure(premium);

const leftCare = route({
  code: 'PREVIOUSLY_LOOKED_AFTER',
  title: 'School support for a child who left care',
  gives: 'ENTITLED',
  status: schoolSupportStatus,
  when: all('The child left care to an order', [
    any('There is an order', [
      isSpecialGuardian,
      hasLivesWithOrder,
      all('The child was adopted', [
        isOneOf(arrangement, ['ADOPTED'], 'You have adopted the child', para),
        notAfter(dayTerm(orderMadeOn), asOf, 'The adoption order has been made', para),
      ]),
    ]),
    isYes(lookedAfterBefore, 'A council looked after the child just before the order', para),
    isUnder18,
  ]),
  award: {
    kind: 'MONEY',
    every: 'YEAR',
    measure: 'EXACT',
    amount: premiumHeld,
    heldBy: 'the school, which spends it on the child',
  },
  alongside: ['First place in school admissions'],
  notes: [{ says: 'This money goes to the school and never to you.', cite: [para] }],
  nextSteps: [
    {
      says: 'Show the school the order before its January census, so that it gets the money.',
      who: "the school's designated teacher",
      cite: [
        admissionsCode.check(
          'pupil premium census',
          'Confirm that the school must record the child in the January census.',
        ),
      ],
    },
  ],
});

const againstSchool: readonly ChallengeStep[] = [
  { says: 'Complain to the school, then to its governors or trust.', cite: [para] },
  { says: 'Appeal to the independent panel where a place is refused.', cite: [para] },
];

/** Help at school for children who were looked after before. */
export const schoolSupport = entitlement({
  code: 'SCHOOL_SUPPORT',
  title: 'School support',
  summary: 'First place in school admissions, and extra money that the school spends on the child.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england: [leftCare], 'review-2022': [leftCare] },
  otherwise: {
    says: 'This is for children who left care by adoption, special guardianship or a child arrangements order.',
    nextSteps: [{ says: 'Ask the school about the pupil premium for families on a low income.', who: 'the school' }],
    cite: [para],
  },
  challenge: againstSchool,
});
