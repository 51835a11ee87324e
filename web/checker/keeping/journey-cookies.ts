import { emptyJourney, type Journey } from './journey.ts';
import { pack, unpack } from './packed.ts';
import type { Sealer } from './sealed.ts';

/** Browsers hold 4,096 bytes a cookie with its name and attributes. */
const CHUNK_CHARACTERS = 3_700;
/** Node refuses a request whose headers pass 16 KiB; this leaves room for the others. */
const MOST_CHUNKS = 3;

/** The answers no longer fit in the browser's cookies. What was told before still does. */
export class JourneyTooLarge extends Error {}

/** Cookies of one name, numbered: `kith-0`, `kith-1`. A value of undefined clears that cookie. */
export type CookieValues = ReadonlyMap<string, string | undefined>;

/** The journey held in a request's cookies. Absent, altered or half a journey: an empty one. */
export function journeyFrom(
  cookies: Readonly<Record<string, string | undefined>>,
  name: string,
  sealer: Sealer,
): Journey {
  let sealed = '';
  for (let index = 0; index < MOST_CHUNKS; index += 1) sealed += cookies[`${name}-${index}`] ?? '';
  if (sealed === '') return emptyJourney;
  const contents = sealer.open(Buffer.from(sealed, 'base64url'));
  return (contents && unpack(contents)) ?? emptyJourney;
}

/**
 * The cookies that hold a journey, and those to clear that an earlier, longer one left behind.
 * @throws JourneyTooLarge beyond three cookies.
 */
export function cookiesOf(journey: Journey, name: string, sealer: Sealer): CookieValues {
  const sealed = sealer.seal(pack(journey)).toString('base64url');
  if (sealed.length > CHUNK_CHARACTERS * MOST_CHUNKS) throw new JourneyTooLarge('The answers do not fit');
  const values = new Map<string, string | undefined>();
  for (let index = 0; index < MOST_CHUNKS; index += 1) {
    values.set(`${name}-${index}`, sealed.slice(index * CHUNK_CHARACTERS, (index + 1) * CHUNK_CHARACTERS) || undefined);
  }
  return values;
}

/** Every cookie a journey can have, to clear. */
export const noCookies = (name: string): CookieValues =>
  new Map(Array.from({ length: MOST_CHUNKS }, (_, index) => [`${name}-${index}`, undefined]));
