import { Undeliverable } from './delivery.ts';

/** After so many tries a message is parked: about eight hours after the first. */
export const MOST_TRIES = 20;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;

/**
 * How long to wait after a failed try: twice as long each time, up to an hour, and each a little different, so that what
 * failed together does not come back together.
 *
 * @param tries how many there were, 1 and up.
 * @param chance from 0 up to 1.
 */
export function waitAfter(tries: number, chance: number = Math.random()): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return Math.round(full * (0.5 + chance / 2));
}

/** Why a message is parked now, as a code without a personal word; undefined where it is to be tried again. */
export function parkedBecause(error: unknown, tries: number): string | undefined {
  if (error instanceof Undeliverable) return error.reason;
  if (tries < MOST_TRIES) return undefined;
  return `TRIED_TOO_OFTEN ${error instanceof Error ? error.constructor.name : typeof error}`;
}
