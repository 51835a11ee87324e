import { day, type Day } from '@kith/policy';

import type { Content, KeptTerms, Opening } from './decision.ts';
import type { Decided, Suspension, Terms } from './terms.ts';

/** All that was decided, from the decisions that were agreed, in the order in which they were. */
export function decidedSoFar({ startsOn, every }: Opening, agreed: readonly Content[]): Decided {
  const [opened] = agreed;
  if (opened?.kind !== 'OPEN') throw new Error('The first decision of an award opens it');
  const nothing: Decided = {
    childBornOn: day(opened.childBornOn),
    startsOn: day(startsOn),
    every,
    terms: [],
    suspensions: [],
  };
  return agreed.reduce(alsoDecided, nothing);
}

/** The same with one decision more. */
export function alsoDecided(decided: Decided, content: Content): Decided {
  switch (content.kind) {
    case 'OPEN':
    case 'CHANGE': {
      const born = content.childBornOn === undefined ? {} : { childBornOn: day(content.childBornOn) };
      const ends = 'lastDay' in content && content.lastDay !== undefined ? { endsAfter: day(content.lastDay) } : {};
      return { ...decided, ...born, ...ends, terms: [...decided.terms, termsOf(content.terms)] };
    }
    case 'EXTEND':
      return { ...decided, extendedTo: day(content.extendedTo), terms: [...decided.terms, termsOf(content.terms)] };
    case 'SUSPEND':
      return { ...decided, suspensions: [...decided.suspensions, { from: day(content.from), heldIsDue: false }] };
    case 'RESUME':
      return { ...decided, suspensions: resumed(decided.suspensions, day(content.heldTo), content.heldIsDue) };
    case 'END':
      return { ...decided, endsAfter: day(content.lastDay) };
    case 'RECOVER':
    case 'WRITE_OFF':
      return decided;
  }
}

export const termsOf = ({ from, to, adjustments, ...terms }: KeptTerms): Terms => ({
  ...terms,
  from: day(from),
  ...(to !== undefined && { to: day(to) }),
  adjustments: adjustments.map(({ until, ...one }) => ({ ...one, ...(until !== undefined && { until: day(until) }) })),
});

/** The suspension that is still running, if there is one. */
export const runningSuspension = ({ suspensions }: Pick<Decided, 'suspensions'>): Suspension | undefined =>
  suspensions.find(({ to }) => to === undefined);

const resumed = (suspensions: readonly Suspension[], to: Day, heldIsDue: boolean): readonly Suspension[] =>
  suspensions.map((one) => (one.to === undefined ? { ...one, to, heldIsDue } : one));
