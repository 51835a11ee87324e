import type { EntityManager } from '@mikro-orm/postgresql';

import type { Quote } from '../requests/asked.ts';
import {
  ConfirmationRow,
  DecisionLineRow,
  DecisionRow,
  LetterRow,
  LineRow,
  RequestRow,
  type Confirmation,
  type Decision,
  type DecisionLine,
  type Letter,
  type Line,
  type Request,
} from '../rows/requests.ts';
import type { LetterWords } from '../domain/letters.ts';
import { opened, readTogether } from './read-together.ts';

export interface LineRead extends Omit<Line, 'words'> {
  readonly what: string | undefined;
  readonly quotes: readonly Quote[];
  readonly evidence: readonly string[];
}

export interface DecisionRead extends Decision {
  readonly lines: readonly (Omit<DecisionLine, 'why'> & { readonly why: string | undefined })[];
  readonly confirmation: (Omit<Confirmation, 'why'> & { readonly why: string | undefined }) | undefined;
}

export interface RequestRead extends Omit<Request, 'words'> {
  readonly why: string | undefined;
  readonly lines: readonly LineRead[];
  /** In the order in which they were made; one that a second approver sent back stands before the next. */
  readonly decisions: readonly DecisionRead[];
}

async function whole(
  entities: EntityManager,
  council: string,
  requests: readonly Request[],
): Promise<readonly RequestRead[]> {
  const ids = requests.map(({ id }) => id);
  const whys = await opened<{ readonly why?: string }, Request>(entities, council, requests, ({ words }) => words);
  const lines = Map.groupBy(await linesOf(entities, council, ids), ({ request }) => request);
  const decisions = Map.groupBy(await decisionsOf(entities, council, ids), ({ request }) => request);
  return requests.map((request) => ({
    ...request,
    why: whys.get(request)?.why,
    lines: lines.get(request.id) ?? [],
    decisions: decisions.get(request.id) ?? [],
  }));
}

interface LineWords {
  readonly what?: string;
  readonly quotes?: readonly Quote[];
  readonly evidence?: readonly string[];
}

async function linesOf(
  entities: EntityManager,
  council: string,
  requests: readonly string[],
): Promise<readonly LineRead[]> {
  const lines = await entities.find(
    LineRow,
    { council, request: { $in: [...requests] } },
    { orderBy: { position: 'asc' } },
  );
  const words = await opened<LineWords, Line>(entities, council, lines, (line) => line.words);
  return lines.map((line) => {
    const { what, quotes = [], evidence = [] } = words.get(line) ?? {};
    return { ...line, what, quotes, evidence };
  });
}

async function decisionsOf(
  entities: EntityManager,
  council: string,
  requests: readonly string[],
): Promise<readonly DecisionRead[]> {
  const decisions = await entities.find(
    DecisionRow,
    { council, request: { $in: [...requests] } },
    { orderBy: { decidedAt: 'asc' } },
  );
  const ids = decisions.map(({ id }) => id);
  const lines = await entities.find(DecisionLineRow, { council, decision: { $in: ids } });
  const lineWhys = await opened<string, DecisionLine>(entities, council, lines, ({ why }) => why);
  const confirmations = await entities.find(ConfirmationRow, { council, decision: { $in: ids } });
  const whys = await opened<string, Confirmation>(entities, council, confirmations, ({ why }) => why);
  return decisions.map((decision) => {
    const confirmation = confirmations.find((one) => one.decision === decision.id);
    return {
      ...decision,
      lines: lines
        .filter((line) => line.decision === decision.id)
        .map((line) => ({ ...line, why: lineWhys.get(line) })),
      confirmation: confirmation && { ...confirmation, why: whys.get(confirmation) },
    };
  });
}

/** The requests of awards, newest first. */
export const requestsByAward = readTogether<readonly RequestRead[]>(
  'leavingCareGrantRequests',
  async (entities, council, awards) => {
    const requests = await entities.find(
      RequestRow,
      { council, award: { $in: [...awards] } },
      { orderBy: { number: 'desc' } },
    );
    return Map.groupBy(await whole(entities, council, requests), ({ award }) => award);
  },
);

export const requestsById = readTogether<RequestRead>('leavingCareGrantRequest', async (entities, council, ids) => {
  const requests = await entities.find(RequestRow, { council, id: { $in: [...ids] } });
  return new Map((await whole(entities, council, requests)).map((request) => [request.id, request]));
});

export interface LetterRead extends Omit<Letter, 'words'> {
  readonly words: LetterWords | undefined;
}

/** The letters about awards, newest first. */
export const lettersByAward = readTogether<readonly LetterRead[]>(
  'leavingCareGrantLetters',
  async (entities, council, awards) => {
    const letters = await entities.find(
      LetterRow,
      { council, award: { $in: [...awards] } },
      { orderBy: { writtenAt: 'desc', id: 'asc' } },
    );
    const words = await opened<LetterWords, Letter>(entities, council, letters, (letter) => letter.words);
    const read = letters.map((letter) => ({ ...letter, words: words.get(letter) }));
    return Map.groupBy(read, ({ award }) => award);
  },
);
