import type { Box } from './box.ts';
import { NO, NOTHING_OPEN, YES, type Met } from './met.ts';

type Examine = () => Met;

/**
 * Kleene's three values, where open carries the first place still open. A part that settles the whole takes back what
 * its fellows noted as remaining.
 */
export function allOf(box: Box, parts: readonly Examine[]): Examine {
  return settling(box, parts, NO, YES);
}

export function anyOf(box: Box, parts: readonly Examine[]): Examine {
  return settling(box, parts, YES, NO);
}

function settling(box: Box, parts: readonly Examine[], settles: Met, otherwise: Met): Examine {
  return () => {
    const noted = box.remains ? box.remains.length : 0;
    let first = NOTHING_OPEN;
    for (let index = 0; index < parts.length; index += 1) {
      const met = parts[index]!();
      if (met === settles) {
        if (box.remains) box.remains.length = noted;
        return settles;
      }
      if (met >= 0 && met < first) first = met;
    }
    return first === NOTHING_OPEN ? otherwise : first;
  };
}

export const opposite = (met: Met): Met => (met === YES ? NO : met === NO ? YES : met);

export function atLeastOf(box: Box, count: number, parts: readonly Examine[]): Examine {
  return () => {
    const noted = box.remains ? box.remains.length : 0;
    let held = 0;
    let open = 0;
    let first = NOTHING_OPEN;
    for (let index = 0; index < parts.length; index += 1) {
      const met = parts[index]!();
      if (met === YES) held += 1;
      else if (met !== NO) {
        open += 1;
        if (met < first) first = met;
      }
    }
    const settled = held >= count ? YES : held + open < count ? NO : undefined;
    if (settled === undefined) {
      box.remains?.push('of', held);
      return first;
    }
    if (box.remains) box.remains.length = noted;
    return settled;
  };
}
