import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day, isoOf } from '@kith/policy';

import { BRADFORD, guardianOfSeven, LEEDS, published } from '../testing/deciding.ts';
import { readingDays } from './reading-days.ts';

const asOf = day('2025-06-02');
const toldBy = day('2026-11-21');
type Settings = ReturnType<typeof published>;

/** The days within a year on which the circumstances may read differently. */
const days = (told: ToldCarer, settings: Settings = new Map(), months = 12) =>
  readingDays(told, { asOf, toldBy, knownOn: toldBy, settings }, months).map(isoOf);
const family = (children: readonly Partial<ToldChild>[], more: ToldCarer = {}): ToldCarer => ({
  council: LEEDS,
  childrenComplete: 'YES',
  finances: { benefit: 'INCOME_SUPPORT_ONLY' },
  ...more,
  children: children.map((child, index) => ({ ref: `c${index}`, ...child })),
});
const fostered = { arrangement: 'KINSHIP_FOSTERING', dateOfBirth: '2015-12-24', livesIn: LEEDS } as const;

describe('the days on which the circumstances of a family read differently', () => {
  it('are none for somebody who told of nobody', () => {
    expect(days({})).toEqual([]);
  });

  it('are none for a fostered child: no means test looks at the family', () => {
    expect(days(family([fostered]))).toEqual([]);
  });

  it('are the birthdays of every child, once the means test assesses one', () => {
    const own = { household: { otherChildren: [{ ref: 'ben', dateOfBirth: '2012-08-08' }, { ref: 'cleo' }] } };
    expect(days(family([guardianOfSeven, fostered], own))).toEqual(
      expect.arrayContaining(['2025-08-08', '2025-12-24', '2026-01-15']),
    );
  });

  it('are birthdays from the first one on', () => {
    const baby = { household: { otherChildren: [{ ref: 'ben', dateOfBirth: '2024-06-20' }] } };
    expect(days(family([guardianOfSeven], baby))).toContain('2025-06-20');
    expect(days(family([guardianOfSeven], baby), new Map(), 24)).toContain('2026-06-20');
  });

  it('are the day of an order that is still to come, and the birthdays that may count from then on', () => {
    const toCome = { ...guardianOfSeven, order: { ...guardianOfSeven.order, madeOn: '2025-07-10' } };
    expect(days(family([toCome, fostered]))).toEqual(expect.arrayContaining(['2025-07-10', '2025-12-24']));
    const fosteredUntil = { ...fostered, order: { madeOn: '2025-07-10' } };
    expect(days(family([fosteredUntil, fostered]))).toContain('2025-12-24');
  });

  it('are none for an order of today or before under which no means test is done', () => {
    for (const madeOn of ['2025-06-02', '2015-01-05'])
      expect(days(family([{ arrangement: 'ADOPTED', dateOfBirth: '2015-12-24', order: { madeOn } }]))).toEqual([]);
  });

  it('are the day on which the council that looked after the child may hand over', () => {
    const order = { madeOn: '2022-11-10' };
    expect(days(family([{ ...fostered, order }]))).toContain('2025-11-11');
  });

  it('are the first day of what a council publishes, and the day after its last', () => {
    const autumn = published(BRADFORD, { 'representation-days': 14 }, '2025-09-01');
    const to = day('2025-10-31');
    const untilOctober = new Map(
      [...autumn.get(BRADFORD)!].map(([code, values]) => [code, values.map((one) => ({ ...one, to }))]),
    );
    const until = new Map([[BRADFORD, untilOctober]]);
    const child = { ...fostered, responsibleCouncil: BRADFORD };
    expect(days(family([child]), autumn)).toEqual(['2025-09-01']);
    expect(days(family([child]), until)).toEqual(['2025-09-01', '2025-11-01']);
    expect(days(family([fostered]), until)).toEqual([]);
  });

  it('lie after the day asked about, and end with the months that were asked for', () => {
    const on = (from: string) => published(LEEDS, { 'representation-days': 14 }, from);
    expect(days(family([fostered]), on('2025-06-02'))).toEqual([]);
    expect(days(family([fostered]), on('2025-06-03'))).toEqual(['2025-06-03']);
    expect(days(family([fostered]), on('2026-06-01'))).toEqual(['2026-06-01']);
    expect(days(family([fostered]), on('2026-06-02'))).toEqual([]);
  });

  it('are the turns of the means test itself, for the children whom it assesses', () => {
    // The table of the fostering allowance has a band from 11 on, and a new year in April.
    const eldest = { ...guardianOfSeven, dateOfBirth: '2014-09-30' };
    expect(days(family([eldest]))).toEqual(expect.arrayContaining(['2025-09-30', '2026-04-06']));
    const rate = published(LEEDS, { 'contribution-rate': 4000 }, '2025-08-04');
    expect(days(family([guardianOfSeven]), rate)).toContain('2025-08-04');
  });

  it('come in order, each once', () => {
    const twins = [
      { ...guardianOfSeven, dateOfBirth: '2014-09-30' },
      { ...guardianOfSeven, dateOfBirth: '2014-09-30' },
    ];
    const found = days(family([fostered, ...twins]));
    expect(found).toEqual([...new Set(found)].toSorted());
  });
});
