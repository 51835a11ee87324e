import { choiceFact, countFact, dateFact, moneyFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

export const movingToOwnHome = yesNoFact('careLeaver.home.movingToOwnHome', {
  title: 'Moving to your own home',
  question: 'Are you moving, or have you moved, to a home of your own?',
  hint: 'A room or a flat that you rent yourself is a home of your own. A foster home is not.',
  why: 'There is money to set up your first home.',
  changeable: 'WITH_TIME',
});

export const movedOn = dateFact('careLeaver.home.movedOn', {
  title: 'The day you moved to your own home',
  question: 'When did you move, or when will you move, to your own home?',
  why: 'Some councils pay more to people who moved after a certain day.',
  changeable: 'WITH_TIME',
});

export const ownChildren = countFact('careLeaver.home.ownChildren', {
  title: 'Your own children',
  question: 'How many children of your own live with you?',
  why: 'Some councils add money for each child.',
  changeable: 'WITH_TIME',
  most: 20,
});

export const rentsPrivately = yesNoFact('careLeaver.home.rentsPrivately', {
  title: 'Renting from a private landlord',
  question: 'Do you rent, or do you want to rent, from a private landlord?',
  why: 'Help with rent is different for private homes.',
  changeable: 'BY_CHOICE',
});

export const livesWithoutPartner = yesNoFact('careLeaver.home.single', {
  title: 'Single',
  question: 'Are you single, with no partner living with you?',
  why: 'Single people under 35 mostly get help only for a room in a shared home.',
  changeable: 'WITH_TIME',
});

export const benefitsCountAsCareLeaver = yesNoFact('careLeaver.home.benefitsCountAsCareLeaver', {
  title: 'The benefits office counts you as a care leaver',
  question: 'Has the benefits office said that you count as a care leaver for help with rent?',
  why: 'The benefit rules use their own test, and the sources we read do not settle it for you.',
  changeable: 'WITH_TIME',
});

export const landlordAsksForGuarantor = yesNoFact('careLeaver.home.landlordAsksForGuarantor', {
  title: 'The landlord asks for a guarantor',
  question: 'Does the landlord ask for a guarantor: somebody who promises to pay if you cannot?',
  why: 'Some councils can be your guarantor.',
  changeable: 'WITH_TIME',
});

export const landlordAsksForDeposit = yesNoFact('careLeaver.home.landlordAsksForDeposit', {
  title: 'The landlord asks for a deposit',
  question: 'Does the landlord ask for a deposit?',
  why: 'The 2022 Review said that landlords should not ask for one when the council stands behind you.',
  changeable: 'WITH_TIME',
});

export const rentMonthly = moneyFact('careLeaver.home.rentMonthlyPence', {
  title: 'Rent for a month',
  question: 'How much is the rent for one month?',
  hint: 'If you share, give only your share.',
  why: 'Councils have a limit for the rent that they stand behind.',
  changeable: 'BY_CHOICE',
  most: 1_000_000,
});

export const homeInCouncilArea = yesNoFact('careLeaver.home.inCouncilArea', {
  title: 'The home is in the area of the council that looked after you',
  question: 'Is the home in the area of the council that looked after you?',
  why: 'Some councils only stand behind homes in their own area.',
  changeable: 'BY_CHOICE',
});

export const paysCouncilTax = yesNoFact('careLeaver.home.paysCouncilTax', {
  title: 'You have to pay council tax',
  question: 'Do you have to pay council tax for your home?',
  why: 'Many councils ask care leavers for less, or for nothing.',
  changeable: 'WITH_TIME',
});

export const councilTaxYearly = moneyFact('careLeaver.home.councilTaxYearlyPence', {
  title: 'Council tax for a year',
  question: 'How much is the council tax bill for the whole year?',
  why: 'We can then say how much you may save.',
  changeable: 'NEVER',
  most: 1_000_000,
});

export const otherAdults = countFact('careLeaver.home.otherAdults', {
  title: 'Other adults in the home',
  question: 'How many other adults live with you, who are not care leavers?',
  why: 'Councils often give more to care leavers who live alone.',
  changeable: 'WITH_TIME',
  most: 20,
});

export const otherCareLeavers = countFact('careLeaver.home.otherCareLeavers', {
  title: 'Other care leavers in the home',
  question: 'How many other care leavers live with you?',
  why: 'Some councils give the same when everybody in the home is a care leaver.',
  changeable: 'WITH_TIME',
  most: 20,
});

export const councilTaxNeed = choiceFact(
  'careLeaver.home.councilTaxNeed',
  'CouncilTaxNeed',
  { HARD_TO_PAY: 'It is hard for me to pay', CAN_PAY: 'I can pay' },
  {
    title: 'Whether council tax is hard to pay',
    question: 'Is it hard for you to pay the council tax?',
    why: 'Some councils help from 21 only if you need it.',
    changeable: 'WITH_TIME',
  },
);

export const home = record('CareLeaverHome', 'The home of the person, or the home that they want.', {
  movingToOwnHome,
  movedOn,
  ownChildren,
  rentsPrivately,
  single: livesWithoutPartner,
  benefitsCountAsCareLeaver,
  landlordAsksForGuarantor,
  landlordAsksForDeposit,
  rentMonthlyPence: rentMonthly,
  inCouncilArea: homeInCouncilArea,
  paysCouncilTax,
  councilTaxYearlyPence: councilTaxYearly,
  otherAdults,
  otherCareLeavers,
  councilTaxNeed,
});
