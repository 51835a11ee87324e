import {
  feeDecidedBeforeOrder,
  feeExceptional,
  fosteringIncludedFee,
  orderMadeOn,
  wasCouncilFosterParent,
  weeklyFeePence,
} from '@kith/circumstances';
import { all, any, asOf, dayTerm, entitlement, isInForce, isYes, notAfter, route, stated } from '@kith/policy';
import { feeUntested } from './allowance-policy.ts';
import { againstCouncil } from './challenge.ts';
import { isSpecialGuardian, isUnder18 } from './footing.ts';
import { guardianshipRegulations as regulations } from './sources.ts';
import { hasAgreedToConditions, hasNotCeased } from './special-guardianship.ts';
import { guardianshipSupportStatus } from './statuses.ts';

const reg7 = regulations.read('reg 7');
const YEARS_AFTER_ORDER = 2;

const fee = stated(weeklyFeePence, 'The fee that was paid with the fostering allowance');

const mayGoOn = all('The fee may go on', [
  isSpecialGuardian,
  isUnder18,
  isYes(wasCouncilFosterParent, 'You were the foster carer of the child for the council', reg7),
  isYes(fosteringIncludedFee, 'The fostering payments included a fee for you', reg7),
  isYes(feeDecidedBeforeOrder, 'The council decided before the order that the fee goes on', reg7),
  any('It is within two years of the order, or something exceptional calls for more', [
    notAfter(asOf, dayTerm(orderMadeOn, { years: YEARS_AFTER_ORDER }), 'It is within two years of the order', reg7),
    isYes(feeExceptional, 'The council has agreed to exceptional reasons', reg7),
  ]),
  hasNotCeased,
  hasAgreedToConditions,
]);

const award = { kind: 'MONEY', every: 'WEEK', measure: 'UP_TO', amount: fee } as const;
const nextSteps = [
  {
    says: 'Check that the decision on your support names the fee, and when it ends.',
    who: "your council's special guardianship team",
    cite: [regulations.read('reg 16')],
  },
];

const withoutMeansTest = route({
  code: 'FEE_WITHOUT_MEANS_TEST',
  title: 'Fee of a former foster carer, whatever your income',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The fee may go on, and the council does not look at your income for it', [
    mayGoOn,
    isInForce(feeUntested, 'This council does not look at your income for the fee', regulations.read('reg 13(5)')),
  ]),
  award,
  nextSteps,
});

const withMeansTest = route({
  code: 'FEE',
  title: 'Fee of a former foster carer',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: mayGoOn,
  award,
  notes: [
    {
      says: 'The council may look at your income for the fee. The sum shown is before that.',
      cite: [regulations.read('reg 13(5)')],
    },
  ],
  nextSteps,
});

/** The reward that a foster carer was paid may go on for two years after becoming special guardian. */
export const formerFosterCarerFee = entitlement({
  code: 'FORMER_FOSTER_CARER_FEE',
  title: 'Fee of a former foster carer',
  summary: 'A foster carer who becomes special guardian may keep the fostering fee for two years.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: {
    england: [withoutMeansTest, withMeansTest],
    'review-2022': [withoutMeansTest, withMeansTest],
  },
  otherwise: {
    says: 'The fee is only for someone who fostered the child for the council, was paid a fee, and had it agreed before the order.',
    nextSteps: [
      {
        says: 'If you foster the child now and think of special guardianship, have the fee decided before the order is made.',
        who: 'your supervising social worker',
        cite: [reg7],
      },
    ],
    cite: [reg7],
  },
  challenge: againstCouncil,
});
