import { countFact, moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';
import { disputedFact } from './asset.ts';
import { whoseFact } from './whose.ts';

export const propertyMainHome = yesNoFact('carer.legalFinances.properties.mainHome', {
  title: 'Your home',
  question: 'Is this the home that you live in?',
  why: '£100,000 of the value of your own home is left out.',
  changeable: 'NEVER',
});

export const propertyValuePence = moneyFact('carer.legalFinances.properties.valuePence', {
  title: 'Value',
  question: 'What would the whole property sell for?',
  why: 'What your home is worth after the mortgage can count.',
  changeable: 'NEVER',
});

export const propertyDebtPence = moneyFact('carer.legalFinances.properties.securedDebtPence', {
  title: 'Mortgage left to pay',
  question: 'How much is left to pay on the mortgage and other loans secured on it?',
  why: 'It is taken off the value.',
  hint: 'Say 0 if there is none.',
  changeable: 'NEVER',
});

export const propertyShare = countFact('carer.legalFinances.properties.sharePercent', {
  title: 'Your share',
  question: 'How much of it do you and your partner own, as a percentage?',
  why: 'Only your own share counts.',
  most: 100,
  changeable: 'NEVER',
});

export const propertyWithAssociation = yesNoFact('carer.legalFinances.properties.housingAssociation', {
  title: 'Shared ownership',
  question: 'Does a housing association own the rest?',
  why: 'In shared ownership the value of its share comes off whole.',
  changeable: 'NEVER',
});

export const propertyDisputed = disputedFact('properties');

export const legalAidProperty = record(
  'LegalAidProperty',
  'A home or other property. A couple’s home is listed once.',
  {
    whose: whoseFact('properties'),
    mainHome: propertyMainHome,
    valuePence: propertyValuePence,
    securedDebtPence: propertyDebtPence,
    sharePercent: propertyShare,
    housingAssociation: propertyWithAssociation,
    disputed: propertyDisputed,
  },
);
