import { createHash } from 'node:crypto';

import { problem, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';

import { asTyped } from '../guarantee/reference.ts';

/** What anybody who has a letter in hand is told, and no more. */
export const VERIFICATIONS = {
  LIVE: 'Genuine and live.',
  WAITING: 'Genuine. It is not live until the council has signed and the landlord has accepted it.',
  REPLACED: 'Genuine, and replaced by a newer version. Ask for that one.',
  ENDED: 'Genuine, and no longer live.',
  NOT_KNOWN: 'No letter has this reference and this code.',
} as const;
export type VerificationStatus = keyof typeof VERIFICATIONS;

/** The hash of what stands on a letter. The code has 80 bits of chance, so that none of it can be guessed. */
export const hashOfLetter = (reference: string, code: string): string =>
  createHash('sha256')
    .update(`letter ${asTyped(reference)} ${asTyped(code)}`)
    .digest('hex');

/** Whether a letter is genuine and live. Nobody needs to sign in, and nobody learns whose it is. */
export async function verifyLetter(
  context: SubgraphContext,
  reference: string,
  code: string,
): Promise<VerificationStatus> {
  if (reference.length > 100 || code.length > 100) {
    throw problem('BAD_USER_INPUT', 'A reference and a code have at most 100 letters.');
  }
  // A named crossing between councils: it gives one word.
  const [found] = await databaseOf(context).published.execute<{ standing: VerificationStatus | null }[]>(
    'select rent_guarantees.standing_of_letter(?, ?) as standing',
    [hashOfLetter(reference, code), context.today],
  );
  return found?.standing ?? 'NOT_KNOWN';
}
