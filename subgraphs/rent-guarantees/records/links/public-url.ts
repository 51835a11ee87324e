/**
 * Where the public pages are: `KITH_PUBLIC_URL`, or where the checker stands in development.
 *
 * @throws in production where it is not set: letters would send landlords nowhere.
 */
export function publicUrl(environment: NodeJS.ProcessEnv = process.env): string {
  const set = environment['KITH_PUBLIC_URL'];
  if (!set && environment['NODE_ENV'] === 'production') throw new Error('Set KITH_PUBLIC_URL to where the checker is');
  return new URL(set || 'http://localhost:3000').origin;
}

/** The page on which a landlord types the secret of their link. It stands in no address. */
export const landlordPage = (): string => `${publicUrl()}/landlord`;

/** The page on which a letter can be checked, plain and with the letter's own reference and code. */
export function verifyAddresses(reference: string, code: string) {
  const page = `${publicUrl()}/verify`;
  return { page, address: `${page}?${new URLSearchParams({ reference, code })}` };
}
