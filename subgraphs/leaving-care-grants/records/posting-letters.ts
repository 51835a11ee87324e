import { postedTo, type Paper, type PaperPart } from '@kith/documents';
import { dayInEngland } from '@kith/subgraph';
import { letterHandler, openAllFor, Undeliverable, type Delivery, type OutboxHandlers } from '@kith/subgraph/database';
import { letterheadOf, postedPages } from '@kith/subgraph/letters';

import type { LetterWords } from './domain/letters.ts';
import { PRACTICE_CODES } from './practice/practice.ts';
import { isId } from './refusals.ts';
import { AwardRow } from './rows/awards.ts';
import { LetterRow } from './rows/requests.ts';
import { publishedSettings, SUBGRAPH } from './settings.ts';

/** How what this subgraph sends leaves the building. */
export const outbox: OutboxHandlers = {
  'message.letter': letterHandler(async (delivery) => ({
    pdf: await postedPages(await paperOf(delivery)),
    postage: 'second',
  })),
};

const ownLetterhead = letterheadOf(publishedSettings, PRACTICE_CODES.letterhead);

/**
 * The letter as it is printed, with the council's head and the address as they are when it leaves.
 *
 * @throws `Undeliverable` with `NO_LETTERHEAD` or `NO_ADDRESS`: the message waits, parked, until there is one.
 */
async function paperOf(delivery: Delivery): Promise<Paper> {
  const { context, council } = delivery;
  const { letter: id } = delivery.payload as { readonly letter?: unknown };
  const letterhead = await ownLetterhead(context);
  if (!letterhead) throw new Undeliverable('NO_LETTERHEAD');
  return delivery.inCouncil(async (entities) => {
    const letter = typeof id === 'string' && isId(id) ? await entities.findOne(LetterRow, { council, id }) : null;
    if (!letter) throw new Undeliverable('NO_SUCH_LETTER');
    const { subject } = letter;
    const award = await entities.findOneOrFail(AwardRow, { council, id: letter.award });
    if (!award.letterTo) throw new Undeliverable('NO_ADDRESS');
    const boxes = [letter.words, award.letterTo].map((sealed) => ({ subject, sealed }));
    const [words, address] = await openAllFor(entities, { subgraph: SUBGRAPH, council }, boxes);
    if (!words || !address) throw new Undeliverable('PERSON_ERASED');
    return {
      title: (words as LetterWords).title,
      letterhead,
      madeOn: dayInEngland(letter.writtenAt),
      foot: award.reference,
      to: postedTo(address as readonly string[]) ?? (address as readonly string[]),
      parts: partsOf(words as LetterWords),
    };
  });
}

const partsOf = ({ title, paragraphs, challenge }: LetterWords): readonly PaperPart[] => [
  { kind: 'HEADING', text: title },
  ...paragraphs.map((text) => ({ kind: 'PARAGRAPH', text }) as const),
  { kind: 'SUBHEADING', text: 'If you do not agree' },
  { kind: 'LIST', items: challenge.map(({ says }) => says) },
];
