import { describe, expect, test } from '@jest/globals';

import { emptyJourney, type Journey } from '../keeping/journey.ts';
import { nextQuestion, topicOf } from './conversation.ts';
import { allPlaces, placeOf, withTold, type Asked } from './subjects.ts';

const family: Journey = { ...emptyJourney, who: 'CARER', children: [{ ref: 'a' }, { ref: 'b' }] };
const open = (fact: string, gain: number, ref?: string) => ({
  fact,
  gain,
  question: 'Q?',
  refs: [],
  about: ref ? { ref } : null,
});
const asked = (fact: string, ref?: string): Asked => ({ place: placeOf(fact)!, ref });

describe('the conversation', () => {
  test('starts with the most telling question', () => {
    const next = nextQuestion([open('carer.employment.status', 0.2), open('child.arrangement', 1.5, 'b')], family);
    expect(next).toEqual(asked('child.arrangement', 'b'));
  });

  test('stays with a topic until nothing of it is left, even where another would tell more', () => {
    const questions = [
      open('carer.council', 2),
      open('child.order.madeOn', 0.1, 'a'),
      open('child.care.protectionPlan', 1, 'a'),
    ];
    expect(nextQuestion(questions, family, asked('child.order.appliedFor', 'a'))).toEqual(
      asked('child.order.madeOn', 'a'),
    );
  });

  test('then stays with the same child before it turns to the next', () => {
    const questions = [open('child.arrangement', 2, 'b'), open('child.care.protectionPlan', 0.3, 'a')];
    expect(nextQuestion(questions, family, asked('child.order.madeOn', 'a'))).toEqual(
      asked('child.care.protectionPlan', 'a'),
    );
  });

  test('asks how a child lives with the carer first, and about legal help last', () => {
    const questions = [
      open('child.legal.stage', 3, 'a'),
      open('child.livesIn', 2, 'a'),
      open('child.arrangement', 1, 'a'),
    ];
    expect(nextQuestion(questions, family)).toEqual(asked('child.arrangement', 'a'));
    expect(nextQuestion(questions.slice(0, 2), family, asked('child.legal.stage', 'a'))).toEqual(
      asked('child.livesIn', 'a'),
    );
  });

  test('goes through the children in the order in which they were told of', () => {
    const questions = [open('child.arrangement', 2, 'b'), open('child.arrangement', 0.5, 'a')];
    expect(nextQuestion(questions, family)).toEqual(asked('child.arrangement', 'a'));
  });

  test('comes to the household when nothing is left about the children', () => {
    const questions = [open('carer.household.couple', 2), open('child.care.protectionPlan', 0.3, 'b')];
    expect(nextQuestion(questions, family, asked('child.order.madeOn', 'a'))).toEqual(
      asked('child.care.protectionPlan', 'b'),
    );
  });

  test('asks whether the parents are alive before anything else about them', () => {
    const questions = [open('child.parents.birthOrResidence', 2, 'a'), open('child.parents.living', 0.1, 'a')];
    expect(nextQuestion(questions, family)).toEqual(asked('child.parents.living', 'a'));
  });

  test('asks whether before it asks when or how much', () => {
    const [startedOn, onNow] = ['careLeaver.apprenticeship.startedOn', 'careLeaver.apprenticeship.onNow'] as const;
    const careLeaver: Journey = { ...emptyJourney, who: 'CARE_LEAVER' };
    expect(nextQuestion([open(startedOn, 2), open(onNow, 0.1)], careLeaver)).toEqual(asked(onNow));
    expect(nextQuestion([open(startedOn, 2)], careLeaver)).toEqual(asked(startedOn));
    // Another record's yes or no is another matter.
    expect(nextQuestion([open(startedOn, 2), open('careLeaver.home.single', 0.1)], careLeaver)).toEqual(
      asked(startedOn),
    );
  });

  test('never asks again what a person said they do not know', () => {
    const unsure = withTold(family, asked('child.order.madeOn', 'a'), undefined);
    expect(nextQuestion([open('child.order.madeOn', 1, 'a')], unsure)).toBeUndefined();
    expect(nextQuestion([open('child.order.madeOn', 1, 'b')], unsure)).toEqual(asked('child.order.madeOn', 'b'));
  });

  test('ends when nothing that is left could change an answer', () => {
    expect(nextQuestion([], family)).toBeUndefined();
  });

  test('has a topic for every fact that a carer can be asked', () => {
    expect(allPlaces().filter(({ fact }) => topicOf(fact.code) === 'other')).toEqual([]);
  });
});

describe('what is told in a list', () => {
  test('is asked for by the page of the list, until the person said whether it is complete', () => {
    const money = [open('carer.finances.incomes.amountPence', 1)];
    expect(nextQuestion(money, family)).toEqual(asked('carer.finances.incomesComplete'));
    expect(nextQuestion(money, withTold(family, asked('carer.finances.incomesComplete'), 'YES'))).toBeUndefined();
  });
});
