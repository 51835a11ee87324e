import { choiceFact, codeFact, countFact, dateFact, moneyFact, yesNoFact } from '@kith/policy';
import { describe, expect, test } from '@jest/globals';

import { writtenAnswer } from './form-answers.ts';

const words = { title: 'T', question: 'Q?', why: 'W.', changeable: 'NEVER' } as const;
const councils = new Set(['E09000004']);
const told = (value: string | number) => ({ kind: 'TOLD', value });
const read = (fact: Parameters<typeof writtenAnswer>[0], form: Record<string, string>) =>
  writtenAnswer(fact, 'q', form, councils);

describe('a date that a person writes', () => {
  const born = dateFact('x.born', { ...words, least: '1990-01-01', most: '2030-12-31' });
  const date = (day: string, month: string, year: string) =>
    read(born, { 'q-day': day, 'q-month': month, 'q-year': year });

  test('is taken in figures, with or without noughts', () => {
    expect(date('5', '3', '2015')).toEqual(told('2015-03-05'));
    expect(date(' 05 ', '03', '2015')).toEqual(told('2015-03-05'));
  });

  test('may name its month', () => {
    expect(date('5', 'March', '2015')).toEqual(told('2015-03-05'));
    expect(date('5', 'sept', '2015')).toEqual(told('2015-09-05'));
  });

  test('must be a day that exists', () => {
    expect(date('30', '2', '2020')).toMatchObject({ kind: 'MISTAKE', says: 'dateReal' });
    expect(date('29', '2', '2020')).toEqual(told('2020-02-29'));
    expect(date('0', '13', '2020')).toMatchObject({ kind: 'MISTAKE', says: 'dateReal' });
  });

  test('that is half written names the part that is missing', () => {
    expect(date('5', '', '2015')).toEqual({ kind: 'MISTAKE', says: 'dateHalf', part: 'month' });
    expect(date('', '', '')).toEqual({ kind: 'MISTAKE', says: 'date', part: 'day' });
    expect(date('5', '3', '15')).toEqual({ kind: 'MISTAKE', says: 'dateYear', part: 'year' });
  });

  test('must lie within what the question allows', () => {
    expect(date('5', '3', '1850')).toMatchObject({ says: 'dateRange' });
  });
});

describe('a sum that a person writes', () => {
  const pay = moneyFact('x.pay', { ...words, most: 1_000_000 });

  test('is taken in pounds and pence, however it is written', () => {
    for (const [written, pence] of [
      ['12', 1200],
      ['£1,250.50', 125_050],
      ['12.5', 1250],
      [' 0 ', 0],
    ] as const) {
      expect(read(pay, { q: written })).toEqual(told(pence));
    }
  });

  test('is refused when it is no sum, below nought or too large', () => {
    for (const written of ['-5', '1.234', 'ten', '1e5'])
      expect(read(pay, { q: written })).toMatchObject({ says: 'moneyShape' });
    expect(read(pay, { q: '' })).toMatchObject({ says: 'money' });
    expect(read(pay, { q: '10000.01' })).toMatchObject({ says: 'moneyMost', values: { most: 10_000 } });
  });
});

describe('any question', () => {
  const paid = yesNoFact('x.paid', words);
  const kind = choiceFact('x.kind', 'Kind', { A: 'a', B: 'b' }, words);

  test('may be answered with “I do not know”', () => {
    expect(read(paid, { q: 'NOT_KNOWN' })).toEqual({ kind: 'NOT_KNOWN' });
    expect(read(dateFact('x.d', words), { unsure: 'q' })).toEqual({ kind: 'NOT_KNOWN' });
  });

  test('takes only the answers that it offers', () => {
    expect(read(kind, { q: 'B' })).toEqual(told('B'));
    expect(read(kind, { q: 'C' })).toMatchObject({ kind: 'MISTAKE', says: 'choose' });
    expect(read(paid, {})).toMatchObject({ kind: 'MISTAKE', says: 'choose' });
    expect(read(kind, { q: 'toString' })).toMatchObject({ kind: 'MISTAKE' });
  });

  test('takes only councils that exist, and whole numbers in bounds', () => {
    expect(read(codeFact('x.council', words), { q: 'E09000004' })).toEqual(told('E09000004'));
    expect(read(codeFact('x.council', words), { q: 'E99999999' })).toMatchObject({ says: 'council' });
    expect(read(countFact('x.n', { ...words, most: 5 }), { q: '6' })).toMatchObject({ says: 'countRange' });
    expect(read(countFact('x.n', { ...words, most: 5 }), { q: '5' })).toEqual(told(5));
  });
});
