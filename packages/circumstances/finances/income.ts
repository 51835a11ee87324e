import { choiceFact, moneyFact } from '@kith/policy';
import { record } from '../record.ts';

/** How often a sum comes in or goes out. */
export const SUM_PERIODS = {
  WEEK: 'every week',
  FORTNIGHT: 'every two weeks',
  FOUR_WEEKS: 'every four weeks',
  MONTH: 'every month',
  YEAR: 'every year',
} as const;
export type SumPeriod = keyof typeof SUM_PERIODS;

export const incomeKind = choiceFact(
  'carer.finances.incomes.kind',
  'HouseholdIncomeKind',
  {
    EARNINGS: 'Pay from a job, after tax, National Insurance and pension',
    SELF_EMPLOYMENT: 'What you take from your own business',
    SICK_OR_PARENTAL_PAY: 'Sick pay, or maternity, paternity or adoption pay',
    PENSION: 'A pension',
    MEANS_TESTED_BENEFIT: 'Universal Credit or another benefit that depends on income',
    OTHER_BENEFIT: 'Another benefit, such as Carer’s Allowance',
    DISABILITY_BENEFIT: 'A benefit for your own disability, such as PIP or DLA',
    CHILD_BENEFIT_OTHER_CHILDREN: 'Child Benefit for your other children',
    CHILD_BENEFIT_THIS_CHILD: 'Child Benefit for the kinship children',
    MAINTENANCE: 'Maintenance for a child',
    ALLOWANCE: 'An adoption, guardianship or fostering allowance that you already get',
    RENT_OR_BOARD: 'Rent, or board from a lodger',
    SAVINGS_INTEREST: 'Interest from savings, after tax',
    CHILDS_OWN_INCOME: "Income that is the child's own by law, such as from a trust",
    OTHER: 'Anything else that comes in regularly',
  },
  {
    title: 'Kind of income',
    question: 'Where does this money come from?',
    why: "The council's means test counts some kinds of income and not others.",
    changeable: 'NEVER',
  },
);

export const incomePence = moneyFact('carer.finances.incomes.amountPence', {
  title: 'Amount',
  question: 'How much is it each time?',
  why: 'The council adds up what comes in.',
  hint: 'Write what reaches you, after tax.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const incomeEvery = choiceFact('carer.finances.incomes.every', 'IncomeEvery', SUM_PERIODS, {
  title: 'How often',
  question: 'How often does it come in?',
  why: 'The council turns all sums into monthly ones.',
  changeable: 'NEVER',
});

export const householdIncome = record(
  'HouseholdIncome',
  'Money that comes in to an adult of the household, or to the child.',
  {
    kind: incomeKind,
    amountPence: incomePence,
    every: incomeEvery,
  },
);
