import { isPrintable } from './faces.ts';
import { MOST_ADDRESS_LINES } from './parts/posted-head.ts';

const FEWEST_LINES = 3;
const LONGEST_LINE = 60;
const POSTCODE = /^(?<before>.*?)[\s,]*\b(?<outward>[A-Z]{1,2}\d[A-Z\d]?)\s*(?<inward>\d[A-Z]{2})$/i;

/**
 * An address as the post takes it: three to seven lines that can be printed, with a postcode of the United Kingdom alone on
 * the last. A postcode that stands behind a town is put on a line of its own. Undefined where it cannot be posted to.
 */
export function postedTo(written: readonly string[]): readonly string[] | undefined {
  const lines = written.map((line) => line.trim()).filter((line) => line !== '');
  const found = POSTCODE.exec(lines.at(-1) ?? '')?.groups;
  if (!found) return undefined;
  const { before = '', outward = '', inward = '' } = found;
  const to = [...lines.slice(0, -1), ...(before === '' ? [] : [before]), `${outward} ${inward}`.toUpperCase()];
  const isSound =
    to.length >= FEWEST_LINES &&
    to.length <= MOST_ADDRESS_LINES &&
    to.every((line) => line.length <= LONGEST_LINE && isPrintable(line));
  return isSound ? to : undefined;
}
