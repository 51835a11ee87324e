import { describe, expect, test } from '@jest/globals';
import { addDays, addYears, completedYears, day, type Day } from '@kith/policy';
import * as fc from 'fast-check';

import { bringUpToDate } from './bring-up-to-date.ts';
import { overpaymentAccount } from './overpayment-account.ts';
import { payPeriodsBy } from './pay-period.ts';
import { penceFor, totalOf } from './payment-line.ts';
import { rateBook, type RateBook } from './rate-book.ts';
import { awardOf, Books, BRADFORD, LONDON, ownRates, termsFrom } from './testing/awards.ts';
import type { Decided, Frequency, Terms } from './terms.ts';
import { weeklyDueOn } from './weekly-due.ts';

const SEED = 20_261_122;
const RUNS = 120;
const FIRST = day('2022-04-06');
const HORIZON = day('2026-06-30');

const before = rateBook(ownRates(['2023-04-06', 19_999, '2023-04-06']), day('2024-01-01'));
const afterwards = rateBook(
  ownRates(['2023-04-06', 19_999, '2023-04-06'], ['2024-04-06', 21_003, '2024-09-01']),
  day('2026-11-22'),
);

const dayAfter = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(FIRST, days));
const leapling = fc.constantFrom(day('2008-02-29'), day('2012-02-29'), day('2020-02-29'));
const birthday = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 17 * 365 }).map((days) => addDays(day('2005-01-01'), days)) },
  { weight: 1, arbitrary: leapling },
);

const terms: fc.Arbitrary<Terms> = fc
  .record({
    from: dayAfter(1200),
    length: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    basis: fc.oneof(
      fc.constantFrom(BRADFORD, LONDON).map((livesIn) => ({ kind: 'FOSTERING_ALLOWANCE' as const, livesIn })),
      fc.constantFrom(BRADFORD, LONDON).map((livesIn) => ({ kind: 'NATIONAL_MINIMUM' as const, livesIn })),
      fc.integer({ min: 0, max: 30_000 }).map((weeklyPence) => ({ kind: 'FIXED' as const, weeklyPence })),
    ),
    childBenefit: fc.constantFrom('NONE' as const, 'ELDEST' as const, 'OTHER' as const),
    taken: fc.integer({ min: 0, max: 6_000 }),
    until: fc.option(dayAfter(1500), { nil: undefined }),
  })
  .map(({ from, length, basis, childBenefit, taken, until }) => ({
    from,
    ...(length !== undefined && { to: addDays(from, length) }),
    basis,
    childBenefit,
    adjustments: taken === 0 ? [] : [{ says: 'Share', weeklyPence: -taken, ...(until !== undefined && { until }) }],
  }));

/** One thing that happens to an award: something is decided, or the open lines to a day are paid. */
type Event =
  | { readonly kind: 'TERMS'; readonly terms: Terms }
  | { readonly kind: 'END'; readonly after: Day }
  | { readonly kind: 'SUSPEND'; readonly from: Day; readonly days: number; readonly heldIsDue: boolean }
  | { readonly kind: 'BIRTHDAY'; readonly born: Day }
  | { readonly kind: 'RATES' }
  | { readonly kind: 'PAY'; readonly to: Day }
  | { readonly kind: 'WRITE_OFF' }
  | { readonly kind: 'RECOVER'; readonly most: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  terms.map((one) => ({ kind: 'TERMS' as const, terms: one })),
  dayAfter(1500).map((after) => ({ kind: 'END' as const, after })),
  fc.record({
    kind: fc.constant('SUSPEND' as const),
    from: dayAfter(1500),
    days: fc.integer({ min: 0, max: 90 }),
    heldIsDue: fc.boolean(),
  }),
  birthday.map((born) => ({ kind: 'BIRTHDAY' as const, born })),
  fc.constant({ kind: 'RATES' as const }),
  { weight: 4, arbitrary: dayAfter(1500).map((to) => ({ kind: 'PAY' as const, to })) },
  fc.constant({ kind: 'WRITE_OFF' as const }),
  fc.record({ kind: fc.constant('RECOVER' as const), most: fc.integer({ min: 1, max: 50_000 }) }),
);

const lives = fc.record({
  born: birthday,
  startsOn: dayAfter(400),
  every: fc.constantFrom<Frequency>('WEEK', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH'),
  first: terms,
  events: fc.array(event, { maxLength: 12 }),
});

type Told = typeof lives extends fc.Arbitrary<infer T> ? T : never;

interface Life {
  readonly decided: Decided;
  readonly book: RateBook;
  readonly books: Books;
}

function lived({ born, startsOn, every, first, events }: Told): Life {
  const opened: Decided = { ...awardOf('2010-01-01', '2022-04-06', BRADFORD), childBornOn: born, startsOn, every };
  let decided: Decided = {
    ...opened,
    terms: [{ ...termsFrom('2022-04-06', BRADFORD), basis: first.basis, from: startsOn }],
  };
  let book = before;
  const books = new Books();
  const upToDate = () => books.enter(bringUpToDate(decided, book, books.lines, HORIZON));
  upToDate();
  for (const one of events) {
    if (one.kind === 'TERMS') decided = { ...decided, terms: [...decided.terms, one.terms] };
    if (one.kind === 'END') decided = { ...decided, endsAfter: one.after };
    if (one.kind === 'BIRTHDAY') decided = { ...decided, childBornOn: one.born };
    if (one.kind === 'RATES') book = afterwards;
    if (one.kind === 'SUSPEND') {
      const held = { from: one.from, to: addDays(one.from, one.days), heldIsDue: one.heldIsDue };
      decided = { ...decided, suspensions: [...decided.suspensions, held] };
    }
    if (one.kind === 'PAY') books.pay(({ to }) => to <= one.to);
    const { outstanding } = overpaymentAccount(books.lines);
    if (one.kind === 'WRITE_OFF' && outstanding > 0) books.post('WRITE_OFF', outstanding);
    if (one.kind === 'RECOVER' && outstanding > 0) books.post('RECOVERY', -Math.min(one.most, outstanding));
    upToDate();
  }
  return { decided, book, books };
}

/** What is due for each pay period, counted day by day without the engine's spans: the plain way that it must agree with. */
function duePlainly({ decided, book }: Life): ReadonlyMap<Day, number> {
  const due = new Map<Day, number>();
  for (const { from, to } of payPeriodsBy(decided.startsOn, decided.every, HORIZON)) {
    const stretches: { weekly: number; days: number; why: string }[] = [];
    let lastOn: number = from - 2;
    for (let on = from; on <= to; on = addDays(on, 1)) {
      const today = weeklyDueOn(decided, book, on);
      if (!today) continue;
      const last = stretches.at(-1);
      const why = JSON.stringify(today);
      if (last && last.why === why && lastOn === on - 1) last.days += 1;
      else stretches.push({ weekly: today.pence, days: 1, why });
      lastOn = on;
    }
    due.set(
      from,
      stretches.reduce((sum, { weekly, days }) => sum + penceFor(weekly, days), 0),
    );
  }
  return due;
}

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (one: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns: RUNS });

describe('Whatever happens to an award', () => {
  test('what was paid for each period and what was corrected come to what is due by the last decision, to the penny', () => {
    property(lives, (told) => {
      const life = lived(told);
      const byPeriod = Map.groupBy(
        life.books.lines.filter(({ state }) => state !== 'WITHDRAWN'),
        ({ period }) => period,
      );
      for (const [period, due] of duePlainly(life)) {
        const entered = (byPeriod.get(period) ?? []).filter(
          ({ kind }) =>
            kind === 'ALLOWANCE' || kind === 'ARREARS' || kind === 'OVERPAYMENT' || kind === 'OVERPAYMENT_CANCELLED',
        );
        expect(totalOf(entered)).toBe(due);
      }
    });
  });

  test('the money, what is still overpaid and what was written off explain each other', () => {
    property(lives, (told) => {
      const life = lived(told);
      life.books.pay();
      const due = [...duePlainly(life).values()].reduce((sum, pence) => sum + pence, 0);
      const account = overpaymentAccount(life.books.lines);
      expect(life.books.paid - account.outstanding - account.writtenOff).toBe(due);
      expect(Math.min(account.outstanding, account.recovered, account.writtenOff)).toBeGreaterThanOrEqual(0);
    });
  });

  test('nothing that was paid ever changes, and a second look enters nothing', () => {
    property(lives, (told) => {
      const { decided, book, books } = lived(told);
      expect(bringUpToDate(decided, book, books.lines, HORIZON)).toEqual({ withdraw: [], add: [] });
    });
  });

  test('nothing is due from the 18th birthday on, born on 29 February or not', () => {
    property(lives, (told) => {
      const { decided, books } = lived(told);
      const adult = addYears(decided.childBornOn, 18);
      expect(completedYears(decided.childBornOn, adult)).toBe(18);
      const planned = books.lines.filter(({ kind, state }) => kind === 'ALLOWANCE' && state === 'OPEN');
      expect(planned.filter(({ to }) => to >= adult)).toEqual([]);
    });
  });
});

describe('Our rounding', () => {
  test('moves a total by a penny at most where a line is cut in two, wherever that is', () => {
    property(
      fc.record({ weekly: fc.nat(100_000), days: fc.integer({ min: 2, max: 400 }), cut: fc.nat() }),
      ({ weekly, days, cut }) => {
        const first = 1 + (cut % (days - 1));
        const moved = penceFor(weekly, first) + penceFor(weekly, days - first) - penceFor(weekly, days);
        expect(Math.abs(moved)).toBeLessThanOrEqual(1);
      },
    );
  });

  test('is never further than half a penny from the exact sum', () => {
    property(fc.record({ weekly: fc.nat(100_000), days: fc.nat(400) }), ({ weekly, days }) => {
      expect(Math.abs(penceFor(weekly, days) * 7 - weekly * days) * 2).toBeLessThan(7);
    });
  });
});
