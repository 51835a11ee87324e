import type { Paper } from '@kith/documents';
import * as v from 'valibot';

import { Undeliverable, type Delivery, type OutboxHandler } from '../delivery.ts';
import type { Letter } from './messenger.ts';

const EmailPayload = v.object({
  to: v.string(),
  template: v.string(),
  personalisation: v.record(v.string(), v.string()),
});

/** Handles `message.email`: `{ to, template, personalisation }`. */
export const emailHandler: OutboxHandler = (delivery) =>
  delivery.messenger.email(readPayload(EmailPayload, delivery), delivery);

/** Handles `message.letter`, of which the subgraph keeps the pages. */
export const letterHandler =
  (letterOf: (delivery: Delivery) => Promise<Letter>): OutboxHandler =>
  async (delivery) =>
    delivery.messenger.letter(await letterOf(delivery), delivery);

/** Handles `message.letter` that says what stands on it: `{ paper }`. The pages are the same whenever they are made again. */
export const paperLetterHandler: OutboxHandler = letterHandler(async ({ payload }) => {
  const { paper } = payload as { readonly paper: Paper };
  // Loaded by those alone who have a paper to make.
  const { paperBytes } = await import('@kith/documents');
  return { pdf: await paperBytes(paper), postage: 'second' };
});

/** @throws `Undeliverable` where the payload is not what the handler takes: it never will be. */
export function readPayload<T extends v.GenericSchema>(shape: T, { payload }: Delivery): v.InferOutput<T> {
  const read = v.safeParse(shape, payload);
  if (read.success) return read.output;
  throw new Undeliverable('PAYLOAD_UNREADABLE');
}
