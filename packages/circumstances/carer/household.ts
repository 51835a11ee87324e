import { dateFact, yesNoFact } from '@kith/policy';
import { listOf, record } from '../record.ts';

export const livesAsCouple = yesNoFact('carer.household.couple', {
  title: 'Living as a couple',
  question: 'Do you live with a partner, husband or wife?',
  why: "The council's means test allows living costs for each adult who looks after the children.",
  changeable: 'NEVER',
});

export const otherChildBornOn = dateFact('carer.household.otherChildren.dateOfBirth', {
  birthOf: 'Another child in your home',
  title: 'Date of birth',
  question: "What is this child's date of birth?",
  why: 'Living costs in the means test depend on the ages of the children you already keep.',
  changeable: 'NEVER',
});

export const otherChildrenComplete = yesNoFact('carer.household.otherChildrenComplete', {
  title: 'All other children listed',
  question: 'Have you listed every other child who lives with you?',
  why: 'Each child in your home counts towards the living costs that the council must allow.',
  hint: 'Your own children count. Say yes if there are none.',
  changeable: 'NEVER',
});

export const carerHousehold = record('CarerHousehold', 'Who else lives in the home and is kept by the carer.', {
  couple: livesAsCouple,
  otherChildren: listOf(
    record('OtherChild', 'A child in the home who is not one of the kinship children, such as the carer’s own.', {
      dateOfBirth: otherChildBornOn,
    }),
    20,
    'Children in the home who are not kinship children.',
  ),
  otherChildrenComplete,
});
