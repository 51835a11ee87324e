import {
  agreesToConditions,
  arrangement,
  childBornOn,
  councilSupportsOrder,
  inFullTimeEducation,
  lookedAfterBefore,
  needsHomeAndKeep,
  needsMoneyToCare,
  needsSpecialCare,
  orderAppliedFor,
  qualifiesForBenefits,
  startedWork,
} from '@kith/circumstances';
import { all, any, isOneOf, isUnder, isYes, not } from '@kith/policy';
import { isKinshipFosterCarer, isNotParent, isSpecialGuardian } from './footing.ts';
import { guardianshipRegulations as regulations } from './sources.ts';

/** Nobody leaves school for work, or qualifies for a benefit of their own, before this age. */
const YOUNGEST_SCHOOL_LEAVER = 15;

const reg9 = regulations.read('reg 9');

/** Special Guardianship Regulations 2005 reg 6(1): to become special guardian, or to go on being one. */
export const isOrMayBecomeGuardian = any('You are a special guardian, or the council wants to help you become one', [
  isSpecialGuardian,
  all('You have asked for a special guardianship order, and the council thinks it good for the child', [
    isOneOf(
      orderAppliedFor,
      ['SPECIAL_GUARDIANSHIP'],
      'You have asked for a special guardianship order',
      regulations.read('reg 6(1)(a)'),
    ),
    not(
      'No other order or foster placement pays for the child',
      isOneOf(
        arrangement,
        ['KINSHIP_FOSTERING', 'ADOPTED'],
        'The child is fostered or adopted',
        regulations.check(
          'reg 6(1)(a)',
          'Confirm that regular support for a prospective special guardian is not paid while the child is fostered by them.',
        ),
      ),
    ),
    isNotParent,
    isYes(councilSupportsOrder, 'The council thinks that this is good for the child', regulations.read('reg 6(1)(a)')),
  ]),
]);

/** Reg 6(2)(a), (b) and (d), the circumstances that call for money again and again, as reg 8 asks of regular support. */
export const hasReasonForRegularSupport = any(
  'There is one of the reasons for which the council may pay regularly',
  [
    isYes(
      needsHomeAndKeep,
      'You need help with the cost of a home and keep for the child',
      regulations.read('reg 6(2)(d)'),
    ),
    isYes(needsMoneyToCare, 'Without money you could not look after the child', regulations.read('reg 6(2)(a)')),
    isYes(needsSpecialCare, 'The child needs special care that costs more', regulations.read('reg 6(2)(b)')),
  ],
  regulations.read('reg 8'),
);

/** Reg 9(b) and (c): what ends support before 18. Reg 9(a), a home with the carer, is what makes the child one of theirs. */
export const hasNotCeased = any('Nothing has happened that ends the support', [
  isUnder(
    YOUNGEST_SCHOOL_LEAVER,
    childBornOn,
    'The child is too young to have left school or to get benefits',
    regulations.check(
      'reg 9(b) and (c)',
      'Confirm that nobody under 15 can have left full-time education for work or qualify for one of the benefits named.',
    ),
  ),
  all('The young person has neither left education for work nor come to qualify for benefits', [
    not(
      'The young person has not left education and started work',
      all('The young person has left education and started work', [
        not(
          'Is no longer in full-time education or training',
          isYes(inFullTimeEducation, 'Is in full-time education or training', reg9),
        ),
        isYes(startedWork, 'Has started work', reg9),
      ]),
    ),
    not(
      'The young person could not get benefits of their own',
      isYes(
        qualifiesForBenefits,
        'Could get Universal Credit or a similar benefit of their own',
        reg9,
        regulations.read('reg 9(c), as amended by SI 2013/630 reg 46', 'https://www.legislation.gov.uk/uksi/2013/630'),
      ),
    ),
  ]),
]);

/** Reg 10(1): regular support is not payable until the carer agrees. */
export const hasAgreedToConditions = isYes(
  agreesToConditions,
  'You agree to report changes and to send a statement each year',
  regulations.read('reg 10(1)'),
);

/** Looked after now, or immediately before the order: what reg 11(1) gives the right to an assessment for. */
export const isOrWasLookedAfter = any('A council looks after the child, or did so just before the order', [
  isKinshipFosterCarer,
  isYes(lookedAfterBefore, 'A council looked after the child just before the order', regulations.read('reg 11(1)')),
]);
