import { yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

/** Children Act 1989 s20: whether a children's services council owes a child somewhere to live. */
export const owedHomeAsChild = yesNoFact('careLeaver.homelessness.owedHomeAsChild', {
  title: 'The council must house you as a child',
  question: "Must the council's children's services give you somewhere to live (section 20)?",
  hint: 'They must if you are 16 or 17, have nowhere safe to live and need help.',
  why: "If you are 16 or 17, a home from children's services comes first.",
  changeable: 'WITH_TIME',
});

export const vulnerableBecauseOfCare = yesNoFact('careLeaver.homelessness.vulnerableBecauseOfCare', {
  title: 'Being homeless would be harder for you because of your time in care',
  question: 'Would being homeless be harder for you than for most people because you were in care?',
  why: 'From 21, the housing council must put you first only if that is so.',
  changeable: 'NEVER',
});

/** Housing Act 1996 s199(10): told outright, or shown by the times in care and their districts. */
export const twoYearsInCareHere = yesNoFact('careLeaver.homelessness.twoYearsInCareHere', {
  title: 'Two years in care in this area',
  question: 'Did you live in this area for two years or more without a break, under a care order?',
  hint: 'Some of the two years must be from before you turned 16. “This area” is the area of the council for homes.',
  why: 'Two years in care in one place gives you a link with that place until you are 21.',
  changeable: 'NEVER',
});

export const homelessness = record(
  'Homelessness',
  'What decides whether a housing council must put the person first.',
  {
    owedHomeAsChild,
    vulnerableBecauseOfCare,
    twoYearsInCareHere,
  },
);
