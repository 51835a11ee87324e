import type { CareLeaverCategory } from '@kith/circumstances';
import type { Day } from '@kith/policy';

import type { CareHistory } from './care-history.ts';
import { isEligible } from './eligible.ts';
import { isFormerRelevant } from './former-relevant.ts';
import { hasReasonToQualify } from './qualifying.ts';
import { isRelevant } from './relevant.ts';
import { livesSixMonthsAtHome } from './six-months-at-home.ts';
import { both, type Truth } from './truth.ts';

/** Which categories a person may be in on a day: one where it is certain, more where something is not known. */
export interface Category {
  readonly possible: readonly CareLeaverCategory[];
  /** Worked out from the times in care; or the council's own, used where those leave it open. */
  readonly basis: 'CARE_PERIODS' | 'COUNCIL';
  /** The council's own category says something that the times in care rule out. */
  readonly councilDiffers: boolean;
}

export const ALL_CATEGORIES: readonly CareLeaverCategory[] = [
  'ELIGIBLE',
  'RELEVANT',
  'FORMER_RELEVANT',
  'QUALIFYING',
  'NONE',
];

/** @param history undefined where the date of birth is not known. */
export function categoryOn(history: CareHistory | undefined, on: Day): Category {
  if (!history) return { possible: ALL_CATEGORIES, basis: 'CARE_PERIODS', councilDiffers: false };
  const worked = workedOut(history, on);
  const council = bySayingOfTheCouncil(history, on);
  const shared = worked.filter((category) => council.includes(category));
  const councilDiffers = council.length > 0 && shared.length === 0;
  if (worked.length === 1 || shared.length === 0) return { possible: worked, basis: 'CARE_PERIODS', councilDiffers };
  return { possible: shared, basis: 'COUNCIL', councilDiffers };
}

/**
 * The fullest category comes first: a person in it is in no other. Who qualifies does so under 21, and from 21 to 24 for
 * help with education and holidays alone (Children Act 1989 s24B): each rule names its own limit.
 */
function workedOut(history: CareHistory, on: Day): CareLeaverCategory[] {
  const steps: [CareLeaverCategory, Truth][] = [
    ['ELIGIBLE', isEligible(history, on)],
    ['RELEVANT', isRelevant(history, on)],
    ['FORMER_RELEVANT', isFormerRelevant(history, on)],
    ['QUALIFYING', both(on < history.twentyFive, hasReasonToQualify(history, on))],
    ['NONE', true],
  ];
  const possible: CareLeaverCategory[] = [];
  for (const [category, holds] of steps) {
    if (holds !== false) possible.push(category);
    if (holds === true) break;
  }
  return possible;
}

/**
 * What the council's own category means on a later day. At 18, an eligible or relevant child becomes former relevant,
 * unless six months with a parent or guardian came between. A "none" from before 18 says nothing of the time after.
 */
function bySayingOfTheCouncil(history: CareHistory, on: Day): readonly CareLeaverCategory[] {
  const { imported } = history;
  if (!imported || on < imported.asOn) return [];
  const cameOfAge = imported.asOn < history.eighteen && history.eighteen <= on;
  if (imported.category === 'QUALIFYING' && on >= history.twentyFive) return ['NONE'];
  if (!cameOfAge) return [imported.category];
  if (imported.category === 'NONE') return [];
  if (imported.category !== 'ELIGIBLE' && imported.category !== 'RELEVANT') return [imported.category];
  const home = livesSixMonthsAtHome(history, on);
  if (home === undefined) return ['FORMER_RELEVANT', 'QUALIFYING'];
  return home ? ['QUALIFYING'] : ['FORMER_RELEVANT'];
}
