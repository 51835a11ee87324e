import type { Sealer } from '../keeping/sealed.ts';

/** That a landlord has typed the secret of their link into this browser, today. */
export interface LandlordVisit {
  readonly token: string;
  /** The reference of the claim that they have just sent, to confirm it. */
  readonly claimed?: string | undefined;
}

/** With the day, after which it opens nothing any more. */
interface Kept extends LandlordVisit {
  readonly day: string;
}

export const landlordCookie = (sealer: Sealer, visit: LandlordVisit, today: string): string =>
  sealer.seal(Buffer.from(JSON.stringify({ ...visit, day: today } satisfies Kept))).toString('base64url');

/** Undefined for no cookie, one of another day, and one that was altered. */
export function landlordIn(cookie: string | undefined, sealer: Sealer, today: string): LandlordVisit | undefined {
  const contents = cookie === undefined ? undefined : sealer.open(Buffer.from(cookie, 'base64url'));
  if (!contents) return undefined;
  // What opens was sealed here, by `landlordCookie`.
  const { day, ...visit } = JSON.parse(contents.toString()) as Kept;
  return day === today ? visit : undefined;
}
