/** Pence as people write them: `£3,000`, `£219.99`. */
export function pounds(pence: number): string {
  const whole = Math.floor(pence / 100).toLocaleString('en-GB');
  return pence % 100 === 0 ? `£${whole}` : `£${whole}.${String(pence % 100).padStart(2, '0')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `YYYY-MM-DD` as people write it: 21 November 2026. */
export function dateInWords(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
