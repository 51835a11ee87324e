import type { Paper } from '@kith/documents';
import { paperLetterHandler, type Doing, type OutboxHandlers } from '@kith/subgraph/database';

import type { Letter } from '../../awards/letters.ts';
import { councilNames } from '../../rules/index.ts';

/** Puts a letter to the carer into the outbox: one for each award and occasion. */
export const sendLetter = (
  doing: Pick<Doing, 'send' | 'council'>,
  { id, subject, reference }: { readonly id: string; readonly subject: string; readonly reference: string },
  occasion: string,
  letter: Letter & { readonly on: string },
): Promise<void> =>
  doing.send({
    kind: 'message.letter',
    key: `kinship-allowance:${id}:${occasion}`,
    subject,
    payload: { paper: paperOf(letter, reference, councilNames.get(doing.council) ?? doing.council) },
  });

const paperOf = (
  { title, on, paragraphs }: Letter & { readonly on: string },
  reference: string,
  council: string,
): Paper => ({
  title,
  madeOn: on,
  foot: `Kinship allowance ${reference}`,
  letterhead: { name: council, lines: [`Our reference: ${reference}`] },
  parts: [{ kind: 'HEADING', text: title }, ...paragraphs.map((text) => ({ kind: 'PARAGRAPH' as const, text }))],
});

/** How letters leave the building. */
export const kinshipAllowanceOutbox: OutboxHandlers = { 'message.letter': paperLetterHandler };
