import { arrangement, disabilityBenefit, employedSince, employmentStatus, orderMadeOn } from '@kith/circumstances';
import { all, any, asOf, dayTerm, entitlement, isInForce, isOneOf, isYes, notAfter, route } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import * as v from 'valibot';
import { againstEmployer } from './challenge.ts';
import { hasLivesWithOrder, isSpecialGuardian, isUnder18 } from './footing.ts';
import { parentalLeaveRegulations as regulations } from './sources.ts';
import { parentalLeaveStatus } from './statuses.ts';

const fromDayOne = parametersFrom(new URL('./parameters/parental-leave.yml', import.meta.url)).get(
  'parental-leave-from-day-one',
  v.boolean(),
);

const reg13 = regulations.read('reg 13');
const terms = regulations.read('regs 14 to 16 and Sch 2');

const hasResponsibility = any('You have parental responsibility for the child', [
  isSpecialGuardian,
  hasLivesWithOrder,
  all('You have adopted the child', [
    isOneOf(arrangement, ['ADOPTED'], 'You have adopted the child', reg13),
    notAfter(dayTerm(orderMadeOn), asOf, 'The adoption order has been made', reg13),
  ]),
]);

const mayTakeLeave = all('You may take the leave', [
  isOneOf(employmentStatus, ['EMPLOYEE'], 'You are an employee', reg13),
  hasResponsibility,
  isUnder18,
  any('You have worked there long enough', [
    isInForce(
      fromDayOne,
      'No length of service is needed from 6 April 2026',
      regulations.check(
        'reg 13(1)',
        'Confirm in the amended text that the year of service has gone since 6 April 2026.',
      ),
    ),
    notAfter(dayTerm(employedSince, { years: 1 }), asOf, 'You have worked for your employer for a year', reg13),
  ]),
]);

const notes = [
  { says: 'Give your employer 21 days’ notice.', cite: [terms] },
  { says: 'Your employer may put it off for up to six months.', cite: [terms] },
  { says: 'Your employer may have terms of its own that differ.', cite: [terms] },
];
const nextSteps = [
  {
    says: 'Tell your employer in writing, 21 days ahead, when the leave starts and ends.',
    who: 'your employer',
    cite: [terms],
  },
];

const inDays = route({
  code: 'UNPAID_LEAVE_IN_DAYS',
  title: 'Unpaid leave, also in single days',
  gives: 'ENTITLED',
  status: parentalLeaveStatus,
  when: all('You may take the leave in single days', [
    mayTakeLeave,
    isYes(disabilityBenefit, 'The child gets a disability benefit', terms),
  ]),
  award: {
    kind: 'PROVIDED',
    what: '18 weeks without pay for this child, to the 18th birthday, at most four weeks a year, also in single days.',
  },
  notes,
  nextSteps,
});

const inWeeks = route({
  code: 'UNPAID_LEAVE',
  title: 'Unpaid leave in whole weeks',
  gives: 'ENTITLED',
  status: parentalLeaveStatus,
  when: mayTakeLeave,
  award: {
    kind: 'PROVIDED',
    what: '18 weeks without pay for this child, to the 18th birthday, at most four weeks a year, in whole weeks.',
  },
  notes,
  nextSteps,
});

/** Maternity and Parental Leave etc. Regulations 1999 regs 13 to 16 and Sch 2. */
export const unpaidParentalLeave = entitlement({
  code: 'UNPAID_PARENTAL_LEAVE',
  title: 'Unpaid parental leave',
  summary: 'Up to 18 weeks off work for a child for whom you have parental responsibility, without pay.',
  kind: 'TIME_OFF',
  per: 'CHILD',
  routes: { england: [inDays, inWeeks], 'review-2022': [inDays, inWeeks] },
  otherwise: {
    says: 'This leave is for employees with parental responsibility. Informal carers and foster carers do not have it.',
    nextSteps: [{ says: 'Ask your employer about time off for family and flexible working.', who: 'your employer' }],
    cite: [reg13],
  },
  challenge: againstEmployer,
});
