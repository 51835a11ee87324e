import type { Shift } from '../compiled/shift.ts';
import { lookup } from '../dated/lookup.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { DateFact } from '../facts/fact.ts';

/** "The child turns 11", "2 years have passed since: date of the order": what happens when so long has passed. */
export function passing(fact: DateFact, shift: Shift, isKnown: boolean): string {
  const { years, months, days } = shift;
  if (fact.birthOf !== undefined && months === 0 && days === 0) {
    const verb = isKnown ? (fact.birthOf === 'You' ? 'turn' : 'turns') : 'may turn';
    return `${fact.birthOf} ${verb} ${years}`;
  }
  const title = lowered(fact.title);
  const maybe = isKnown ? '' : 'perhaps ';
  if (years === 0 && months === 0 && days === 0) return `It is ${maybe}the day: ${title}`;
  const isAfter = years > 0 || months > 0 || days > 0;
  return isAfter ? `It is ${maybe}${spanOf(shift)} after: ${title}` : `It is ${maybe}${spanOf(shift)} before: ${title}`;
}

function spanOf({ years, months, days }: Shift): string {
  const parts = [counted(years, 'year'), counted(months, 'month'), counted(days, 'day')].filter((part) => part !== '');
  return parts.join(' and ');
}

function counted(count: number, noun: string): string {
  const size = Math.abs(count);
  if (size === 0) return '';
  return size === 1 ? `1 ${noun}` : `${size} ${noun}s`;
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** What the change of a dated value means, or nothing where it goes on as it was. */
export function happening(dated: Dated<unknown>, on: Day, { knownOn, settings }: Situation): string | undefined {
  const before = lookup(dated, (on - 1) as Day, knownOn, settings);
  const now = lookup(dated, on, knownOn, settings);
  if (!now) return before && `${dated.title}: ends`;
  if (!before) return `${dated.title}: starts`;
  if (now.provisional && !before.provisional) return `${dated.title}: the new figure has not reached us yet`;
  if (now.entry === before.entry) return undefined;
  return now.entry.version === undefined ? `${dated.title}: changes` : `The council changes: ${dated.title}`;
}
