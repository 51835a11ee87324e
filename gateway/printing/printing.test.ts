import { describe, expect, test } from '@jest/globals';

import { dayInWords } from './day-in-words.ts';
import { WIDTH, wrapped } from './lines.ts';
import { merged } from './merged.ts';
import { amountInWords, awardInWords } from './money.ts';
import { SourceList } from './sources.ts';
import { styleFor } from './style.ts';
import { tableOf } from './table.ts';

const ESCAPE = String.fromCharCode(27);

describe('colour', () => {
  const coloured = (out: { isTTY?: boolean }, environment: Record<string, string>) =>
    styleFor(out, environment).red('no').includes(ESCAPE);

  test('is for a terminal that wants it, and nowhere else', () => {
    expect(coloured({ isTTY: true }, {})).toBe(true);
    expect(coloured({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(coloured({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
    expect(coloured({}, {})).toBe(false);
  });

  test('is never in a table', () => {
    expect(tableOf(['Each', 'Amount'], [['week', '£10']])).not.toContain(ESCAPE);
  });
});

describe('the page', () => {
  test('is never left by a table, however much is in its cells', () => {
    const long = 'the National Minimum Allowance changes on the sixth of April '.repeat(4).trim();
    const table = tableOf(['From and to', 'What you get', 'Why'], [['1 to 2', long, long]], 6);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
    expect(table.replaceAll(/[^A-Za-z]+/g, '')).toContain('National');
  });

  test('is never left by a sentence, and its lines stand under each other', () => {
    const lines = wrapped('one two three '.repeat(20).trim(), 8, '> ').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
    expect(lines[0]).toMatch(/^ {6}> one/);
    expect(lines[1]).toMatch(/^ {8}\S/);
  });
});

describe('money and days in words', () => {
  test('an amount is exact, a range, or not there', () => {
    expect(amountInWords(23_150, 23_150, 'WEEK')).toBe('£231.50 a week');
    expect(amountInWords(15_000, 18_000, 'MONTH')).toBe('between £150 and £180 a month');
    expect(amountInWords(0, 18_000, 'ONCE')).toBe('up to £180 once');
    expect(amountInWords(null, null, 'WEEK')).toBe('');
  });

  test('what an award’s figure is worth stands beside it', () => {
    const award = {
      kind: 'MONEY',
      every: 'YEAR',
      leastPence: 300_000,
      mostPence: 300_000,
      measure: 'UP_TO',
      what: null,
      lines: [],
      provisional: [],
      notes: [],
      startUnpublished: false,
      heldBy: 'the council',
      inTotals: false,
    } as const;
    const mutable = { ...award, lines: [], provisional: [], notes: [] };
    expect(awardInWords(mutable)).toBe('up to £3,000 a year, held by the council');
    expect(awardInWords({ ...mutable, measure: 'BENCHMARK', heldBy: null })).toBe('£3,000 a year to start from');
    expect(awardInWords({ ...mutable, measure: 'EXACT', heldBy: null, startUnpublished: true })).toBe(
      '£3,000 a year, from a day that nobody has said yet',
    );
  });

  test('a day is written out', () => {
    expect(dayInWords('2026-02-01')).toBe('1 February 2026');
  });
});

test('what is true of several children is said once, of all of them', () => {
  const about = (child: string, body: string) => ({ title: 'School support', child, more: '', body: [body] });
  expect(merged([about('ada', 'yes'), about('ben', 'no'), about('cy', 'yes')])).toEqual([
    'School support, for ada and cy',
    'yes',
    'School support, for ben',
    'no',
  ]);
});

test('a source has one number, however often it is cited, and is listed by it', () => {
  const source = (provision: string) => ({
    instrument: 'Children Act 1989',
    provision,
    url: 'https://www.legislation.gov.uk/ukpga/1989/41',
    checkedOn: '2026-11-21',
    reading: 'READ' as const,
  });
  const sources = new SourceList();
  expect(sources.mark([source('s17')])).toBe(' [1]');
  expect(sources.mark([source('s22'), source('s17'), source('s22')])).toBe(' [2, 1]');
  expect(sources.mark([])).toBe('');
  expect(sources.print().filter((line) => line.includes('['))).toEqual([
    '  [1] Children Act 1989, s17. Read on 21 November 2026.',
    '  [2] Children Act 1989, s22. Read on 21 November 2026.',
  ]);
});
