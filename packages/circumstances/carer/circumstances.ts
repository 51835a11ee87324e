import { codeFact, yesNoFact } from '@kith/policy';
import { kinshipChild } from '../child/kinship-child.ts';
import { householdFinances } from '../finances/household-finances.ts';
import { legalAidFinances } from '../legal-finances/legal-aid-finances.ts';
import { listOf, record, type Told, type ToldItem } from '../record.ts';
import { carerEmployment } from './employment.ts';
import { carerHousehold } from './household.ts';

export const council = codeFact('carer.council', {
  title: 'Responsible council',
  question: 'Which council is responsible for helping you?',
  why: 'Each council has its own rules for what it pays.',
  hint: 'Usually the council where you live. For a special guardian it is, for three years after the order, the council that looked after the child.',
  changeable: 'NEVER',
});

export const childrenComplete = yesNoFact('carer.childrenComplete', {
  title: 'All children listed',
  question: 'Have you listed every child whom you care for as family or friend?',
  why: 'Some sums are shared between the children.',
  changeable: 'NEVER',
});

/** More children than one carer has in any account we know of, and few enough to decide in one request. */
const MOST_CHILDREN = 20;

export const carerCircumstances = record(
  'CarerCircumstances',
  'What a kinship carer has told about themselves and the children. Everything may be missing, and missing is not known.',
  {
    council,
    employment: carerEmployment,
    household: carerHousehold,
    finances: householdFinances,
    legalFinances: legalAidFinances,
    children: listOf(kinshipChild, MOST_CHILDREN, 'The children who live with and are looked after by the carer.'),
    childrenComplete,
  },
);

export type ToldCarer = Told<typeof carerCircumstances>;
export type ToldChild = ToldItem<typeof kinshipChild>;
