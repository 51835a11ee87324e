import { yesNoFact, type YesNoFact } from '@kith/policy';

/** A fact that is worked out of the care history: nobody is asked for it in these words, and nobody can change it. */
const workedOut = (code: string, title: string): YesNoFact =>
  yesNoFact(`careLeaver.status.${code}`, {
    title,
    question: 'Which times were you in care, and where have you lived since?',
    why: 'Most help goes by the kind of care leaver that you are in law.',
    changeable: 'NEVER',
  });

export const isEligibleChild = workedOut('eligible', 'An eligible child: 16 or 17 and in care');
export const isRelevantChild = workedOut('relevant', 'A relevant child: 16 or 17 and left care');
/** By Children Act 1989 s23A(2) alone, without the further category of the regulations. */
export const isRelevantBySection = workedOut('relevantBySection', 'A relevant child by section 23A(2)');
export const isFormerRelevantChild = workedOut('formerRelevant', 'A former relevant child');
export const wasInCareAtEighteen = workedOut(
  'inCareAtEighteen',
  'A former relevant child who was in care on turning 18',
);
/** From 16 to 24: a rule adds its own limit, which is 21 for most. */
export const isQualifying = workedOut('qualifying', 'A qualifying care leaver, if young enough');

/** Alternatives as facts of their own: it may be known that one of them holds, and not which. */
export const isEligibleOrRelevant = workedOut('eligibleOrRelevant', 'An eligible or relevant child');
export const isRelevantOrFormerRelevant = workedOut('relevantOrFormerRelevant', 'A relevant or former relevant child');
export const isEligibleRelevantOrFormerRelevant = workedOut(
  'eligibleRelevantOrFormerRelevant',
  'An eligible, relevant or former relevant child',
);
export const isFormerRelevantOrQualifying = workedOut(
  'formerRelevantOrQualifying',
  'A former relevant child or a qualifying care leaver',
);
export const isCareLeaver = workedOut('careLeaver', 'A care leaver of any kind');

export const isLookedAfterNow = workedOut('lookedAfterNow', 'In care now');
/** Children Act 1989 s24(2), to which the homelessness order points. */
export const wasAwayAtSixteenAndIsNoLonger = workedOut(
  'awayAtSixteenAndNoLonger',
  'At 16 or 17 in care, accommodated or privately fostered, and no longer',
);
export const wasEverInCare = workedOut('everInCare', 'In care at some time');
export const lastCarerWasFosterParent = workedOut('lastCarerWasFosterParent', 'Last lived in care with a foster carer');
export const lastHomeWasChildrensHome = workedOut(
  'lastHomeWasChildrensHome',
  "Last lived in care in a children's home",
);

export const STATUS_FACTS: readonly YesNoFact[] = [
  isEligibleChild,
  isRelevantChild,
  isRelevantBySection,
  isFormerRelevantChild,
  wasInCareAtEighteen,
  isQualifying,
  isEligibleOrRelevant,
  isRelevantOrFormerRelevant,
  isEligibleRelevantOrFormerRelevant,
  isFormerRelevantOrQualifying,
  isCareLeaver,
  isLookedAfterNow,
  wasAwayAtSixteenAndIsNoLonger,
  wasEverInCare,
  lastCarerWasFosterParent,
  lastHomeWasChildrensHome,
];
