import { describe, expect, test } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { bringUpToDate } from './bring-up-to-date.ts';
import { overpaymentAccount } from './overpayment-account.ts';
import { paymentOf } from './payment.ts';
import { rateBook } from './rate-book.ts';
import { awardOf, Books, BRADFORD, knownIn2026, LONDON, ownRates, termsFrom, WIRRAL } from './testing/awards.ts';
import type { Decided } from './terms.ts';

const upTo = (books: Books, award: Decided, horizon: string, book = knownIn2026) =>
  books.enter(bringUpToDate(award, book, books.lines, day(horizon)));
const by = (until: string) => (line: { readonly to: number }) => line.to <= day(until);

describe('Barking and Dagenham, 20 004 109', () => {
  test('a payment that had gone on past 18 shows as overpaid, and the rises never applied as arrears, to the penny', () => {
    // Paid as if born two years later: the rise at 16 came late and nothing stopped at 18.
    const wrong = awardOf('2010-01-10', '2025-01-06', LONDON);
    const books = upTo(new Books(), wrong, '2026-03-30').pay(by('2026-03-29'));
    const right = { ...wrong, childBornOn: day('2008-01-10') };
    upTo(books, right, '2026-03-30');
    // Ages 11 to 15 were paid, £248 and from 6 April £257; 16 to 17 was due, £289 and then £299: twelve weeks and six days
    // at £41 more, then thirty-nine weeks and one day at £42 more, to 4 January.
    expect(books.of('ARREARS')).toBe(12 * 4_100 + 3_514 + 13_200 + 36 * 4_200);
    // In the four weeks from 5 January, five days at £299 were due; five at £257 and twenty-three at £299 were paid.
    expect(books.of('OVERPAYMENT')).toBe(21_357 - 18_357 - 98_243 - 8 * 29_900);
    expect(overpaymentAccount(books.lines).outstanding).toBe(-books.of('OVERPAYMENT'));
    expect(paymentOf(books.lines, () => true, undefined)?.recovered).toBe(0);
  });

  test('nothing is entered for a day after the day before the 18th birthday, so that nothing can be overpaid', () => {
    const books = upTo(new Books(), awardOf('2008-01-10', '2025-12-01', LONDON), '2027-12-01');
    expect(isoOf(books.lines.at(-1)!.to)).toBe('2026-01-09');
  });
});

describe('Wirral: sixteen months at the wrong rate', () => {
  test('gives arrears for each period that was paid, and they come to the whole difference', () => {
    // Paid £150 a week from 1 January 2024; the national minimum for a child of 5 to 10 was due.
    const wrong = awardOf('2016-06-01', '2024-01-01', WIRRAL, {
      terms: [termsFrom('2024-01-01', WIRRAL, { basis: { kind: 'FIXED', weeklyPence: 15_000 } })],
    });
    const books = upTo(new Books(), wrong, '2025-04-27').pay(by('2025-04-27'));
    const right = { ...wrong, terms: [...wrong.terms, termsFrom('2024-01-01', WIRRAL)] };
    upTo(books, right, '2025-04-27');
    // Rest of England, to 20 April 2025: £175 for 12 weeks and 12 days; £187 for 16 days, 48 weeks and 13 days; £194 for 15 days.
    const due = 12 * 17_500 + 30_000 + (42_743 + 48 * 18_700 + 34_729) + 41_571;
    expect(books.paid).toBe(68 * 15_000);
    expect(books.of('ARREARS')).toBe(due - 68 * 15_000);
    expect(books.pay().paid).toBe(books.of('ALLOWANCE') + books.of('ARREARS'));
    expect(books.of('OVERPAYMENT')).toBe(0);
  });
});

describe('Bradford, 23 010 632', () => {
  test('the London rate that was due from where the child lived is paid back for every year', () => {
    const wrong = awardOf('2010-03-01', '2020-04-06', BRADFORD);
    const books = upTo(new Books(), wrong, '2021-04-04').pay(by('2021-04-04'));
    upTo(books, { ...wrong, terms: [...wrong.terms, termsFrom('2020-04-06', LONDON)] }, '2021-04-04');
    expect(books.of('ARREARS')).toBeGreaterThan(0);
    expect(books.lines.filter(({ kind }) => kind === 'ARREARS')).toHaveLength(13);
  });
});

describe('Bringing the lines up to date', () => {
  const award = awardOf('2015-05-05', '2025-05-05', BRADFORD);

  test('a second time enters nothing', () => {
    const books = upTo(new Books(), award, '2025-12-01');
    expect(bringUpToDate(award, knownIn2026, books.lines, day('2025-12-01'))).toEqual({ withdraw: [], add: [] });
  });

  test('changes what is not paid yet and leaves what is paid', () => {
    const books = upTo(new Books(), award, '2025-07-01').pay(by('2025-06-01'));
    const paid = books.lines.filter(({ state }) => state === 'PAID');
    upTo(books, { ...award, terms: [...award.terms, termsFrom('2025-06-30', LONDON)] }, '2025-07-01');
    expect(books.lines.filter(({ state }) => state === 'PAID')).toEqual(paid);
    expect(books.of('ARREARS')).toBe(0);
    expect(books.lines.filter(({ state }) => state === 'OPEN').map(({ from, pence }) => [isoOf(from), pence])).toEqual([
      ['2025-06-02', 77_600],
      ['2025-06-30', 90_000],
    ]);
  });

  test('enters a new table that was published late as arrears', () => {
    const settings = ownRates(['2025-05-05', 21_400, '2025-08-01']);
    const books = upTo(new Books(), award, '2025-06-29', rateBook(settings, day('2025-07-01'))).pay();
    upTo(books, award, '2025-06-29', rateBook(settings, day('2025-08-01')));
    // Twenty pounds a week for eight weeks.
    expect(books.of('ARREARS')).toBe(16_000);
  });

  test('holds back what is suspended, and enters it when it turns out to be due', () => {
    const books = upTo(new Books(), award, '2025-05-20').pay();
    const held = { from: day('2025-06-02'), heldIsDue: false };
    upTo(books, { ...award, suspensions: [held] }, '2025-07-27');
    expect(books.paid).toBe(77_600);
    expect(books.lines.some(({ state }) => state === 'OPEN')).toBe(false);
    upTo(books, { ...award, suspensions: [{ ...held, to: day('2025-07-27'), heldIsDue: true }] }, '2025-07-27');
    expect(books.pay().paid).toBe(3 * 77_600);
  });
});

describe('An overpayment', () => {
  const award = awardOf('2015-05-05', '2025-05-05', BRADFORD);
  const paidWhenLeft = () => {
    const books = upTo(new Books(), award, '2025-06-29').pay();
    return upTo(books, { ...award, endsAfter: day('2025-06-01') }, '2025-06-29');
  };

  test('is entered and never taken back by itself', () => {
    const books = paidWhenLeft();
    expect(overpaymentAccount(books.lines)).toEqual({
      overpaid: 77_600,
      recovered: 0,
      writtenOff: 0,
      outstanding: 77_600,
    });
    expect(paymentOf(books.lines, () => true, undefined)).toBeUndefined();
  });

  test('is taken back from later payments only as decided, and never beyond what is left', () => {
    const books = upTo(paidWhenLeft(), { ...award, endsAfter: day('2025-06-01'), extendedTo: undefined }, '2025-06-29');
    books.post('WRITE_OFF', 70_000);
    upTo(
      books,
      { ...award, suspensions: [{ from: day('2025-06-02'), to: day('2025-06-29'), heldIsDue: false }] },
      '2025-07-20',
    );
    expect(paymentOf(books.lines, () => true, { pencePerPayment: 5_000 })).toMatchObject({
      recovered: 5_000,
      pence: 72_600,
    });
    expect(paymentOf(books.lines, () => true, { pencePerPayment: 9_000 })).toMatchObject({
      recovered: 7_600,
      pence: 70_000,
    });
  });

  test('that turns out not to be one is cancelled, and what had been taken back is given back', () => {
    const books = paidWhenLeft().post('RECOVERY', -20_000).post('WRITE_OFF', 57_600);
    expect(overpaymentAccount(books.lines).outstanding).toBe(0);
    upTo(books, award, '2025-06-29');
    expect(books.of('ARREARS')).toBe(0);
    expect(books.of('OVERPAYMENT_CANCELLED')).toBe(77_600);
    expect([books.of('REFUND'), books.of('WRITE_OFF_REVERSED')]).toEqual([20_000, -57_600]);
    expect(books.pay().paid).toBe(2 * 77_600);
    expect(bringUpToDate(award, knownIn2026, books.lines, day('2025-06-29'))).toEqual({ withdraw: [], add: [] });
  });
});
