import { choiceFact, moneyFact } from '@kith/policy';
import { record } from '../record.ts';
import { SUM_PERIODS } from './income.ts';

export const outgoingKind = choiceFact(
  'carer.finances.outgoings.kind',
  'HouseholdOutgoingKind',
  {
    RENT: 'Rent, after Housing Benefit',
    MORTGAGE: 'Mortgage, with the insurance for your home, life or health',
    COUNCIL_TAX: 'Council tax, after any reduction',
    HOME_IMPROVEMENTS: 'Regular payments for repairs that your home needs',
    MAINTENANCE_PAID: 'Maintenance that you pay',
    DISABILITY_COSTS: 'Costs of your own disability',
    OTHER: 'Another regular payment that you must make',
  },
  {
    title: 'Kind of payment',
    question: 'What is this payment for?',
    why: "The council's means test allows for payments that you must make.",
    hint: 'Leave out what you spend on the kinship children: the council must look at that apart.',
    changeable: 'NEVER',
  },
);

export const outgoingPence = moneyFact('carer.finances.outgoings.amountPence', {
  title: 'Amount',
  question: 'How much is it each time?',
  why: 'The council takes it off what comes in.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const outgoingEvery = choiceFact('carer.finances.outgoings.every', 'OutgoingEvery', SUM_PERIODS, {
  title: 'How often',
  question: 'How often do you pay it?',
  why: 'The council turns all sums into monthly ones.',
  changeable: 'NEVER',
});

export const householdOutgoing = record(
  'HouseholdOutgoing',
  'A regular payment of the household, leaving out the kinship children.',
  {
    kind: outgoingKind,
    amountPence: outgoingPence,
    every: outgoingEvery,
  },
);
