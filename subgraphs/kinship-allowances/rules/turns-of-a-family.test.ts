import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { addDays, day, isoOf, type Period } from '@kith/policy';

import { determineAll } from './determinations.ts';
import { BRADFORD, decide, guardianOfSeven, inLines, noMeans, published, withAda } from './testing/deciding.ts';

const HORIZON = 12;
const ANEW = 'An order, another child or a rule of the council changes the answer from this day';

/** A household that gives something for its children. */
const family = (...children: readonly Partial<ToldChild>[]): ToldCarer => ({
  council: 'E08000035',
  childrenComplete: 'YES',
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 220_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 50_000,
  },
  children: children.map((child, index) => ({ ref: `c${index}`, ...guardianOfSeven, ...child })),
});
const from = (madeOn: string): Partial<ToldChild> => ({ order: { ...guardianOfSeven.order, madeOn } });
const periods = (told: ToldCarer, child = 'c0') => decide(told, `KINSHIP_ALLOWANCE:${child}`).periods(HORIZON);
const turns = (found: readonly Period[]) => found.map((one) => isoOf(one.from));
const whyOn = (found: readonly Period[], on: string) => found.find((one) => one.from === day(on))?.why;

describe('the timeline of a child whose brother gets an order later', () => {
  const told = family({}, from('2025-09-10'));

  it('turns on the day of the order, and says that the circumstances read anew from it', () => {
    const found = periods(told);
    expect(turns(found)).toContain('2025-09-10');
    expect(whyOn(found, '2025-09-10')).toEqual([ANEW]);
  });

  it('keeps its own turns, with their own reasons', () => {
    // An age band starts on the eleventh birthday, and a year whose rates are not here yet in April.
    const found = periods(family({ dateOfBirth: '2014-11-20' }, from('2025-09-10')));
    expect(turns(found)).toEqual(expect.arrayContaining(['2025-09-10', '2025-11-20', '2026-04-06']));
    expect(whyOn(found, '2025-11-20')).not.toEqual([ANEW]);
    expect(whyOn(found, '2025-11-20')!.length).toBeGreaterThan(0);
  });

  it('gives its own reason where both fall on one day', () => {
    const alone = periods(family({ dateOfBirth: '2014-09-10' }));
    const both = periods(family({ dateOfBirth: '2014-09-10' }, from('2025-09-10')));
    expect(whyOn(both, '2025-09-10')).toEqual(whyOn(alone, '2025-09-10'));
  });

  it.each(['2014-09-09', '2014-09-10', '2014-09-11', '2014-09-20'])(
    'has no gap and no overlap around it for a child born on %s',
    (dateOfBirth) => {
      const found = periods(family({ dateOfBirth }, from('2025-09-10')));
      for (const { from: first, to } of found) expect(to).toBeGreaterThanOrEqual(first);
      const dayAfter = found.map(({ to }) => addDays(to, 1));
      expect(found.slice(1).map((one) => one.from)).toEqual(dayAfter.slice(0, -1));
      const birthday = dateOfBirth.replace('2014', '2025');
      expect(turns(found)).toEqual(expect.arrayContaining([birthday, '2025-09-10']));
    },
  );
});

it('each child of a family has its own timeline, whichever is asked for first', () => {
  const told = family({}, from('2025-08-04'), from('2025-12-08'));
  const asked = {
    asOf: day('2025-06-02'),
    knownOn: day('2026-11-21'),
    policy: 'england',
    settings: new Map(),
  } as const;
  const all = determineAll(told, asked);
  for (const one of [...all, ...all.toReversed()]) {
    const again = determineAll(told, asked).find(({ ref }) => ref === one.ref)!;
    expect([one.ref, one.periods(HORIZON)]).toEqual([one.ref, again.periods(HORIZON)]);
    expect([one.ref, one.periods(2)]).toEqual([one.ref, again.periods(2)]);
  }
  const allowance = (child: string) =>
    turns(all.find(({ ref }) => ref === `KINSHIP_ALLOWANCE:${child}`)!.periods(HORIZON));
  expect(allowance('c1')).not.toEqual(allowance('c2'));
});

it('a council that hands over to one with the same rules turns nothing', () => {
  const moved = { ...guardianOfSeven, care: { lookedAfterBefore: 'YES', lookedAfterBy: BRADFORD } } as const;
  const paid = (settings = new Map()) =>
    inLines(decide(withAda(moved, noMeans), 'KINSHIP_ALLOWANCE:ada', { settings, asOf: '2025-09-01' }).periods(9));
  expect(paid()).toEqual(['2025-09-01 COUNCIL_DECIDES 194', '2026-04-06 COUNCIL_DECIDES 194 provisional']);
  const rates = { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 21_000 }] };
  expect(paid(published(BRADFORD, { 'fostering-rates': rates }))).toEqual([
    '2025-09-01 COUNCIL_DECIDES 210',
    '2026-03-02 COUNCIL_DECIDES 194',
    '2026-04-06 COUNCIL_DECIDES 194 provisional',
  ]);
});

it('an order to come turns the answer also where it names no sum, before it or after', () => {
  const order = {
    arrangement: 'LIVES_WITH_ORDER',
    order: { proceedings: 'PRIVATE_LAW', madeOn: '2025-09-10' },
  } as const;
  const lines = inLines(decide(withAda({ ...guardianOfSeven, ...order }, noMeans), 'KINSHIP_ALLOWANCE:ada').periods(6));
  expect(lines).toEqual(['2025-06-02 MORE_INFORMATION_NEEDED', '2025-09-10 COUNCIL_DECIDES']);
});

it('the rates that are awaited in April are the reason for that turn, and no order or other child', () => {
  const found = periods(family({}, from('2025-09-10')));
  expect(whyOn(found, '2026-04-06')).toContain(
    'National minimum fostering allowance: the new figure has not reached us yet',
  );
});
