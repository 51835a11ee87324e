import { describe, expect, test } from '@jest/globals';

import { instrument } from '../citation.ts';
import { day, isoOf } from '../day.ts';
import { changeDays, lookup } from './lookup.ts';
import { parameter, setting, type DatedValue } from './parameter.ts';

const { read } = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');
const entry = (
  from: string,
  value: number,
  more: { to?: string; knownFrom?: string; version?: string } = {},
): DatedValue<number> => ({
  from: day(from),
  ...(more.to === undefined ? {} : { to: day(more.to) }),
  knownFrom: day(more.knownFrom ?? from),
  value,
  cite: read('s1'),
  ...(more.version === undefined ? {} : { version: more.version }),
});
const none = new Map();
const today = day('2026-11-21');

describe('A dated figure', () => {
  const rate = parameter('rate', 'Rate', [entry('2024-04-06', 100), entry('2025-04-06', 110), entry('2023-04-06', 90)]);

  test('is the one that started last', () => {
    expect(lookup(rate, day('2025-04-05'), today, none)?.value).toBe(100);
    expect(lookup(rate, day('2025-04-06'), today, none)?.value).toBe(110);
  });

  test('is not known before the first', () => {
    expect(lookup(rate, day('2023-04-05'), today, none)).toBeUndefined();
  });

  test('is what was known then, where it was corrected later', () => {
    const corrected = parameter('rate', 'Rate', [
      entry('2024-04-06', 100),
      entry('2024-04-06', 101, { knownFrom: '2024-09-01' }),
    ]);
    expect(lookup(corrected, day('2024-05-01'), day('2024-08-31'), none)?.value).toBe(100);
    expect(lookup(corrected, day('2024-05-01'), day('2024-09-01'), none)?.value).toBe(101);
  });

  test('that was announced for later is not seen before it was announced', () => {
    const announced = parameter('rate', 'Rate', [
      entry('2024-04-06', 100),
      entry('2027-04-06', 120, { knownFrom: '2026-10-01' }),
    ]);
    expect(lookup(announced, day('2027-05-01'), day('2026-09-30'), none)?.value).toBe(100);
    expect(lookup(announced, day('2027-05-01'), day('2026-10-01'), none)?.value).toBe(120);
  });

  test('that has ended is shown as provisional where its kind allows, and is none otherwise', () => {
    const values = [entry('2024-04-06', 100, { to: '2025-04-05' })];
    const shown = lookup(parameter('rate', 'Rate', values, 'PROVISIONAL'), day('2025-04-06'), today, none);
    expect(shown).toMatchObject({ value: 100, provisional: true });
    expect(lookup(parameter('rate', 'Rate', values, 'NONE'), day('2025-04-06'), today, none)).toBeUndefined();
    expect(lookup(parameter('rate', 'Rate', values, 'NONE'), day('2025-04-05'), today, none)).toMatchObject({
      provisional: false,
    });
  });

  test('that has ended does not bring back an older one without an end', () => {
    const values = [entry('2020-04-06', 50), entry('2024-04-06', 100, { to: '2025-04-05' })];
    expect(lookup(parameter('rate', 'Rate', values), day('2026-01-01'), today, none)).toBeUndefined();
  });

  test('changes on the day it starts and on the day after it ends', () => {
    const values = [
      entry('2024-04-06', 100, { to: '2025-04-05' }),
      entry('2030-01-01', 1, { knownFrom: '2029-01-01' }),
    ];
    expect(changeDays(parameter('rate', 'Rate', values), today, none).map(isoOf)).toEqual(['2024-04-06', '2025-04-06']);
  });
});

describe('A figure that councils set', () => {
  const rate = setting('rate', 'Rate', parameter('rate', 'Rate', [entry('2020-01-01', 10)]));
  const own = new Map([['rate', [entry('2025-01-01', 15, { to: '2025-12-31', version: 'v7' })]]]);

  test('is the council’s own while that is in force', () => {
    expect(lookup(rate, day('2025-06-01'), today, own)).toMatchObject({ value: 15, entry: { version: 'v7' } });
  });

  test('is the national one before, after, and for a council that has set none', () => {
    expect(lookup(rate, day('2024-12-31'), today, own)?.value).toBe(10);
    expect(lookup(rate, day('2026-01-01'), today, own)?.value).toBe(10);
    expect(lookup(rate, day('2025-06-01'), today, none)?.value).toBe(10);
  });
});
