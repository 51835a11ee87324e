/**
 * The accounts of an award. Every entry moves pence from some to others, so that together they are always nothing.
 * What stands against the money that was given (`GRANTED`, `BESIDE`) is never above nothing, the others never below.
 */
export const ACCOUNTS = {
  /** Given by the council, as the amount of the award. */
  GRANTED: 'GRANTED',
  /** Given by the council for one thing, beside the amount of the award. */
  BESIDE: 'BESIDE',
  /** Nobody has asked for it yet. */
  AVAILABLE: 'AVAILABLE',
  /** Agreed, and not yet paid. */
  COMMITTED: 'COMMITTED',
  /** On its way to whoever is paid. */
  IN_PAYMENT: 'IN_PAYMENT',
  SPENT: 'SPENT',
  /** Given back to the council when the award ended. */
  RELEASED: 'RELEASED',
} as const;

export type Account = keyof typeof ACCOUNTS;

/** What an entry does, with the accounts that it takes from and gives to. The database holds every entry to it. */
export const ENTRY_KINDS = {
  AWARDED: { from: ['GRANTED'], to: ['AVAILABLE'] },
  UPLIFTED: { from: ['GRANTED'], to: ['AVAILABLE'] },
  SUPPLEMENTED: { from: ['GRANTED'], to: ['AVAILABLE'] },
  REDUCED: { from: ['AVAILABLE'], to: ['GRANTED'] },
  DRAWN_ELSEWHERE: { from: ['AVAILABLE'], to: ['RELEASED'] },
  COMMITTED: { from: ['AVAILABLE', 'BESIDE'], to: ['COMMITTED'] },
  UNCOMMITTED: { from: ['COMMITTED'], to: ['AVAILABLE', 'BESIDE'] },
  INSTRUCTED: { from: ['COMMITTED'], to: ['IN_PAYMENT'] },
  CANCELLED: { from: ['IN_PAYMENT'], to: ['COMMITTED'] },
  FAILED: { from: ['IN_PAYMENT', 'SPENT'], to: ['COMMITTED'] },
  PAID: { from: ['IN_PAYMENT'], to: ['SPENT'] },
  REFUNDED: { from: ['SPENT'], to: ['AVAILABLE', 'BESIDE', 'RELEASED'] },
  RELEASED: { from: ['AVAILABLE'], to: ['RELEASED'] },
  REOPENED: { from: ['RELEASED'], to: ['AVAILABLE'] },
} as const satisfies Record<string, { readonly from: readonly Account[]; readonly to: readonly Account[] }>;

export type EntryKind = keyof typeof ENTRY_KINDS;

/** One leg of an entry: pence into an account, or out of it where they are below nothing. */
export interface Posting {
  readonly code: Account;
  /** The line that it is for; the award as a whole where it is left out. */
  readonly line?: string;
  readonly pence: number;
}

/** What is moved, from where to where. */
export interface Move {
  readonly from: Account;
  readonly to: Account;
  readonly line?: string;
  readonly pence: number;
}

const OF_THE_AWARD: ReadonlySet<Account> = new Set(['GRANTED', 'AVAILABLE', 'RELEASED']);

/**
 * The two legs of every move, in the order in which they are posted: what is taken, then what is given.
 *
 * @throws RangeError for a move that its kind does not make, or of less than a penny.
 */
export function postingsOf(kind: EntryKind, moves: readonly Move[]): readonly Posting[] {
  const { from, to }: { readonly from: readonly Account[]; readonly to: readonly Account[] } = ENTRY_KINDS[kind];
  return moves.flatMap((move) => {
    const sound = from.includes(move.from) && to.includes(move.to) && Number.isInteger(move.pence) && move.pence > 0;
    if (!sound) throw new RangeError(`${kind} does not move ${move.pence} from ${move.from} to ${move.to}`);
    return [leg(move.from, move.line, -move.pence), leg(move.to, move.line, move.pence)];
  });
}

const leg = (code: Account, line: string | undefined, pence: number): Posting =>
  OF_THE_AWARD.has(code) || line === undefined ? { code, pence } : { code, line, pence };
