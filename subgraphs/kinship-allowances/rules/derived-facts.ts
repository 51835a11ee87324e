import {
  arrangement,
  childBenefit,
  childBornOn,
  childrenComplete,
  incomeEvery,
  incomeKind,
  incomePence,
  incomesComplete,
  livesAsCouple,
  livesIn,
  livingCostsPence,
  householdBenefit,
  orderAppliedFor,
  orderMadeOn,
  otherChildBornOn,
  otherChildrenComplete,
  outgoingEvery,
  outgoingKind,
  outgoingPence,
  outgoingsComplete,
  relationship,
} from '@kith/circumstances';
import { choiceFact, dateFact, moneyFact, yesNoFact, type Fact, type FactWords } from '@kith/policy';

/** The words of a fact that is worked out: those of the told fact to ask for, which nobody can change by choice. */
const wordsOf = ({ title, question, why, hint }: FactWords): FactWords => ({
  title,
  question,
  why,
  hint,
  changeable: 'NEVER',
});

export const ALLOWANCE_AREAS = {
  LONDON: 'London',
  SOUTH_EAST: 'the South East',
  REST_OF_ENGLAND: 'the rest of England',
} as const;
export type AllowanceArea = keyof typeof ALLOWANCE_AREAS;

/** The column of the fostering table, by where the child lives and not by the council that pays. */
export const allowanceArea = choiceFact('child.allowanceArea', 'AllowanceArea', ALLOWANCE_AREAS, {
  ...wordsOf(livesIn),
  title: 'Area of the fostering table',
});

/** The rate of Child Benefit that the council takes off the allowance: none by the rule of many, or where none is paid. */
export const childBenefitNetted = choiceFact(
  'child.childBenefitNetted',
  'ChildBenefitNetted',
  { ELDEST: 'The rate for the eldest child', OTHER: 'The rate for a further child', NONE: 'Nothing' },
  { ...wordsOf(childBenefit), title: 'Child Benefit taken off' },
);

/** The part of the household's contribution that falls on this child, monthly pence. */
export const contributionShare = moneyFact('child.meansTest.shareMonthlyPence', {
  ...wordsOf(incomesComplete),
  title: "Your share under the council's means test",
  most: 10_000_000,
});

export const countedIncome = moneyFact('carer.meansTest.incomeMonthlyPence', {
  ...wordsOf(incomesComplete),
  title: 'Income counted, a month',
});

export const countedOutgoings = moneyFact('carer.meansTest.outgoingsMonthlyPence', {
  ...wordsOf(outgoingsComplete),
  title: 'Payments counted, a month',
});

export const scaledLivingCosts = moneyFact('carer.meansTest.scaleMonthlyPence', {
  ...wordsOf(otherChildrenComplete),
  title: "Living costs by the council's scale, a month",
  most: 10_000_000,
});

export const hasNewOrder = yesNoFact('carer.leave.hasOrder', {
  ...wordsOf(arrangement),
  title: 'Has an order as a kinship carer',
});

export const newestOrderMadeOn = dateFact('carer.leave.orderMadeOn', {
  ...wordsOf(orderMadeOn),
  title: 'Date of the newest order',
});

export const isKinshipCarer = yesNoFact('carer.isKinshipCarer', {
  ...wordsOf(relationship),
  title: 'Looks after a child of family or friends',
});

const meansTested: readonly Fact[] = [
  householdBenefit,
  incomesComplete,
  incomeKind,
  incomePence,
  incomeEvery,
  outgoingsComplete,
  outgoingKind,
  outgoingPence,
  outgoingEvery,
  livingCostsPence,
];
const scaled: readonly Fact[] = [
  livesAsCouple,
  otherChildrenComplete,
  otherChildBornOn,
  childBornOn,
  arrangement,
  orderAppliedFor,
  childrenComplete,
];

/** What each fact that is worked out is worked out of, in the order of asking. */
export const workedOutOf: ReadonlyMap<Fact, readonly Fact[]> = new Map<Fact, readonly Fact[]>([
  [allowanceArea, [livesIn]],
  [childBenefitNetted, [childBenefit, householdBenefit]],
  [contributionShare, [...meansTested, ...scaled, livesIn, orderMadeOn]],
  [countedIncome, [incomesComplete, incomeKind, incomePence, incomeEvery]],
  [countedOutgoings, [outgoingsComplete, outgoingKind, outgoingPence, outgoingEvery]],
  [scaledLivingCosts, scaled],
  [hasNewOrder, [arrangement, relationship, childrenComplete]],
  [newestOrderMadeOn, [arrangement, relationship, orderMadeOn, childrenComplete]],
  [isKinshipCarer, [relationship, arrangement, childrenComplete]],
]);
