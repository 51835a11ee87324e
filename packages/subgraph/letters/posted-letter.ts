import { paperBytes, TooLongToPost, type Paper } from '@kith/documents';

import { letterHandler } from '../outbox/messenger/handlers.ts';
import { Undeliverable, type Delivery, type OutboxHandler } from '../outbox/delivery.ts';
import { addressesOf } from './address.ts';
import type { LetterheadOf } from './letterhead.ts';

/** A letter as it is kept until it leaves: in whose name and to where is said then, as they are by then. */
export type LetterSaid = Omit<Paper, 'letterhead' | 'to'>;

/**
 * Handles `message.letter` that says what stands on it, `{ paper }`, to the person whom the message is about: with the
 * council's head and the person's address as they are when it leaves.
 *
 * @throws `Undeliverable` with `NO_LETTERHEAD` or `NO_ADDRESS`: the message waits, parked, until there is one.
 */
export const postedLetterHandler = (subgraph: string, letterheadOf: LetterheadOf): OutboxHandler =>
  letterHandler(async (delivery) => {
    const { paper } = delivery.payload as { readonly paper: LetterSaid };
    const letterhead = await letterheadOf(delivery.context);
    if (!letterhead) throw new Undeliverable('NO_LETTERHEAD');
    const to = await addressOf(delivery, subgraph);
    return { pdf: await postedPages({ ...paper, letterhead, to }), postage: 'second' };
  });

async function addressOf(delivery: Delivery, subgraph: string): Promise<readonly string[]> {
  const { council, subject } = delivery;
  const [to] =
    subject === undefined
      ? []
      : await delivery.inCouncil((rows) => addressesOf(rows, { subgraph, council }, [subject]));
  if (!to) throw new Undeliverable('NO_ADDRESS');
  return to;
}

/** The pages of a letter. @throws `Undeliverable` with `TOO_LONG_TO_POST`. */
export async function postedPages(paper: Paper): Promise<Uint8Array> {
  try {
    return await paperBytes(paper);
  } catch (error) {
    throw error instanceof TooLongToPost ? new Undeliverable('TOO_LONG_TO_POST') : error;
  }
}
