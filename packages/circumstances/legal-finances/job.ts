import { choiceFact, moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';
import { everyFact, whoseFact } from './whose.ts';

const MOST = 100_000_000;

export const jobKind = choiceFact(
  'carer.legalFinances.jobs.kind',
  'LegalAidJobKind',
  { EMPLOYED: 'A job with a wage or salary', SELF_EMPLOYED: 'Work for yourself' },
  {
    title: 'Kind of work',
    question: 'Is this a job, or work for yourself?',
    why: 'A job gets a fixed amount off for its costs. Work for yourself does not.',
    changeable: 'NEVER',
  },
);

export const jobGrossPence = moneyFact('carer.legalFinances.jobs.grossPence', {
  title: 'Pay before tax',
  question: 'How much is the pay before tax, or the profit?',
  why: 'The first step of the test looks at income before tax.',
  most: MOST,
  changeable: 'NEVER',
});

export const jobBenefitsInKindPence = moneyFact('carer.legalFinances.jobs.benefitsInKindPence', {
  title: 'Benefits in kind',
  question: 'What are things like a company car worth to you?',
  why: 'They count as income. Your payslip or P11D shows them.',
  hint: 'Say 0 if you have none.',
  most: MOST,
  changeable: 'NEVER',
});

export const jobTaxPence = moneyFact('carer.legalFinances.jobs.taxPence', {
  title: 'Income tax',
  question: 'How much income tax is taken off?',
  why: 'Tax is taken off your income in the test.',
  most: MOST,
  changeable: 'NEVER',
});

export const jobNationalInsurancePence = moneyFact('carer.legalFinances.jobs.nationalInsurancePence', {
  title: 'National Insurance',
  question: 'How much National Insurance is taken off?',
  why: 'National Insurance is taken off your income in the test.',
  most: MOST,
  changeable: 'NEVER',
});

export const jobStatutoryPayOnly = yesNoFact('carer.legalFinances.jobs.statutoryPayOnly', {
  title: 'Only statutory pay',
  question: 'Is the pay only statutory sick pay, or statutory pay for a new child?',
  why: 'Then the fixed amount for the costs of a job is not taken off.',
  changeable: 'NEVER',
});

export const legalAidJob = record('LegalAidJob', 'One job, or work for oneself, of the carer or a partner.', {
  whose: whoseFact('jobs'),
  kind: jobKind,
  every: everyFact('jobs'),
  grossPence: jobGrossPence,
  benefitsInKindPence: jobBenefitsInKindPence,
  taxPence: jobTaxPence,
  nationalInsurancePence: jobNationalInsurancePence,
  statutoryPayOnly: jobStatutoryPayOnly,
});
