import { choiceFact, moneyFact } from '@kith/policy';
import { record } from '../record.ts';
import { everyFact, whoseFact } from './whose.ts';

export const legalAidIncomeKind = choiceFact(
  'carer.legalFinances.incomes.kind',
  'LegalAidIncomeKind',
  {
    CHILD_BENEFIT: 'Child Benefit',
    GUARDIANS_ALLOWANCE: "Guardian's Allowance",
    TAX_CREDITS: 'Tax credits',
    STATE_BENEFIT: 'Another benefit',
    PENSION: 'A pension',
    MAINTENANCE: 'Maintenance that you get',
    FRIENDS_OR_FAMILY: 'Help from friends or family',
    LODGER: 'Money from a lodger',
    RENT_FROM_PROPERTY: 'Rent from a property',
    SAVINGS_AND_INVESTMENTS: 'Interest and dividends',
    STUDENT_FINANCE: 'A student grant or loan',
    SPECIAL_GUARDIANSHIP_ALLOWANCE: 'Special guardianship allowance',
    CHILD_ARRANGEMENTS_ALLOWANCE: "The council's allowance for a child arrangements order",
    ADOPTION_ALLOWANCE: 'Adoption allowance',
    COUNCIL_SECTION_17: "The council's help in cash (section 17)",
    DISABILITY_BENEFIT: 'PIP, DLA or Attendance Allowance',
    CARERS_ALLOWANCE: "Carer's Allowance",
    COUNCIL_TAX_REDUCTION: 'Council tax reduction',
    DIRECT_PAYMENTS: 'Direct payments for care',
    COMPENSATION_SCHEME: 'A national compensation scheme',
    COST_OF_LIVING_PAYMENT: 'A cost of living payment from the government',
    OTHER: 'Anything else',
  },
  {
    title: 'Kind of income',
    question: 'Where does this money come from?',
    why: 'The test counts some kinds of income and leaves others out.',
    hint: 'A fostering allowance goes with the child, in the list of who depends on you. Housing Benefit goes with the rent.',
    changeable: 'NEVER',
  },
);

export const legalAidIncomePence = moneyFact('carer.legalFinances.incomes.amountPence', {
  title: 'Amount',
  question: 'How much is it each time, before tax?',
  why: 'The test adds up what comes in.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const legalAidIncome = record('LegalAidIncome', 'Money that comes in regularly, other than from work.', {
  whose: whoseFact('incomes'),
  kind: legalAidIncomeKind,
  every: everyFact('incomes'),
  amountPence: legalAidIncomePence,
});
