import { dateFact, moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';
import { disputedFact } from './asset.ts';
import { whoseFact } from './whose.ts';

export const vehicleValuePence = moneyFact('carer.legalFinances.vehicles.valuePence', {
  title: 'Value',
  question: 'What would it sell for?',
  why: 'A vehicle in regular use counts only if it is dear and new.',
  changeable: 'NEVER',
});

export const vehicleLoanPence = moneyFact('carer.legalFinances.vehicles.loanPence', {
  title: 'Loan left to pay',
  question: 'How much is left to pay on it?',
  why: 'It is taken off the value of a vehicle in regular use.',
  hint: 'Say 0 if there is nothing left to pay.',
  changeable: 'NEVER',
});

export const vehicleBoughtOn = dateFact('carer.legalFinances.vehicles.boughtOn', {
  title: 'Date of buying it',
  question: 'When did you buy it?',
  why: 'A vehicle in regular use counts for nothing after three years.',
  changeable: 'NEVER',
});

export const vehicleInUse = yesNoFact('carer.legalFinances.vehicles.inRegularUse', {
  title: 'In regular use',
  question: 'Do you use it regularly?',
  why: 'One that stands unused counts in full.',
  changeable: 'NEVER',
});

export const vehicleDisputed = disputedFact('vehicles');

export const legalAidVehicle = record('LegalAidVehicle', 'A car or other vehicle.', {
  whose: whoseFact('vehicles'),
  valuePence: vehicleValuePence,
  loanPence: vehicleLoanPence,
  boughtOn: vehicleBoughtOn,
  inRegularUse: vehicleInUse,
  disputed: vehicleDisputed,
});
