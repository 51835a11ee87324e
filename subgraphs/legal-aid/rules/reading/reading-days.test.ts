import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day, isoOf } from '@kith/policy';

import { readingDays } from './reading-days.ts';

const between = (asOf: string, until: string, told?: ToldLegalAidFinances | null, knownOn = '2026-11-21') =>
  readingDays(told, { asOf: day(asOf), knownOn: day(knownOn) }, day(until)).map(isoOf);
const cars = (...bought: readonly (string | null)[]): ToldLegalAidFinances => ({
  vehicles: bought.map((boughtOn, index) => ({ ref: `v${index}`, boughtOn })),
});

describe('the days on which the sums of the means test can come out otherwise', () => {
  test('are those of new figures, in order, each once', () => {
    expect(between('2024-01-01', '2026-11-21')).toEqual(['2024-04-08', '2025-04-07', '2026-04-06']);
  });

  test('lie after the day asked about, up to the last one', () => {
    expect(between('2024-04-07', '2025-04-07')).toEqual(['2024-04-08', '2025-04-07']);
    expect(between('2024-04-08', '2025-04-06')).toEqual([]);
  });

  test('are none on which figures came that nobody knew of yet', () => {
    expect(between('2025-01-01', '2026-11-21', undefined, '2026-04-06')).toEqual(['2025-04-07', '2026-04-06']);
    expect(between('2025-01-01', '2026-11-21', undefined, '2026-04-05')).toEqual(['2025-04-07']);
  });

  test('are none of a review that is not law, nor of what is paid in practice', () => {
    expect(between('2026-11-21', '2028-01-01', undefined, '2030-01-01')).toEqual([]);
    expect(between('2025-06-01', '2025-12-31')).toEqual([]);
  });

  test('are those on which a car is three years old', () => {
    expect(between('2026-11-21', '2027-11-21', cars('2024-02-29', null, '2023-12-01'))).toEqual([
      '2026-12-01',
      '2027-03-01',
    ]);
    expect(between('2026-11-21', '2027-11-21', { vehicles: null })).toEqual([]);
    expect(between('2026-11-21', '2027-11-21', null)).toEqual([]);
  });

  test('are the first for which there are figures, and no birthday of a car, before there are any', () => {
    expect(between('2018-04-07', '2018-04-30', cars('2015-04-20'))).toEqual(['2018-04-08']);
    expect(between('2018-04-08', '2018-04-30', cars('2015-04-20'))).toEqual(['2018-04-20']);
  });
});
