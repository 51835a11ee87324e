import { childBornOn, courseEndsOn, courseStartedOn, inFullTimeEducation, supportInPayment } from '@kith/circumstances';
import { all, asOf, dayTerm, hasReached, isYes, notAfter, route } from '@kith/policy';
import { isSpecialGuardian, isUnder18 } from '../footing.ts';
import {
  attainsAge,
  barkingCase,
  bradfordCase,
  courts,
  guardianshipGuidance,
  guardianshipRegulations as regulations,
  kinshipGuidance,
} from '../sources.ts';
import {
  hasAgreedToConditions,
  hasNotCeased,
  hasReasonForRegularSupport,
  isOrMayBecomeGuardian,
} from '../special-guardianship.ts';
import { guardianshipSupportStatus } from '../statuses.ts';
import { guardianshipAllowance } from './guardianship-allowance.ts';

const benchmark = [
  kinshipGuidance.check(
    'financial support for special guardians',
    'Confirm in the guidance that the council should have regard to the fostering allowance that would have been paid.',
    'https://parallelparliament.co.uk/question/14259/carers-and-foster-care-finance',
  ),
  courts.check(
    'R (L) v Manchester (2001); R (Barrett) v Kirklees (2010); R (TT) v Merton (2012)',
    'Confirm that these cases hold that special guardianship support starts from the fostering allowance, and cite them in full.',
  ),
];
const notices = regulations.read('regs 15, 16 and 18');

const notes = [
  {
    says: 'The figure starts from what a foster carer would get. It is what to expect, not a promise.',
    cite: benchmark,
  },
  { says: 'The rate goes by where the child lives, not by which council pays.', cite: [bradfordCase] },
  {
    says: 'Before a first decision, a cut or a stop the council must write to you with its reasons and the sum, and give you time to answer.',
    cite: [
      notices,
      guardianshipGuidance.check(
        'time for representations',
        'The regulations fix no number of days. Confirm whether guidance gives 28.',
      ),
    ],
  },
  {
    says: 'If you miss a yearly statement, nothing may be stopped or claimed back until 28 days after a written reminder.',
    cite: [regulations.read('reg 10(3) and (4)')],
  },
  { says: 'Payment may be held back while the council decides on a cut.', cite: [regulations.read('reg 18(6)')] },
  { says: 'It ends when the child no longer has a home with you.', cite: [regulations.read('reg 9(a)')] },
  {
    says: 'Money that you get because you are special guardian is always counted.',
    cite: [regulations.read('reg 13(2)')],
  },
  {
    says: 'It is never paid together with a fostering allowance for the same child.',
    cite: [
      regulations.check(
        'reg 13(2)',
        'Confirm that support is never paid beside a fostering allowance for the same child.',
      ),
    ],
  },
];

export const guardianshipSupport = route({
  code: 'SPECIAL_GUARDIANSHIP_SUPPORT',
  title: 'Special guardianship support',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The council may pay you special guardianship support', [
    isOrMayBecomeGuardian,
    isUnder18,
    hasReasonForRegularSupport,
    hasNotCeased,
    hasAgreedToConditions,
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'BENCHMARK', amount: guardianshipAllowance },
  alongside: ['An assessment of what support you need: see the assessment for this child'],
  notes,
  nextSteps: [
    {
      says: 'Ask in writing for an assessment for special guardianship support.',
      who: "your council's special guardianship team",
      cite: [regulations.read('reg 11')],
    },
    {
      says: 'Agree in writing to report changes and to send a statement each year: nothing is payable before that.',
      who: "your council's special guardianship team",
      cite: [regulations.read('reg 10(1)')],
    },
    {
      says: 'Check that the decision names the sum and how it was reached, how often, for how long and from when it is paid, its conditions, how it is reviewed and ended, and the reasons.',
      who: 'yourself, or an adviser',
      cite: [regulations.read('reg 16')],
    },
  ],
});

/** Reg 9(d) with reg 2(2): a power, and only to the end of the course that the young person was on at 18. */
export const guardianshipSupportAfter18 = route({
  code: 'SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18',
  title: 'Special guardianship support to the end of a course',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The council may go on paying until the course ends', [
    isSpecialGuardian,
    hasReached(18, childBornOn, 'The young person is 18 or over', attainsAge),
    isYes(supportInPayment, 'Support was payable just before the 18th birthday', regulations.read('reg 2(2)')),
    isYes(inFullTimeEducation, 'The young person is in full-time education or training', regulations.read('reg 9(d)')),
    notAfter(
      dayTerm(courseStartedOn),
      dayTerm(childBornOn, { years: 18 }),
      'The course had begun by the 18th birthday',
      regulations.read('reg 9(d)'),
    ),
    notAfter(asOf, dayTerm(courseEndsOn), 'The course has not ended', regulations.read('reg 9(d)')),
    hasNotCeased,
    hasAgreedToConditions,
  ]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'WEEK',
    what: 'What the council decides to go on paying. No national rate reaches past 17.',
  },
  notes: [
    { says: 'Past 18 the council may pay but need not.', cite: [regulations.read('reg 9(d)')] },
    {
      says: 'Tell the council at once when the young person turns 18, so that nothing has to be paid back.',
      cite: [barkingCase],
    },
  ],
  nextSteps: [
    {
      says: 'Ask the council before the 18th birthday to go on paying until the course ends.',
      who: "your council's special guardianship team",
      cite: [regulations.read('reg 9(d)')],
    },
  ],
});
