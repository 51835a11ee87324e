import type { Account, EntryKind } from './accounts.ts';
import { ITEMS, type Item } from './items.ts';
import { pounds } from './money.ts';

interface PostingSaid {
  readonly code: Account;
  readonly pence: number;
  readonly item?: Item | undefined;
}

const SAYS: Readonly<Record<EntryKind, (pence: string, items: string) => string>> = {
  AWARDED: (pence) => `A grant of ${pence} was opened.`,
  UPLIFTED: (pence) => `The grant was raised by ${pence}.`,
  SUPPLEMENTED: (pence) => `${pence} was added to the grant.`,
  REDUCED: (pence) => `${pence} was taken off the grant.`,
  DRAWN_ELSEWHERE: (pence) => `Another council had paid ${pence} of it already.`,
  COMMITTED: (pence, items) => `${pence} was agreed to for: ${items}.`,
  UNCOMMITTED: (pence, items) => `${pence} that was agreed to is not needed for: ${items}.`,
  INSTRUCTED: (pence, items) => `${pence} is on its way for: ${items}.`,
  CANCELLED: (pence, items) => `A payment of ${pence} was cancelled for: ${items}.`,
  FAILED: (pence, items) => `A payment of ${pence} failed for: ${items}. It can be paid again.`,
  PAID: (pence, items) => `${pence} was paid for: ${items}.`,
  REFUNDED: (pence, items) => `${pence} came back for: ${items}.`,
  RELEASED: (pence) => `The grant ended, and ${pence} went back to the council.`,
  REOPENED: (pence) => `The grant was opened again with ${pence}.`,
};

/** What an entry did, in a sentence. */
export function entryInWords(kind: EntryKind, postings: readonly PostingSaid[]): string {
  const pence = postings.reduce((sum, posting) => sum + Math.max(posting.pence, 0), 0);
  const items = new Set(postings.flatMap(({ item }) => (item ? [ITEMS[item].title.toLowerCase()] : [])));
  return SAYS[kind](pounds(pence), [...items].toSorted().join(', '));
}

const ACCOUNT_IN_WORDS: Readonly<Record<Account, string>> = {
  GRANTED: 'what the council gives',
  BESIDE: 'what the council gives beside the grant',
  AVAILABLE: 'what you can still ask for',
  COMMITTED: 'what is agreed and not paid yet',
  IN_PAYMENT: 'what is on its way',
  SPENT: 'what was paid',
  RELEASED: 'what went back to the council',
};

/** What a posting moved: `£219.99 into what is on its way`. */
export const postingInWords = ({ code, pence }: PostingSaid): string =>
  `${pounds(Math.abs(pence))} ${pence < 0 ? 'out of' : 'into'} ${ACCOUNT_IN_WORDS[code]}`;
