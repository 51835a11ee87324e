import { arrangement, childBornOn, orderMadeOn, relationship } from '@kith/circumstances';
import { all, asOf, dayTerm, isOneOf, isUnder, not, notAfter } from '@kith/policy';
import { attainsAge, childrenAct, review } from './sources.ts';

const s14A = childrenAct.check(
  'ss14A to 14C',
  'Confirm that a special guardian is appointed by order and cannot be a parent.',
);
const s8 = childrenAct.check(
  's8(1)',
  'Confirm that an order about whom a child lives with is a child arrangements order.',
);
const lookedAfter = childrenAct.check(
  'ss22(1) and 22C',
  'Confirm that a child placed with a relative who is a foster carer is looked after.',
);

/** What the carer is to the child in law. */
export const isSpecialGuardian = all('You are the special guardian of the child', [
  isOneOf(arrangement, ['SPECIAL_GUARDIANSHIP'], 'You have a special guardianship order', s14A),
  notAfter(dayTerm(orderMadeOn), asOf, 'The order has been made', s14A),
]);

export const hasLivesWithOrder = all('A court order says that the child lives with you', [
  isOneOf(arrangement, ['LIVES_WITH_ORDER'], 'You have a child arrangements order that says so', s8),
  notAfter(dayTerm(orderMadeOn), asOf, 'The order has been made', s8),
]);

export const isKinshipFosterCarer = isOneOf(
  arrangement,
  ['KINSHIP_FOSTERING'],
  'You are the foster carer of the child for the council',
  lookedAfter,
);

export const caresInformally = isOneOf(
  arrangement,
  ['INFORMAL'],
  'There is no court order, and you are not a foster carer',
  review.read('chapter 4, types of kinship care'),
);

export const isNotParent = not(
  'You are not a parent of the child',
  isOneOf(relationship, ['PARENT'], 'You are a parent of the child', review.read('chapter 4, types of kinship care')),
);

export const isUnder18 = isUnder(18, childBornOn, 'The child is under 18', attainsAge);
