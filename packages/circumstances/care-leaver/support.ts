import { yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

/** Children Act 1989 s23C(7): some duties go on past 21 while the programme in the plan lasts. */
export const planProgrammeGoesOn = yesNoFact('careLeaver.support.planProgrammeGoesOn', {
  title: 'Education or training in your pathway plan goes on',
  question: 'Does your pathway plan have education or training in it that you are still doing?',
  why: 'The council’s help goes on past 21 until it ends.',
  changeable: 'BY_CHOICE',
});

export const upkeepNotNeeded = yesNoFact('careLeaver.support.upkeepNotNeeded', {
  title: 'The council has found that you do not need its upkeep',
  question: 'Has the council said that you do not need it to pay for your home and living costs?',
  why: 'The council must pay for them unless your welfare does not call for it.',
  changeable: 'WITH_TIME',
});

export const needsAdviserNow = yesNoFact('careLeaver.support.needsAdviserNow', {
  title: 'You need help from an adviser',
  question: 'Do you need help from an adviser now?',
  why: 'The 2022 Review asked for help after 25 for those who need it.',
  changeable: 'BY_CHOICE',
});

export const cameAloneSeekingSafety = yesNoFact('careLeaver.support.cameAloneSeekingSafety', {
  title: 'You came to this country alone to be safe',
  question: 'Did you come to the United Kingdom alone, as a child, to ask for safety?',
  why: 'You have the same rights as other care leavers. Somebody should check what your papers mean for benefits and homes.',
  changeable: 'NEVER',
});

export const councilSupport = record('CouncilSupport', "The council's plan and support for the person.", {
  planProgrammeGoesOn,
  upkeepNotNeeded,
  needsAdviserNow,
  cameAloneSeekingSafety,
});
