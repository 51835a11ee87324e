import { describe, expect, test } from '@jest/globals';

import type { OpenQuestion } from '../decided.ts';
import { nextQuestions } from './next-questions.ts';

const asks = (fact: string, gain: number, child?: string): OpenQuestion => ({
  fact,
  title: fact,
  question: `${fact}?`,
  why: 'It decides the rate.',
  hint: null,
  type: 'YES_NO',
  answers: [],
  about: child === undefined ? null : { ref: child },
  gain,
});

describe('what to ask next', () => {
  test('determinations that ask the same about the same child ask it once, and it is worth the sum', () => {
    const questions = nextQuestions(
      [
        { ref: 'A', questions: [asks('child.order', 0.5, 'x'), asks('carer.council', 0.75)] },
        { ref: 'B', questions: [asks('child.order', 0.5, 'x')] },
      ],
      5,
    );
    expect(questions.map(({ fact, gain, refs }) => [fact, gain, refs])).toEqual([
      ['child.order', 1, ['A', 'B']],
      ['carer.council', 0.75, ['A']],
    ]);
  });

  test('the same question about another child is another question', () => {
    const questions = nextQuestions(
      [{ ref: 'A', questions: [asks('child.order', 0.5, 'x'), asks('child.order', 0.5, 'y')] }],
      5,
    );
    expect(questions.map(({ about }) => about?.ref)).toEqual(['x', 'y']);
  });

  test('no more are given than were asked for, the most telling first', () => {
    const questions = nextQuestions([{ ref: 'A', questions: [asks('a', 0.1), asks('b', 0.9), asks('c', 0.5)] }], 2);
    expect(questions.map(({ fact }) => fact)).toEqual(['b', 'c']);
  });
});
