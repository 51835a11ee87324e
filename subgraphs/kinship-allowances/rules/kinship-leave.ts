import { averageWeeklyEarnings, employedSince, employmentStatus } from '@kith/circumstances';
import {
  all,
  asOf,
  atMost,
  before,
  dayTerm,
  entitlement,
  figureOnDayOf,
  stated,
  isOneOf,
  isYes,
  notAfter,
  route,
  type Amount,
} from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';
import { rateAwaited } from './awaited-rates.ts';
import { againstEmployer } from './challenge.ts';
import { hasNewOrder, newestOrderMadeOn } from './derived-facts.ts';
import { rounded } from './means-test/monthly.ts';
import { contributionsAct, parentalLeaveRegulations, review } from './sources.ts';
import { recommendedByReview } from './statuses.ts';

const DAYS = { higherPay: 6 * 7, pay: 39 * 7, leave: 52 * 7, service: 26 * 7 } as const;
const NINETY_PERCENT = { numerator: 90, denominator: 100 };

const rates = parametersFrom(new URL('./parameters/adoption-pay.yml', import.meta.url));
const flatRate = rates.get('adoption-pay-flat-rate', pence);
const lowerEarningsLimit = rates.get('lower-earnings-limit', pence);

const recommendation = review.read('4.2, recommendation on kinship leave');
const asAdopters = contributionsAct.check(
  's171ZL',
  'Confirm the conditions of statutory adoption pay: 26 weeks of employment and earnings at the lower earnings limit, and on which week they are tested.',
);
const fromTheOrder = review.check(
  '4.2, recommendation on kinship leave',
  'The Review does not say when the leave starts. Confirm that counting it from the order, as for adopters from placement, is fair.',
);

const ninetyPercent = (weekly: number): number =>
  rounded(weekly * NINETY_PERCENT.numerator, NINETY_PERCENT.denominator);

/** Weekly pence: 90% of earnings for six weeks, then the flat rate or 90%, whichever is lower. */
const leavePay: Amount = {
  reads: [newestOrderMadeOn, averageWeeklyEarnings],
  steps: [0, DAYS.higherPay, DAYS.pay].map((days) => ({ fact: newestOrderMadeOn, years: 0, months: 0, days })),
  dated: [flatRate],
  directions: [{ fact: averageWeeklyEarnings, direction: 'RISES' }],
  work: (known, workings) => {
    const ninety = ninetyPercent(known.number(averageWeeklyEarnings));
    if (known.asOf < known.day(newestOrderMadeOn) + DAYS.higherPay) {
      workings?.line('90% of your usual weekly pay, for the first six weeks', ninety, recommendation);
      return ninety;
    }
    const flat = known.inForce(flatRate);
    if (!flat) return undefined;
    if (flat.provisional) workings?.provisional(rateAwaited('adoption pay'));
    if (ninety < flat.value)
      workings?.line('90% of your usual weekly pay, which is less than the flat rate', ninety, asAdopters);
    else workings?.line('The flat rate of adoption pay', flat.value, flat.entry.cite);
    return Math.min(ninety, flat.value);
  },
};

const earnings = stated(averageWeeklyEarnings);

/** The limit when the order was made. */
const limitAtOrder = figureOnDayOf(lowerEarningsLimit, newestOrderMadeOn);

const isNewGuardian = all('You are a new special guardian or kinship carer with an order', [
  isYes(hasNewOrder, 'You have one of the two orders and are not a parent', recommendation),
  notAfter(dayTerm(newestOrderMadeOn), asOf, 'The order has been made', fromTheOrder),
]);
const isEmployee = isOneOf(
  employmentStatus,
  ['EMPLOYEE'],
  'You are an employee',
  parentalLeaveRegulations.read('reg 13'),
);
const withinDays = (days: number, says: string) =>
  before(asOf, dayTerm(newestOrderMadeOn, { days }), says, fromTheOrder);

const nextSteps = [
  {
    says: 'This leave does not exist yet. Ask your employer what its own policy gives kinship carers.',
    who: 'your employer',
  },
];
const notLaw = { says: 'This is what the Review recommends. It is not the law.', cite: [recommendation] };

const paidLeave = route({
  code: 'PAID_KINSHIP_LEAVE',
  title: 'Kinship leave with pay, as for adopters',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You could take leave with pay', [
    isNewGuardian,
    isEmployee,
    withinDays(DAYS.pay, 'It is within 39 weeks of the order'),
    notAfter(
      dayTerm(employedSince, { days: DAYS.service }),
      dayTerm(newestOrderMadeOn),
      'You had worked for your employer for 26 weeks',
      asAdopters,
    ),
    atMost(limitAtOrder, earnings, 'You earn at least the lower earnings limit', asAdopters),
  ]),
  award: {
    kind: 'MONEY',
    every: 'WEEK',
    measure: 'EXACT',
    amount: leavePay,
    heldBy: 'your employer, who would pay it to you in place of wages',
  },
  alongside: ['52 weeks of leave, of which 39 are paid'],
  notes: [notLaw],
  nextSteps,
});

const unpaidLeave = route({
  code: 'KINSHIP_LEAVE',
  title: 'Kinship leave, as for adopters',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You could take leave', [
    isNewGuardian,
    isEmployee,
    withinDays(DAYS.leave, 'It is within 52 weeks of the order'),
  ]),
  award: { kind: 'PROVIDED', what: 'Up to 52 weeks of leave from the order, without pay.' },
  notes: [notLaw],
  nextSteps,
});

const underway = parentalLeaveRegulations.check(
  'no kinship leave',
  'Confirm that no statutory kinship leave or pay exists. The government’s review of parental leave began on 1 July 2025 and is due about January 2027.',
);

/** Leave and pay for new special guardians and carers with a "lives with" order. */
export const kinshipLeave = entitlement({
  code: 'KINSHIP_LEAVE',
  title: 'Kinship leave and pay',
  summary: 'Time off work, with pay, when you become special guardian or get a “lives with” order.',
  kind: 'TIME_OFF',
  per: 'PERSON',
  routes: { england: [], 'review-2022': [paidLeave, unpaidLeave] },
  otherwise: {
    says: 'There is no leave in law for kinship carers today. Your employer may give some of its own accord.',
    nextSteps: [
      {
        says: "Ask for your employer's policy on kinship care, special leave and flexible working.",
        who: 'your employer',
      },
    ],
    cite: [underway],
  },
  challenge: againstEmployer,
});
