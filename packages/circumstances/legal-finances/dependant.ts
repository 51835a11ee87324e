import { choiceFact, countFact, moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const dependantRelationship = choiceFact(
  'carer.legalFinances.dependants.relationship',
  'DependantRelationship',
  { CHILD: 'A child', ADULT: 'An adult' },
  {
    title: 'Child or adult',
    question: 'Is this a child or an adult who depends on you?',
    why: 'The limit on income is higher for those with more than four children.',
    changeable: 'NEVER',
  },
);

export const dependantAge = countFact('carer.legalFinances.dependants.ageYears', {
  title: 'Age',
  question: 'How old are they, in whole years?',
  why: 'Childcare and the amount for each dependant go by age.',
  most: 120,
  changeable: 'NEVER',
});

export const dependantInEducation = yesNoFact('carer.legalFinances.dependants.inFullTimeEducation', {
  title: 'In full-time education',
  question: 'Are they in full-time education or training?',
  why: 'From 16 they count as a child only if they are.',
  changeable: 'NEVER',
});

export const dependantIncomePence = moneyFact('carer.legalFinances.dependants.monthlyIncomePence', {
  title: 'Their own income a month',
  question: 'How much income of their own do they have each month?',
  why: 'It is taken off the amount that you get for them.',
  hint: 'Say 0 if they have none.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const dependantCapitalPence = moneyFact('carer.legalFinances.dependants.capitalPence', {
  title: 'Their own savings',
  question: 'How much do they have in savings and other things of value?',
  why: 'There is no amount for an adult with more than £8,000.',
  hint: 'Say 0 if they have none.',
  changeable: 'NEVER',
});

export const dependantChildBenefit = yesNoFact('carer.legalFinances.dependants.childBenefit', {
  title: 'Child Benefit is paid for them',
  question: 'Do you or your partner get Child Benefit for them?',
  why: 'The limit on income goes by the children for whom Child Benefit is paid.',
  changeable: 'NEVER',
});

export const dependantFostered = yesNoFact('carer.legalFinances.dependants.fostered', {
  title: 'Foster child',
  question: 'Are you their foster carer, with an allowance from the council or an agency?',
  why: 'Most of a fostering allowance is left out.',
  changeable: 'NEVER',
});

export const dependantFosteringPence = moneyFact('carer.legalFinances.dependants.fosteringMonthlyPence', {
  title: 'Fostering allowance a month',
  question: 'How much is the fostering allowance for them each month?',
  why: 'It counts only up to the amount that the test takes off for them.',
  most: 100_000_000,
  changeable: 'NEVER',
});

export const legalAidDependant = record(
  'LegalAidDependant',
  'Somebody who lives with and depends on the carer, the kinship children among them.',
  {
    relationship: dependantRelationship,
    ageYears: dependantAge,
    inFullTimeEducation: dependantInEducation,
    monthlyIncomePence: dependantIncomePence,
    capitalPence: dependantCapitalPence,
    childBenefit: dependantChildBenefit,
    fostered: dependantFostered,
    fosteringMonthlyPence: dependantFosteringPence,
  },
);
