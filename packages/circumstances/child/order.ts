import { choiceFact, dateFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const orderAppliedFor = choiceFact(
  'child.order.appliedFor',
  'OrderAppliedFor',
  {
    SPECIAL_GUARDIANSHIP: 'A special guardianship order',
    LIVES_WITH: 'A child arrangements order that says the child lives with me',
    NONE: 'None',
  },
  {
    title: 'Order asked for and not yet made',
    question: 'Which order have you asked the court for that it has not made yet?',
    why: 'Some help starts when you apply, before the order is made.',
    hint: 'Choose “none” if you have not asked for one, or if it has been made.',
    changeable: 'BY_CHOICE',
  },
);

export const orderProceedings = choiceFact(
  'child.order.proceedings',
  'OrderProceedings',
  {
    PUBLIC_LAW: 'Care proceedings, which the council started',
    PRIVATE_LAW: 'A case that I or someone else in the family started',
  },
  {
    title: 'Kind of court case',
    question: 'Who started the court case about the child?',
    why: 'Some help is only for orders made in care proceedings, or has other rules for them.',
    hint: 'Your court papers name the council as the applicant if it started the case.',
    changeable: 'NEVER',
  },
);

export const orderAppliedOn = dateFact('child.order.appliedOn', {
  title: 'Date of applying',
  question: 'On what date did you apply to the court?',
  why: 'Some help depends on whether you have applied yet.',
  changeable: 'BY_CHOICE',
});

export const firstHearingOn = dateFact('child.order.firstHearingOn', {
  title: 'Date of the first hearing',
  question: 'On what date was the first court hearing?',
  why: 'Some help starts after the first hearing, before the order is made.',
  hint: 'It is called the First Hearing Dispute Resolution Appointment (FHDRA).',
  changeable: 'WITH_TIME',
});

export const orderMadeOn = dateFact('child.order.madeOn', {
  title: 'Date of the order',
  question: 'On what date did the court make the order?',
  why: 'Some help runs for a fixed time from the order.',
  hint: 'It is on the order itself, near the top.',
  changeable: 'NEVER',
});

export const orderNamesBirthParent = yesNoFact('child.order.namesBirthParent', {
  title: 'Order names a birth parent',
  question: 'Does the order say that the child also lives with a birth parent?',
  why: 'The allowance pilot leaves out orders that name a birth parent.',
  hint: 'Look at the latest order, also if it is only an interim one.',
  changeable: 'NEVER',
});

export const councilSupportsOrder = yesNoFact('child.order.councilSupports', {
  title: 'Council supports the order',
  question: 'Does the council agree that this order is good for the child?',
  why: 'The council can help someone become a special guardian if it thinks this is good for the child.',
  changeable: 'NEVER',
});

export const childOrder = record('ChildOrder', 'The court order about who the child lives with, made or asked for.', {
  appliedFor: orderAppliedFor,
  proceedings: orderProceedings,
  appliedOn: orderAppliedOn,
  firstHearingOn,
  madeOn: orderMadeOn,
  namesBirthParent: orderNamesBirthParent,
  councilSupports: councilSupportsOrder,
});
