import type { Clause } from '../compiled/clause.ts';
import type { Completions } from '../compiled/completions.ts';
import { opposite } from '../compiled/compose.ts';
import { NO, NOTHING_OPEN, YES, type Met } from '../compiled/met.ts';
import type { MetInWords, Reason } from './determination.ts';

/** A clause with the reasons it can give, written once. */
export interface Telling {
  readonly clause: Clause;
  readonly parts: readonly Telling[];
  readonly yes: Reason;
  readonly no: Reason;
  readonly notKnown: Reason;
}

export function telling(clause: Clause, depth: number): Telling {
  const { says } = clause.condition;
  const cite = 'cite' in clause.condition ? clause.condition.cite : [];
  const reason = (met: MetInWords): Reason => Object.freeze({ depth, says, met, cite });
  return {
    clause,
    parts: clause.parts.map((part) => telling(part, depth + 1)),
    yes: reason('YES'),
    no: reason('NO'),
    notKnown: reason('NOT_KNOWN'),
  };
}

/**
 * Adds the reasons of a condition and its parts in pre-order, and tells what it is: from its parts where they tell,
 * otherwise by going through the completions.
 */
export function tell(completions: Completions, { clause, parts, yes, no, notKnown }: Telling, into: Reason[]): Met {
  const place = into.push(notKnown) - 1;
  let first = parts.length === 0 ? clause.examine() : fromParts(completions, clause, parts, into);
  if (first >= 0 && !clause.isExact) first = overCompletions(completions, clause, first);
  if (first === YES) into[place] = yes;
  else if (first === NO) into[place] = no;
  return first;
}

function fromParts(completions: Completions, clause: Clause, parts: readonly Telling[], into: Reason[]): Met {
  let held = 0;
  let failed = 0;
  let first = NOTHING_OPEN;
  for (let index = 0; index < parts.length; index += 1) {
    const met = tell(completions, parts[index]!, into);
    if (met === YES) held += 1;
    else if (met === NO) failed += 1;
    else if (met < first) first = met;
  }
  const { condition } = clause;
  switch (condition.kind) {
    case 'not':
      return opposite(held === 1 ? YES : failed === 1 ? NO : first);
    case 'all':
      return failed > 0 ? NO : first === NOTHING_OPEN ? YES : first;
    case 'any':
      return held > 0 ? YES : first === NOTHING_OPEN ? NO : first;
    case 'atLeast':
      if (held >= condition.count) return YES;
      return parts.length - failed < condition.count ? NO : first;
    case 'test':
      return clause.examine();
  }
}

/** YES or NO where every completion agrees; `open` where they differ or the budget runs out. */
export function overCompletions(completions: Completions, clause: Clause, open: Met): Met {
  let seen: Met | undefined;
  let agree = true;
  const finished = completions.walk(clause.examine, (met) => {
    agree = seen === undefined || seen === met;
    seen = met;
    return !agree;
  });
  return finished && agree && seen !== undefined ? seen : open;
}
