import { moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const wasCouncilFosterParent = yesNoFact('child.fostering.carerWasFosterParent', {
  title: 'Foster carer before',
  question: 'Were you the child’s foster carer for the council before the order?',
  why: 'A foster carer who becomes a special guardian may keep a fee for a time.',
  changeable: 'NEVER',
});

export const fosteringIncludedFee = yesNoFact('child.fostering.feeIncluded', {
  title: 'Fostering fee',
  question: 'Did the fostering payments include a fee for you, on top of the allowance for the child?',
  why: 'Only a fee that was paid before can go on.',
  changeable: 'NEVER',
});

export const feeDecidedBeforeOrder = yesNoFact('child.fostering.feeDecidedBeforeOrder', {
  title: 'Fee agreed before the order',
  question: 'Did the council decide before the order was made that the fee goes on?',
  why: 'The law lets the fee go on only if this was decided before the order.',
  changeable: 'NEVER',
});

export const feeExceptional = yesNoFact('child.fostering.feeExceptional', {
  title: 'Exceptional reasons for the fee',
  question: 'Has the council agreed that the fee should go on after two years?',
  hint: 'It can, where the child needs it, or for another exceptional reason.',
  why: 'The fee ends two years after the order unless there are exceptional reasons.',
  changeable: 'NEVER',
});

export const weeklyFeePence = moneyFact('child.fostering.weeklyFeePence', {
  title: 'Fee a week',
  question: 'How much was the fee each week?',
  why: 'It is the most that can go on.',
  most: 500_000,
  changeable: 'NEVER',
});

export const formerFostering = record(
  'FormerFostering',
  'Whether the carer was the child’s paid foster carer before the order.',
  {
    carerWasFosterParent: wasCouncilFosterParent,
    feeIncluded: fosteringIncludedFee,
    feeDecidedBeforeOrder,
    feeExceptional,
    weeklyFeePence,
  },
);
