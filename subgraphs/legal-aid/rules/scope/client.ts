import { arrangement, hasParentalResponsibility, relationship } from '@kith/circumstances';
import { any, isOneOf, isYes, not } from '@kith/policy';

import { childrenAct } from '../instruments.ts';

/** A special guardian, and a person with whom an order says that the child lives, have parental responsibility. */
export const isParentOrHolder = any('You are a parent of the child, or have parental responsibility', [
  isOneOf(relationship, ['PARENT'], 'You are a parent of the child', childrenAct.read('s2')),
  isOneOf(
    arrangement,
    ['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'ADOPTED'],
    'A court order gives you parental responsibility',
    childrenAct.check(
      'ss12(2), 14C(1)',
      'Confirm that a special guardian, and a person named in a “lives with” order, hold parental responsibility for the exemptions from the means test.',
    ),
  ),
  isYes(hasParentalResponsibility, 'You have parental responsibility in another way', childrenAct.read('s3')),
]);

export const isNoParent = not(
  'You are not a parent of the child',
  isOneOf(relationship, ['PARENT'], 'You are a parent of the child', childrenAct.read('s2')),
);
