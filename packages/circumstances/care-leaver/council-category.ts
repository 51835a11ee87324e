import { choiceFact, codeFact, dateFact } from '@kith/policy';

import { record } from '../record.ts';

/** The category of a care leaver in law: Children Act 1989 Sch 2 para 19B, ss23A, 23C and 24. */
export const CARE_LEAVER_CATEGORIES = {
  ELIGIBLE: 'Eligible: 16 or 17 and still in care',
  RELEVANT: 'Relevant: 16 or 17 and no longer in care',
  FORMER_RELEVANT: 'Former relevant: 18 or over',
  QUALIFYING: 'Qualifying: entitled to some advice and help',
  NONE: 'None of these',
} as const;

export type CareLeaverCategory = keyof typeof CARE_LEAVER_CATEGORIES;

export const importedCategory = choiceFact<CareLeaverCategory>(
  'careLeaver.councilCategory.category',
  'CareLeaverCategory',
  CARE_LEAVER_CATEGORIES,
  {
    title: 'What the council calls you',
    question: 'Which kind of care leaver does the council say you are?',
    hint: 'Your personal adviser can tell you. It may be in your pathway plan.',
    why: 'We use it when we do not know all your dates in care.',
    changeable: 'NEVER',
  },
);

/** The record or the system that the category was taken from, so that it can be looked up again. */
export const importedFrom = codeFact('careLeaver.councilCategory.source', {
  title: 'Where the council’s category comes from',
  question: 'Which record or letter says so?',
  why: 'We keep apart what we worked out and what somebody told us.',
  changeable: 'NEVER',
});

export const importedOn = dateFact('careLeaver.councilCategory.asOn', {
  title: 'The day of the council’s category',
  question: 'On which day was that true?',
  why: 'Your category can change on a birthday or when you move.',
  changeable: 'NEVER',
});

export const councilCategory = record(
  'CouncilCategory',
  "The council's own category for the person, and where it comes from.",
  {
    category: importedCategory,
    source: importedFrom,
    asOn: importedOn,
  },
);
