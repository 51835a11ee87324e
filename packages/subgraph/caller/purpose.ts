import { problem } from '../errors/problem.ts';
import type { OutsideCaller } from './caller.ts';

/** The header in which staff and councils' systems say why they look at somebody's record. */
export const PURPOSE_HEADER = 'x-kith-purpose';

const LONGEST_PURPOSE = 200;
// Letters, digits, signs and plain spaces; nothing that could break a line of a log.
const PRINTABLE = /^[\u0020-\u007E\u00A0-\u00FF]+$/;

/**
 * The caller with the purpose they gave. Only those who act for a council have one: a person needs no reason to see
 * their own record, and nobody in particular sees none.
 *
 * @throws `BAD_PURPOSE` where it is empty, too long or holds signs that cannot be printed.
 */
export function withPurpose(caller: OutsideCaller, header: string | readonly string[] | undefined): OutsideCaller {
  if (header === undefined || (caller.kind !== 'STAFF' && caller.kind !== 'SYSTEM')) return caller;
  const purpose = typeof header === 'string' ? header.trim() : '';
  if (purpose === '' || purpose.length > LONGEST_PURPOSE || !PRINTABLE.test(purpose)) {
    throw problem(
      'BAD_PURPOSE',
      `The header ${PURPOSE_HEADER} must say in 1 to ${LONGEST_PURPOSE} plain letters why you look.`,
    );
  }
  return { ...caller, purpose };
}
