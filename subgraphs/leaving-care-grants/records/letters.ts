import { randomUUID } from 'node:crypto';

import type { Doing } from '@kith/subgraph/database';

import type { LetterWords } from './domain/letters.ts';
import type { Award } from './rows/awards.ts';
import { LetterRow, type LetterKind } from './rows/requests.ts';

export interface ToWrite {
  readonly award: Pick<Award, 'id' | 'subject'>;
  readonly kind: LetterKind;
  readonly words: LetterWords;
  readonly request?: string;
}

/** Keeps a letter with the award, where the young person reads it, and puts it into the post. */
export async function write(doing: Doing, { award, kind, words, request }: ToWrite): Promise<void> {
  const { entities, council, now } = doing;
  const id = randomUUID();
  const { title, paragraphs, challenge } = words;
  await entities.insert(LetterRow, {
    council,
    id,
    award: award.id,
    subject: award.subject,
    request: request ?? null,
    kind,
    words: await doing.seal(award.subject, { title, paragraphs, challenge }),
    writtenAt: now,
  });
  const payload = { letter: id };
  await doing.send({ kind: 'message.letter', key: `leaving-care-grant:${id}`, subject: award.subject, payload });
}
