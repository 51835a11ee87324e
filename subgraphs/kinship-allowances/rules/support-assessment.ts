import { orderAppliedFor, orderMadeOn, supportDecidedBeforeOrder, supportInPayment } from '@kith/circumstances';
import { all, any, asOf, dayTerm, entitlement, isOneOf, isYes, not, notAfter, route } from '@kith/policy';
import { againstCouncil } from './challenge.ts';
import { isSpecialGuardian, isUnder18 } from './footing.ts';
import { guardianshipRegulations as regulations } from './sources.ts';
import { isOrWasLookedAfter } from './special-guardianship.ts';
import { guardianshipSupportStatus } from './statuses.ts';

const reg5 = regulations.read('reg 5');
const reg11 = regulations.read('reg 11(1)');
const YEARS_OF_OLD_COUNCIL = 3;

const asksForGuardianship = isOneOf(
  orderAppliedFor,
  ['SPECIAL_GUARDIANSHIP'],
  'You have asked for a special guardianship order',
  reg11,
);
const guardianOrProspective = any('You are a special guardian, or ask to become one', [
  isSpecialGuardian,
  asksForGuardianship,
]);

const byRight = all('You have a right to an assessment if you ask for one', [
  guardianOrProspective,
  isUnder18,
  isOrWasLookedAfter,
]);

const request = (who: string) => [
  {
    says: 'Ask in writing for an assessment of your need for special guardianship support services.',
    who,
    cite: [reg11],
  },
];

const byCouncilThatLookedAfter = route({
  code: 'ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER',
  title: 'Assessment by the council that looked after the child',
  gives: 'ENTITLED',
  status: guardianshipSupportStatus,
  when: all('You have the right, and the council that looked after the child is still responsible', [
    byRight,
    any('That council is still responsible', [
      not('There is no special guardianship order yet', isSpecialGuardian),
      notAfter(
        asOf,
        dayTerm(orderMadeOn, { years: YEARS_OF_OLD_COUNCIL }),
        'It is not more than three years since the order',
        reg5,
      ),
      all('That council pays support that it agreed before the order', [
        isYes(supportDecidedBeforeOrder, 'The support was decided before the order', reg5),
        isYes(supportInPayment, 'The council still pays it', reg5),
      ]),
    ]),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'An assessment of what support you and the child need, with a written report, by the council that looked after the child.',
  },
  notes: [
    {
      says: 'Moving house does not change which council is responsible: the three years run from the order.',
      cite: [reg5],
    },
    { says: 'The child and the parents have the same right to ask.', cite: [reg11] },
  ],
  nextSteps: request('the council that looked after the child'),
});

const byCouncilOfHome = route({
  code: 'ASSESSMENT_BY_COUNCIL_OF_HOME',
  title: 'Assessment by the council where you live',
  gives: 'ENTITLED',
  status: guardianshipSupportStatus,
  when: byRight,
  award: {
    kind: 'PROVIDED',
    what: 'An assessment of what support you and the child need, with a written report, by the council where you live.',
  },
  notes: [{ says: 'The child and the parents have the same right to ask.', cite: [reg11] }],
  nextSteps: request('the council where you live'),
});

const reg11Others = regulations.read('reg 11(2) and (3)');
const onRequest = route({
  code: 'ASSESSMENT_ON_WRITTEN_REQUEST',
  title: 'Assessment if the council agrees',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all(
    'You may ask, and the council must give reasons if it will not',
    [guardianOrProspective, isUnder18],
    reg11Others,
  ),
  award: {
    kind: 'PROVIDED',
    what: 'An assessment of what support you and the child need, if the council agrees to it.',
  },
  notes: [
    {
      says: 'Before refusing, the council must write to you with its reasons and give you a fair chance to answer.',
      cite: [reg11Others],
    },
  ],
  nextSteps: [
    {
      says: 'Ask in writing for an assessment. If the council means to refuse, answer its reasons in writing.',
      who: "your council's special guardianship team",
      cite: [reg11Others],
    },
  ],
});

/** Special Guardianship Regulations 2005 regs 5 and 11: a right to be assessed, and by whom. */
export const supportAssessment = entitlement({
  code: 'SUPPORT_ASSESSMENT',
  title: 'Assessment for special guardianship support',
  summary: 'The council looks at what help you and the child need, and must do so for children who were looked after.',
  kind: 'RIGHT',
  per: 'CHILD',
  routes: {
    england: [byCouncilThatLookedAfter, byCouncilOfHome, onRequest],
    'review-2022': [byCouncilThatLookedAfter, byCouncilOfHome, onRequest],
  },
  otherwise: {
    says: 'This assessment is for special guardians and people who ask to become one.',
    nextSteps: [
      { says: 'Ask for an assessment of the child as a child in need.', who: "your council's children's services" },
    ],
    cite: [regulations.read('reg 11')],
  },
  challenge: againstCouncil,
});
