import { describe, expect, test } from '@jest/globals';

import { agrees, atHome, born, council, guardianOfNine, inLaw, income, order, situation } from '../testing/example.ts';

const asked = (answers: Parameters<typeof situation>[0]) =>
  inLaw.questions(situation(answers)).map(({ fact }) => fact.code);

describe('The questions', () => {
  test('are none where the answer is complete', () => {
    expect(asked(guardianOfNine)).toEqual([]);
  });

  test('leave out what can no longer matter', () => {
    expect(
      asked({ ...guardianOfNine, [atHome.code]: false, [agrees.code]: undefined, [income.code]: undefined }),
    ).toEqual([]);
  });

  test('include what only the amount turns on', () => {
    expect(asked({ ...guardianOfNine, [income.code]: undefined })).toEqual([income.code]);
  });

  test('begin with what tells most', () => {
    const questions = inLaw.questions(situation({}));
    expect(questions[0]!.fact).toBe(order);
    expect(questions.map(({ fact }) => fact.code).toSorted()).toEqual(
      [agrees, atHome, born, council, income, order].map(({ code }) => code).toSorted(),
    );
    expect(questions.map(({ gain }) => gain)).toEqual(questions.map(({ gain }) => gain).toSorted((a, b) => b - a));
  });

  test('gain one bit where one yes or no settles between two equal answers', () => {
    const [question, ...others] = inLaw.questions(situation({ ...guardianOfNine, [agrees.code]: undefined }));
    expect(others).toEqual([]);
    expect(question!.fact).toBe(agrees);
    expect(question!.gain).toBeCloseTo(1);
  });
});
