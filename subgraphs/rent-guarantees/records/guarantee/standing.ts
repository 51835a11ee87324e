import { addDays, day, isoOf } from '@kith/policy';

import type { Guarantee } from '../entities.ts';
import type { GuaranteeState } from './states.ts';

/** The last day on which rent that falls due is covered. */
export const lastCoveredDay = ({ endsOn, endedOn }: Pick<Guarantee, 'endsOn' | 'endedOn'>): string =>
  endedOn && endedOn < endsOn ? endedOn : endsOn;

/** The day from which nothing can be claimed any more. */
export const claimsShutOn = (guarantee: Pick<Guarantee, 'endsOn' | 'endedOn' | 'terms'>): string =>
  isoOf(addDays(day(lastCoveredDay(guarantee)), guarantee.terms.claimWithinDays + 1));

/** What a guarantee is on a day, also where nobody has written down yet what the calendar has changed. */
export function stateOn(
  { state, endsOn, acceptBy }: Pick<Guarantee, 'state' | 'endsOn' | 'acceptBy'>,
  today: string,
): GuaranteeState {
  if ((state === 'LIVE' || state === 'ENDING') && endsOn < today) return 'ENDED';
  if (state === 'ISSUED' && acceptBy && acceptBy < today) return 'LAPSED';
  return state;
}
