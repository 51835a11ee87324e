import type { DateFact } from '../facts/fact.ts';
import type { Shift } from '../compiled/shift.ts';

/** "The child turns 11", "2 years have passed since: date of the order": what happens when so long has passed. */
export function passing(fact: DateFact, shift: Shift, isKnown: boolean): string {
  const { years, months, days } = shift;
  if (fact.birthOf !== undefined && months === 0 && days === 0) {
    return isKnown ? `${fact.birthOf} turns ${years}` : `${fact.birthOf} may turn ${years}`;
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
