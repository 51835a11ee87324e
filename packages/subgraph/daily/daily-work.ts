import type { Doing } from '../act/doing.ts';
import type { SubgraphContext } from '../context.ts';

/** Something that the calendar alone changes, and that a subgraph writes down or tells people by itself. */
export interface DailyWork {
  /** What it is, as staff and the audit read it: `leavingCareGrant.end`. */
  readonly kind: string;
  /**
   * SQL for what may be due, of all councils: the columns `council`, `item` (text), `due_on` and `until` (dates, both
   * included) and `again` (whether it is looked at anew each day while it is there; otherwise it is done once). It may
   * read the tables that `readBy` names.
   */
  readonly due: string;
  /** Makes what the work of one council needs, before any transaction is open, and gives the work on one item. */
  prepare(context: SubgraphContext): Promise<BringItem> | BringItem;
}

/**
 * Brings one item up to the day of `doing`, in a transaction that holds the item. Done again, it must find nothing to do.
 *
 * @throws `Refused` where a person must look: nothing of it is done, and its first code is kept as the reason.
 */
export type BringItem = (doing: Doing, item: string) => Promise<Brought>;

export interface Brought {
  /** Whether anything was written or sent, so that it goes into the audit. */
  readonly changed: boolean;
  /** The id of the person it is about. */
  readonly subject?: string | undefined;
  /** A code that says why a person must look at it, though what could be done was done. Never a personal word. */
  readonly because?: string | undefined;
}

export const NOTHING: Brought = { changed: false };

/**
 * SQL for letters that are due so many weeks before something ends, each once. One that was missed until the next became
 * due is not sent any more.
 *
 * @param ends columns of `from`: `council`, `id` and a date `ends_on`, in a statement of its own.
 */
export const weeksBefore = (ends: string, weeks: readonly number[]): string => {
  const nearest = weeks.toSorted((a, b) => b - a);
  const rows = nearest.map((one, index) => `(${one}, ${nearest[index + 1] ?? 0})`);
  return `select e.council, e.id || ' ' || e.ends_on || ' ' || w.weeks as item, e.ends_on - 7 * w.weeks as due_on,
      case when w.next_weeks = 0 then e.ends_on else e.ends_on - 7 * w.next_weeks - 1 end as until, false as again
    from (${ends}) e, (values ${rows.join(', ')}) as w (weeks, next_weeks)`;
};

/** Weeks before something ends at which people are told. Nothing fixes them: they are ours, as for an 18th birthday. */
export const WARNING_WEEKS: readonly number[] = [13, 4];
