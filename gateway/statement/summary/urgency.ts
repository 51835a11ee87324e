import { day } from '@kith/policy';
import type { DecidedInFull, DecidedPeriod } from '../decided.ts';
import { yearlyWorth } from './worth.ts';

const SOON_DAYS = 92;

/** Whether the determination ends or gives less within three months of the day asked about, so that it goes first. */
export function isUrgent({ periods, award }: DecidedInFull): boolean {
  const [now, next] = periods;
  if (!now || !next || day(next.from) - day(now.from) > SOON_DAYS) return false;
  return isWorse(next, now, award?.every ?? 'WEEK');
}

function isWorse(next: DecidedPeriod, now: DecidedPeriod, every: Parameters<typeof yearlyWorth>[0]): boolean {
  const gives = ({ outcome }: DecidedPeriod) => outcome === 'ENTITLED' || outcome === 'COUNCIL_DECIDES';
  if (gives(now) && !gives(next)) return true;
  return yearlyWorth(every, next.mostPence ?? 0) < yearlyWorth(every, now.mostPence ?? 0);
}
