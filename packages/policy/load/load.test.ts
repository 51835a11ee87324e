import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';

import { day } from '../day.ts';
import { codes, isoDay, parametersFrom, pence, rulesVersion, tableFrom } from './index.ts';

const at = (name: string) => new URL(`./testing/${name}`, import.meta.url);
const rates = parametersFrom(at('rates.yml'));

describe('A file of dated parameters', () => {
  test('gives each value with its days and its citation', () => {
    const weekly = rates.get('rate.weekly', pence);
    expect(weekly).toMatchObject({
      kind: 'parameter',
      code: 'rate.weekly',
      title: 'Weekly rate',
      afterLast: 'PROVISIONAL',
    });
    expect(weekly.values).toEqual([
      {
        from: day('2024-04-06'),
        to: day('2025-04-05'),
        knownFrom: day('2024-04-06'),
        value: 15_000,
        cite: expect.objectContaining({ instrument: 'Example Act 2020', provision: 's1', reading: 'read' }),
      },
      expect.objectContaining({ knownFrom: day('2025-02-01'), value: 16_000, note: 'Rounded by the department.' }),
    ]);
  });

  test.each([
    ['rate.wrong', 'rates.yml: rate.wrong, entry 1, value: '],
    ['rate.backwards', 'rate.backwards, entry 1: ends before it starts'],
    ['rate.twice', 'rate.twice: two entries have the same from and knownFrom'],
    ['rate.uncited', 'rate.uncited, values.0.cite.provision: '],
    ['rate.no-such-day', '2025-02-30 is not a calendar day'],
    ['rate.missing', 'rates.yml: there is no parameter rate.missing'],
  ])('is refused at %s, naming the place', (code, message) => {
    expect(() => rates.get(code, pence)).toThrow(message);
  });

  test('lists its parameters and leaves anchors out', () => {
    expect(rates.codes).toContain('rate.weekly');
    expect(rates.codes).not.toContain('x-act');
  });
});

describe('A table', () => {
  test('is refused at the line and column that does not fit', () => {
    const row = v.object({ area: v.string(), age: v.pipe(v.string(), v.digits()), pence: v.string() });
    expect(() => tableFrom(at('rates.csv'), row)).toThrow('rates.csv, line 3, age: ');
  });

  test('gives its rows as the schema shapes them', () => {
    const row = v.pipe(
      v.object({ area: v.string(), age: v.string(), pence: v.string() }),
      v.transform((told) => [told.area, Number(told.pence)] as const),
    );
    expect(tableFrom(at('rates.csv'), row)).toEqual([
      ['LONDON', 17_000],
      ['REST', 15_000],
    ]);
  });
});

describe('Values', () => {
  test('of a list are named once', () => {
    expect(v.is(codes, ['E06000012', 'E09000004'])).toBe(true);
    expect(v.is(codes, ['E06000012', 'E06000012'])).toBe(false);
  });

  test('that are days become the day itself', () => {
    expect(v.parse(isoDay, '2026-02-27')).toBe(day('2026-02-27'));
  });
});

describe('The version of a folder of rules', () => {
  test('is twelve digits, the same for the same files and another for others', () => {
    const here = rulesVersion(new URL('.', import.meta.url));
    expect(here).toMatch(/^[0-9a-f]{12}$/);
    expect(rulesVersion(new URL('.', import.meta.url))).toBe(here);
    expect(rulesVersion(at('.'))).not.toBe(here);
  });
});
