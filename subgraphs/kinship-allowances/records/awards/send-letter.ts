import { day, dayInWords } from '@kith/policy';
import type { Doing, OutboxHandlers } from '@kith/subgraph/database';
import { letterheadOf, postedLetterHandler, type LetterSaid } from '@kith/subgraph/letters';

import type { Letter } from '../../awards/letters.ts';
import { councilSettings, SUBGRAPH } from '../settings.ts';

export const LETTERHEAD = 'kinship-allowance-letterhead';

/** Puts a letter to the carer into the outbox: one for each award and occasion. */
export const sendLetter = (
  doing: Pick<Doing, 'send'>,
  { id, subject, reference }: { readonly id: string; readonly subject: string; readonly reference: string },
  occasion: string,
  letter: Letter & { readonly on: string },
): Promise<void> =>
  doing.send({
    kind: 'message.letter',
    key: `kinship-allowance:${id}:${occasion}`,
    subject,
    payload: { paper: letterSaid(letter, reference) },
  });

/** What stands on a letter below the head and the address. */
export const letterSaid = (
  { title, on, paragraphs }: Letter & { readonly on: string },
  reference: string,
): LetterSaid => ({
  title,
  madeOn: on,
  foot: `Kinship allowance ${reference}`,
  parts: [
    { kind: 'LINES', lines: [dayInWords(day(on)), `Our reference: ${reference}`] },
    { kind: 'HEADING', text: title },
    ...paragraphs.map((text) => ({ kind: 'PARAGRAPH' as const, text })),
  ],
});

/** How letters leave the building. */
export const kinshipAllowanceOutbox: OutboxHandlers = {
  'message.letter': postedLetterHandler(SUBGRAPH, letterheadOf(councilSettings, LETTERHEAD)),
};
