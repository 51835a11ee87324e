import { yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const needsHomeAndKeep = yesNoFact('child.support.homeAndKeep', {
  title: 'Help with home and keep',
  question: 'Do you need help with the cost of giving the child a home: food, clothes, furniture, travel, space?',
  why: 'It is one of the four reasons for which the council may pay.',
  changeable: 'NEVER',
});

export const needsMoneyToCare = yesNoFact('child.support.neededToCare', {
  title: 'Needed to look after the child',
  question: 'Would you be unable to look after the child without help with money?',
  why: 'It is one of the four reasons for which the council may pay.',
  changeable: 'NEVER',
});

export const needsSpecialCare = yesNoFact('child.support.specialCare', {
  title: 'Special care that costs more',
  question: 'Does the child need special care that costs more?',
  why: 'It is one of the four reasons for which the council may pay.',
  hint: 'This can be an illness or a disability. It can be how they feel or behave. It can be that they were hurt or neglected before.',
  changeable: 'NEVER',
});

export const needsLegalCosts = yesNoFact('child.support.legalCosts', {
  title: 'Help with legal costs',
  question: 'Do you need help with court fees or a lawyer for an order about the child?',
  why: 'The council may pay legal costs, and sometimes must not look at your income for them.',
  changeable: 'NEVER',
});

export const needsContactTravel = yesNoFact('child.support.contactTravel', {
  title: 'Help with travel for visits',
  question: 'Do you need help with travel so that the child can see family?',
  why: 'The council may pay for travel, and may choose not to look at your income for it.',
  changeable: 'NEVER',
});

export const agreesToConditions = yesNoFact('child.support.agreesToConditions', {
  title: 'Agrees to report changes',
  question:
    'Have you agreed, or will you agree, to tell the council about changes and to send it a statement each year?',
  why: 'Regular support cannot be paid until you agree to this.',
  hint: 'Changes such as a new address or income. You say so at once and confirm it in writing within seven days.',
  changeable: 'BY_CHOICE',
});

export const supportInPayment = yesNoFact('child.support.inPayment', {
  title: 'Support is being paid',
  question: 'Does the council pay you special guardianship support for the child now?',
  why: 'Support that is being paid can go on after 18, and keeps the same council responsible.',
  hint: 'For a young person over 18: was it being paid just before they turned 18?',
  changeable: 'NEVER',
});

export const supportDecidedBeforeOrder = yesNoFact('child.support.decidedBeforeOrder', {
  title: 'Support agreed before the order',
  question: 'Did the council decide to pay this support before the order was made?',
  why: 'If so, the same council stays responsible for as long as it pays.',
  changeable: 'NEVER',
});

/** What special guardianship support turns on (Special Guardianship Regulations 2005 regs 5 to 10). */
export const guardianshipSupport = record(
  'GuardianshipSupport',
  'What the carer needs help with, and what the council has agreed.',
  {
    homeAndKeep: needsHomeAndKeep,
    neededToCare: needsMoneyToCare,
    specialCare: needsSpecialCare,
    legalCosts: needsLegalCosts,
    contactTravel: needsContactTravel,
    agreesToConditions,
    inPayment: supportInPayment,
    decidedBeforeOrder: supportDecidedBeforeOrder,
  },
);
