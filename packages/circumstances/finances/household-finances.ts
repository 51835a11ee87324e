import { choiceFact, moneyFact, yesNoFact } from '@kith/policy';
import { listOf, record } from '../record.ts';
import { householdIncome } from './income.ts';
import { householdOutgoing } from './outgoing.ts';

export const householdBenefit = choiceFact(
  'carer.finances.benefit',
  'HouseholdBenefit',
  {
    INCOME_SUPPORT_ONLY: 'Income Support, and no other income',
    INCOME_SUPPORT: 'Income Support, and some other income',
    UNIVERSAL_CREDIT: 'Universal Credit',
    INCOME_BASED_JSA: 'Income-based Jobseeker’s Allowance',
    INCOME_RELATED_ESA: 'Income-related Employment and Support Allowance',
    PENSION_GUARANTEE_CREDIT: 'Pension Credit, guarantee part',
    NONE: 'None of these',
  },
  {
    title: 'Benefit that depends on income',
    question: 'Do you or your partner get one of these benefits?',
    why: 'Some councils do no means test, or take off no Child Benefit, for carers on these benefits.',
    hint: 'If you get more than one, choose the first in the list.',
    changeable: 'NEVER',
  },
);

export const incomesComplete = yesNoFact('carer.finances.incomesComplete', {
  title: 'All income listed',
  question: 'Have you listed all the money that comes in?',
  why: 'With money left out, the sum could come out too high.',
  hint: 'Say yes if there is none.',
  changeable: 'NEVER',
});

export const outgoingsComplete = yesNoFact('carer.finances.outgoingsComplete', {
  title: 'All payments listed',
  question: 'Have you listed all the regular payments that you must make?',
  why: 'With payments left out, the sum could come out too low.',
  hint: 'Say yes if there are none.',
  changeable: 'NEVER',
});

export const livingCostsPence = moneyFact('carer.finances.livingCostsMonthlyPence', {
  title: 'Living costs a month',
  question: 'How much does your household spend in a month on food, fuel, clothes and travel?',
  why: 'The council must leave you enough to live on. Where it has no scale of its own, we use your figure.',
  hint: 'Leave out the kinship children, and the payments that you have listed already.',
  most: 10_000_000,
  changeable: 'NEVER',
});

/** What the council's means test for special guardianship support looks at (Special Guardianship Regulations 2005 reg 13). */
export const householdFinances = record(
  'HouseholdFinances',
  "What comes in to and goes out of the carer's household, for the council's means test.",
  {
    benefit: householdBenefit,
    incomes: listOf(householdIncome, 40, 'Everything that comes in.'),
    incomesComplete,
    outgoings: listOf(householdOutgoing, 40, 'Regular payments that must be made, leaving out the kinship children.'),
    outgoingsComplete,
    livingCostsMonthlyPence: livingCostsPence,
  },
);
