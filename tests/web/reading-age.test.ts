import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { allPlaces } from '@kith/checker/testing';

import { TODAY } from '../support/house.ts';
import { checkerForTests } from './support/checker.ts';
import { grade } from './support/reading-age.ts';
import { statesOf } from './support/states.ts';

const HIGHEST = 9;
const HIGHEST_ON_AVERAGE = 6;

interface Text {
  readonly of: string;
  readonly text: string;
}

const tooHard = (texts: readonly Text[]) =>
  texts
    .map(({ of, text }) => ({ of, grade: Math.round(grade(text) * 10) / 10, text }))
    .filter((measured) => measured.grade > HIGHEST);

const average = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + grade(text), 0) / texts.length;

describe('the words that people read', () => {
  const checker = checkerForTests();

  test('of every question can be read by somebody who left school early', () => {
    const texts = allPlaces().map(({ fact }) => ({
      of: fact.code,
      text: [fact.question, fact.hint, fact.why, ...(fact.type === 'CHOICE' ? Object.values(fact.answers) : [])]
        .filter(Boolean)
        .join('\n'),
    }));
    expect(tooHard(texts)).toEqual([]);
    expect(average(texts)).toBeLessThanOrEqual(HIGHEST_ON_AVERAGE);
  });

  test('of every question can be read by them alone, and so can what we say below it', () => {
    const texts = allPlaces().flatMap(({ fact }) =>
      (['question', 'hint', 'why'] as const).flatMap((part) => {
        const text = fact[part];
        return text ? [{ of: `${fact.code} ${part}`, text }] : [];
      }),
    );
    expect(tooHard(texts)).toEqual([]);
  });

  test('of every page can be read by them', () => {
    const book = JSON.parse(
      readFileSync(new URL('../../web/checker/languages/en/pages.json', import.meta.url), 'utf8'),
    ) as object;
    const texts = Object.entries(book).map(([of, words]) => ({ of, text: strings(words).join('\n') }));
    expect(tooHard(texts)).toEqual([]);
    expect(average(texts)).toBeLessThanOrEqual(HIGHEST_ON_AVERAGE);
  });

  test('of every answer can be read by them', async () => {
    const texts = new Map<string, string>();
    for (let seed = 0; seed < 6; seed += 1) {
      const { journey } = (await statesOf(seed, checker.asking, TODAY, 12)).at(-1)!;
      const { determinations } = await checker.asking.statement(journey, TODAY);
      for (const { ref, outcome, entitlement, award, nextSteps, challenge, because } of determinations.values()) {
        const said = [
          entitlement.summary,
          award?.what,
          ...(award?.notes ?? []).map(({ says }) => says),
          ...nextSteps.map(({ says }) => says),
          ...challenge.map(({ says }) => says),
          ...because.map(({ says }) => says),
        ];
        texts.set(`${ref.split(':')[0]} ${outcome}`, said.filter(Boolean).join('\n'));
      }
    }
    const all = [...texts].map(([of, text]) => ({ of, text }));
    expect(all.length).toBeGreaterThan(20);
    expect(tooHard(all)).toEqual([]);
    expect(average(all)).toBeLessThanOrEqual(HIGHEST_ON_AVERAGE);
  }, 240_000);
});

const strings = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : typeof words === 'object' && words ? Object.values(words).flatMap(strings) : [];
