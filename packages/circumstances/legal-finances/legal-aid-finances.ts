import { yesNoFact } from '@kith/policy';
import { listOf, record, type Told } from '../record.ts';
import { legalAidAsset } from './asset.ts';
import { legalAidDependant } from './dependant.ts';
import { legalAidIncome } from './income.ts';
import { legalAidJob } from './job.ts';
import { legalAidOutgoing } from './outgoing.ts';
import { legalAidProperty } from './property.ts';
import { legalAidVehicle } from './vehicle.ts';

export const sixtyOrOver = yesNoFact('carer.legalFinances.sixtyOrOver', {
  title: '60 or over',
  question: 'Are you 60 or over, or is your partner?',
  why: 'More of your savings is left out if one of you is 60 or over and your income is low.',
  changeable: 'WITH_TIME',
});

export const reachedStatePensionAge = yesNoFact('carer.legalFinances.statePensionAge', {
  title: 'State Pension age',
  question: 'Have you, or has your partner, reached State Pension age?',
  why: 'Only to show what changes that are not law would mean for you.',
  changeable: 'WITH_TIME',
});

export const partnerContraryInterest = yesNoFact('carer.legalFinances.partnerContraryInterest', {
  title: 'Partner on the other side',
  question: 'Is your partner on the other side of the case, or does your partner want something else from it?',
  why: 'Then what your partner has is not counted.',
  changeable: 'NEVER',
});

export const maintainedByAnother = yesNoFact('carer.legalFinances.maintainedByAnother', {
  title: 'Kept by somebody else',
  question: 'Does anyone other than a partner pay for a large part of what you live on?',
  why: 'The Legal Aid Agency may then count what that person has.',
  changeable: 'NEVER',
});

const complete = (list: string, title: string, question: string) =>
  yesNoFact(`carer.legalFinances.${list}Complete`, {
    title,
    question,
    why: 'With something left out, we cannot say that you pass the test.',
    hint: 'Say yes if there is none.',
    changeable: 'NEVER',
  });

export const jobsComplete = complete(
  'jobs',
  'All work listed',
  'Have you listed all the work that you and your partner do for pay?',
);
export const legalAidIncomesComplete = complete(
  'incomes',
  'All other income listed',
  'Have you listed all the other money that comes in to you and your partner?',
);
export const legalAidOutgoingsComplete = yesNoFact('carer.legalFinances.outgoingsComplete', {
  title: 'All payments listed',
  question: 'Have you listed rent or mortgage, childcare and maintenance that you and your partner pay?',
  why: 'With a payment left out, your income could look higher than it is.',
  hint: 'Say yes if there is none.',
  changeable: 'NEVER',
});
export const dependantsComplete = yesNoFact('carer.legalFinances.dependantsComplete', {
  title: 'Everybody who depends on you listed',
  question: 'Have you listed every child and adult who lives with you and depends on you?',
  why: 'You are allowed an amount for each of them.',
  hint: 'Put in the children whom you care for as family or friend. Say yes if there is nobody.',
  changeable: 'NEVER',
});
export const assetsComplete = complete(
  'assets',
  'All savings listed',
  'Have you listed all savings, investments and valuables of you and your partner?',
);
export const propertiesComplete = complete(
  'properties',
  'All property listed',
  'Have you listed your home, if you own it, and every other property of you and your partner?',
);
export const vehiclesComplete = complete(
  'vehicles',
  'All vehicles listed',
  'Have you listed every vehicle of you and your partner?',
);

/** What the means test for civil legal aid looks at: SI 2013/480. Told once for all matters. */
export const legalAidFinances = record(
  'LegalAidFinances',
  'What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner.',
  {
    sixtyOrOver,
    statePensionAge: reachedStatePensionAge,
    partnerContraryInterest,
    maintainedByAnother,
    jobs: listOf(legalAidJob, 12, 'All work for pay of the carer and a partner.'),
    jobsComplete,
    incomes: listOf(legalAidIncome, 40, 'All other money that comes in.'),
    incomesComplete: legalAidIncomesComplete,
    outgoings: listOf(legalAidOutgoing, 40, 'Payments that the test may take off income.'),
    outgoingsComplete: legalAidOutgoingsComplete,
    dependants: listOf(legalAidDependant, 20, 'Everybody who lives with and depends on the carer.'),
    dependantsComplete,
    assets: listOf(legalAidAsset, 40, 'Savings, investments and valuables.'),
    assetsComplete,
    properties: listOf(legalAidProperty, 12, 'The home, if it is owned, and other property.'),
    propertiesComplete,
    vehicles: listOf(legalAidVehicle, 12, 'Cars and other vehicles.'),
    vehiclesComplete,
  },
);

export type ToldLegalAidFinances = Told<typeof legalAidFinances>;
