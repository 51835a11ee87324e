import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';

import { ENTRY_KINDS, postingsOf, type EntryKind } from './accounts.ts';
import { bandOf, type ApprovalBand } from './bands.ts';
import { entryInWords, postingInWords } from './in-words.ts';
import { isItem } from './items.ts';
import { awardLetter, changeLetter, decisionLetter, endLetter, type LineDecided } from './letters.ts';
import { dateInWords, pounds } from './money.ts';
import { AWARD_MOVES, mayMove, PAYMENT_MOVES, REQUEST_MOVES } from './states.ts';
import { lastDayOf } from './window.ts';

describe('The last day of a grant', () => {
  test.each([
    ['2006-03-10', 25, '2031-03-09'],
    ['2004-02-29', 25, '2029-02-28'],
    ['2005-01-01', 25, '2029-12-31'],
    ['2006-03-10', 27, '2033-03-09'],
  ])('of somebody born on %s, where it ends at %d, is %s', (born, age, last) => {
    expect(lastDayOf(born, age)).toBe(last);
  });
});

describe('An entry', () => {
  const kinds = Object.keys(ENTRY_KINDS) as EntryKind[];

  test.each(kinds)('of the kind %s takes and gives the same', (kind) => {
    const { from, to } = ENTRY_KINDS[kind];
    assert(
      property(integer({ min: 1, max: 10_000_000 }), (pence) => {
        const postings = postingsOf(kind, [{ from: from[0], to: to[0], pence, line: 'a' }]);
        expect(postings.reduce((sum, posting) => sum + posting.pence, 0)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test('never moves money where its kind does not, nor less than a penny', () => {
    expect(() => postingsOf('PAID', [{ from: 'AVAILABLE', to: 'SPENT', pence: 1 }])).toThrow(RangeError);
    expect(() => postingsOf('RELEASED', [{ from: 'AVAILABLE', to: 'RELEASED', pence: 0 }])).toThrow(RangeError);
    expect(() => postingsOf('RELEASED', [{ from: 'AVAILABLE', to: 'RELEASED', pence: 0.5 }])).toThrow(RangeError);
  });

  test('names a line only where the account is one of lines', () => {
    expect(postingsOf('COMMITTED', [{ from: 'AVAILABLE', to: 'COMMITTED', pence: 5, line: 'a' }])).toEqual([
      { code: 'AVAILABLE', pence: -5 },
      { code: 'COMMITTED', pence: 5, line: 'a' },
    ]);
  });

  test.each(kinds)('of the kind %s can be said in words', (kind) => {
    const says = entryInWords(kind, [
      { code: 'SPENT', pence: 21_999, item: 'COOKER' },
      { code: 'AVAILABLE', pence: -21_999 },
    ]);
    expect(says).toMatch(/£219\.99.*\.$/);
    expect(postingInWords({ code: 'IN_PAYMENT', pence: -1 })).toBe('£0.01 out of what is on its way');
  });
});

describe('The band of a sum', () => {
  const bands: readonly ApprovalBand[] = [
    { upToPence: 100_000, role: 'TEAM_MANAGER', approvals: 2 },
    { upToPence: 10_000, role: 'TEAM_MANAGER', approvals: 1 },
  ];
  test.each([
    [0, 1],
    [10_000, 1],
    [10_001, 2],
    [100_000, 2],
    [100_001, undefined],
  ])('of %d pence has %p approvers', (pence, approvals) => {
    expect(bandOf(bands, pence)?.approvals).toBe(approvals);
  });

  test('is the open one above all others', () => {
    expect(bandOf([{ role: 'TEAM_MANAGER', approvals: 2 }, ...bands], 500_000)?.approvals).toBe(2);
    expect(bandOf([{ role: 'TEAM_MANAGER', approvals: 2 }, ...bands], 5)?.approvals).toBe(1);
  });
});

describe('What moves where', () => {
  test('ends where nothing can follow', () => {
    expect(mayMove(REQUEST_MOVES, 'DECIDED', 'REQUESTED')).toBe(false);
    expect(mayMove(REQUEST_MOVES, 'AWAITING_SECOND', 'REQUESTED')).toBe(true);
    expect(mayMove(PAYMENT_MOVES, 'FAILED', 'PAID')).toBe(false);
    expect(mayMove(PAYMENT_MOVES, 'PAID', 'FAILED')).toBe(true);
    expect(mayMove(AWARD_MOVES, 'TRANSFERRED', 'OPEN')).toBe(true);
  });
});

describe('A letter', () => {
  const line: LineDecided = {
    category: 'COOKER',
    askedPence: 25_000,
    grantedPence: 25_000,
    inAllowance: true,
    why: undefined,
  };
  const letter = (...lines: readonly LineDecided[]) =>
    decisionLetter({ requestedOn: '2026-11-21', lines, availablePence: 275_000, lastDay: '2031-03-09' });

  test.each([
    ['GRANTED', [line]],
    ['PART_GRANTED', [line, { ...line, grantedPence: 0, why: 'No.' }]],
    ['PART_GRANTED', [{ ...line, grantedPence: 1, why: 'Less.' }]],
    ['REFUSED', [{ ...line, grantedPence: 0, why: 'No.' }]],
  ])('is of the kind %s', (kind, lines) => {
    expect(letter(...lines).kind).toBe(kind);
  });

  test('says what does not come out of the grant', () => {
    expect(letter({ ...line, inAllowance: false }).paragraphs[1]).toBe(
      'Cooker: we agree to £250. This does not come out of your grant.',
    );
  });

  test('always says how to complain, to whom next, and that an advocate helps for nothing, with the law', () => {
    const award = awardLetter({ reference: 'LCG-0000-0000', pence: 300_000, lastDay: '2031-03-09' });
    const change = changeLetter({ kind: 'REDUCTION', pence: 100, availablePence: 0, why: undefined });
    const end = endLetter({ transferred: false, grantedPence: 3, spentPence: 2, leftPence: 1, why: 'Done.' });
    for (const { challenge } of [letter(line), award, change, end]) {
      const says = challenge.map((one) => one.says).join(' ');
      for (const word of ['stage 1', 'Ombudsman', 'advocate', 'solicitor']) expect(says).toContain(word);
      expect(challenge.every(({ law }) => law.length > 0)).toBe(true);
    }
  });
});

describe('Words', () => {
  test('for money and days are how people write them', () => {
    expect([pounds(300_000), pounds(21_999), pounds(5)]).toEqual(['£3,000', '£219.99', '£0.05']);
    expect(dateInWords('2031-03-09')).toBe('9 March 2031');
    expect([isItem('COOKER'), isItem('toString')]).toEqual([true, false]);
  });
});
