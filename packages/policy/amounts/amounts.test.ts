import { describe, expect, test } from '@jest/globals';

import { instrument } from '../citation.ts';
import { parameter } from '../dated/parameter.ts';
import { lookup } from '../dated/lookup.ts';
import { day } from '../day.ts';
import { Sheet } from '../determination/sheet.ts';
import { dateFact, moneyFact } from '../facts/fact.ts';
import type { Amount, Known } from './amount.ts';
import { higherOf, less, lowerOf, notBelowNothing, shareOf, sum } from './combine.ts';
import { figure, figureOnDayOf, fixed, stated } from './figure.ts';

const { read } = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');
const words = (title: string) => ({ title, question: `${title}?`, why: 'It counts.', changeable: 'NEVER' as const });
const income = moneyFact('income', words('Income'));
const rent = moneyFact('rent', words('Rent'));
const madeOn = dateFact('madeOn', words('Made on'));
const rate = parameter(
  'rate',
  'Weekly rate',
  [
    { from: day('2024-04-06'), to: day('2025-04-05'), knownFrom: day('2024-04-06'), value: 15_000, cite: read('s1') },
    {
      from: day('2025-04-06'),
      to: day('2026-04-05'),
      knownFrom: day('2025-04-06'),
      value: 16_000,
      cite: read('s2'),
      note: 'Rounded.',
    },
  ],
  'PROVISIONAL',
);

function worked(amount: Amount, asOf = '2025-06-01'): { pence: number | undefined; sheet: Sheet } {
  const sheet = new Sheet();
  const known: Partial<Known> = {
    asOf: day(asOf),
    number: (fact) => (fact === income ? 12_345 : 2_345),
    day: () => day('2024-06-01'),
    inForce: (dated, on) => lookup(dated, on ?? day(asOf), day('2026-11-21'), new Map()),
  };
  return { pence: amount.work(known as Known, sheet), sheet };
}

describe('An amount', () => {
  test('from a dated figure is cited, with its remark', () => {
    const { pence, sheet } = worked(figure(rate));
    expect(pence).toBe(16_000);
    expect(sheet.lines).toEqual([{ says: 'Weekly rate', pence: 16_000, cite: [read('s2')] }]);
    expect(sheet.notes.map(({ says }) => says)).toEqual(['Rounded.']);
  });

  test('from a figure whose year has ended is provisional', () => {
    expect(worked(figure(rate), '2026-06-01').sheet.reasonsProvisional).toEqual([
      'Weekly rate: the new figure has not reached us yet, so we used the last one.',
    ]);
    expect(worked(figure(rate)).sheet.reasonsProvisional).toEqual([]);
  });

  test('is not known before the first figure, nor is any sum with it', () => {
    expect(worked(figure(rate), '2020-01-01').pence).toBeUndefined();
    expect(worked(sum(fixed(1), figure(rate)), '2020-01-01').pence).toBeUndefined();
    expect(worked(less(fixed(1), figure(rate)), '2020-01-01').pence).toBeUndefined();
    expect(worked(higherOf(fixed(1), figure(rate)), '2020-01-01').pence).toBe(1);
  });

  test('can be the figure of the day of a fact', () => {
    expect(worked(figureOnDayOf(rate, madeOn)).pence).toBe(15_000);
  });

  test('less another shows the deduction as negative', () => {
    const { pence, sheet } = worked(less(figure(rate), stated(rent)));
    expect(pence).toBe(13_655);
    expect(sheet.lines.map((line) => line.pence)).toEqual([16_000, -2_345]);
  });

  test('shows the lines of the higher or the lower alone', () => {
    expect(worked(higherOf(stated(income), stated(rent))).sheet.lines.map(({ says }) => says)).toEqual(['Income']);
    expect(worked(lowerOf(stated(income), stated(rent))).sheet.lines.map(({ says }) => says)).toEqual(['Rent']);
  });

  test('that may not be below nothing is brought up to nought by a line, so that the lines add up', () => {
    const { pence, sheet } = worked(notBelowNothing(less(stated(rent), stated(income))));
    expect(pence).toBe(0);
    expect(sheet.lines.reduce((total, line) => total + line.pence, 0)).toBe(0);
  });

  test('shared rounds half a penny up', () => {
    expect(worked(shareOf(stated(income), 1, 2, 'Half', read('s3'))).pence).toBe(6_173);
    expect(worked(shareOf(stated(income), 90, 100, 'Nine tenths', read('s3'))).pence).toBe(11_111);
  });

  test('falls as what is taken from it grows, and rises with what it is taken from', () => {
    expect(less(stated(income), stated(rent)).directions).toEqual([
      { fact: income, direction: 'RISES' },
      { fact: rent, direction: 'FALLS' },
    ]);
  });

  test('is refused where one number pulls both ways', () => {
    expect(() => less(stated(income), shareOf(stated(income), 1, 2, 'Half'))).toThrow(
      'income raises one part of an amount and lowers another',
    );
  });
});
