import { lookedAfterBefore, needsLegalCosts, councilSupportsOrder, orderAppliedFor } from '@kith/circumstances';
import { all, any, entitlement, isOneOf, isYes, route } from '@kith/policy';
import { againstCouncil } from './challenge.ts';
import { isKinshipFosterCarer, isSpecialGuardian, isUnder18 } from './footing.ts';
import { guardianshipRegulations as regulations } from './sources.ts';
import { guardianshipSupportStatus } from './statuses.ts';

const reg6c = regulations.read('reg 6(2)(c)');
const reg13 = regulations.read('reg 13(4)');

const asksForGuardianship = isOneOf(
  orderAppliedFor,
  ['SPECIAL_GUARDIANSHIP'],
  'You have asked for a special guardianship order',
  reg6c,
);

const mayPay = all('The council may pay legal costs of a special guardianship order', [
  isYes(needsLegalCosts, 'You need help with legal costs or court fees', reg6c),
  any('You are a special guardian or ask to become one', [isSpecialGuardian, asksForGuardianship]),
  isUnder18,
]);

const nextSteps = [
  {
    says: 'Ask the council to pay the court fee and the lawyer before you spend the money.',
    who: "the child's social worker",
    cite: [reg6c],
  },
];

const withoutMeansTest = route({
  code: 'LEGAL_COSTS_WITHOUT_MEANS_TEST',
  title: 'Legal costs, whatever your income',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The council may pay, and must not look at your income', [
    mayPay,
    any('It is a case in which income must be left out', [
      all('The council looks after the child and supports the order', [
        asksForGuardianship,
        isKinshipFosterCarer,
        isYes(councilSupportsOrder, 'The council supports the order', reg13),
      ]),
      all('Somebody asks to change or end the order of a child who was looked after', [
        isSpecialGuardian,
        isYes(
          lookedAfterBefore,
          'A council looked after the child just before the order',
          regulations.check(
            'reg 13(4)(ii)',
            'Confirm that “such a child” in reg 13(4) means one looked after before the order.',
          ),
        ),
      ]),
    ]),
  ]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'ONCE',
    what: 'Legal costs and court fees. The council must not look at your income.',
  },
  nextSteps,
});

const withMeansTest = route({
  code: 'LEGAL_COSTS',
  title: 'Legal costs',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: mayPay,
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'ONCE',
    what: 'Legal costs and court fees. The council may look at your income.',
  },
  nextSteps,
});

/** Help with the costs of a special guardianship order, or of changing or ending one. */
export const guardianshipLegalCosts = entitlement({
  code: 'GUARDIANSHIP_LEGAL_COSTS',
  title: 'Legal costs of special guardianship',
  summary: 'Help from the council with court fees and a lawyer for a special guardianship order.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: { england: [withoutMeansTest, withMeansTest], 'review-2022': [withoutMeansTest, withMeansTest] },
  otherwise: {
    says: 'The council pays these costs only for special guardians and people who ask for that order.',
    nextSteps: [{ says: 'Look at legal aid, which has rules of its own.', who: 'a solicitor for family law' }],
    cite: [reg6c],
  },
  challenge: againstCouncil,
});
