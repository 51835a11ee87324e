import { choiceFact, moneyFact } from '@kith/policy';
import { record } from '../record.ts';
import { everyFact, whoseFact } from './whose.ts';

export const legalAidOutgoingKind = choiceFact(
  'carer.legalFinances.outgoings.kind',
  'LegalAidOutgoingKind',
  {
    RENT_OR_MORTGAGE: 'Rent or mortgage for your home',
    BOARD_AND_LODGING: 'Board and lodging in one payment',
    HOUSING_BENEFIT: 'Housing Benefit that you get towards it',
    HOUSING_MET_BY_OTHERS: 'What lodgers or other adults pay towards it',
    CHILDCARE: 'Childcare so that you can work or study',
    MAINTENANCE: 'Maintenance that you pay',
    CRIMINAL_LEGAL_AID: 'Payments under a criminal legal aid order',
    COUNCIL_TAX: 'Council tax',
    PRIORITY_DEBT: 'Repayments of priority debts',
    PENSION_CONTRIBUTION: 'Payments into a pension',
  },
  {
    title: 'Kind of payment',
    question: 'What is this payment for?',
    why: 'The test takes some payments off your income.',
    hint: 'Council tax, debts and pensions are not taken off today. They would be under changes that are not law.',
    changeable: 'NEVER',
  },
);

export const legalAidOutgoingPence = moneyFact('carer.legalFinances.outgoings.amountPence', {
  title: 'Amount',
  question: 'How much is it each time?',
  why: 'The test takes some payments off your income.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const legalAidOutgoing = record('LegalAidOutgoing', 'A regular payment that the means test may look at.', {
  whose: whoseFact('outgoings'),
  kind: legalAidOutgoingKind,
  every: everyFact('outgoings'),
  amountPence: legalAidOutgoingPence,
});
