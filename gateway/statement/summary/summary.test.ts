import { describe, expect, test } from '@jest/globals';

import { allowance, route, startUnpublished, weekly } from '../examples.ts';
import type { DecidedInFull } from '../decided.ts';
import { summarise } from './summary.ts';

const help = (ref: string, outcome: DecidedInFull['outcome'], rest: Partial<DecidedInFull> = {}): DecidedInFull =>
  allowance([], { ref, entitlement: { code: ref, title: ref }, about: null, outcome, ...rest });

const period = (
  from: string,
  to: string,
  mostPence: number | null,
  outcome: DecidedInFull['outcome'] = 'ENTITLED',
) => ({
  from,
  to,
  outcome,
  leastPence: mostPence,
  mostPence,
  why: ['The child turns 11.'],
});

describe('a statement at a glance', () => {
  test('each determination stands in one group, by its outcome', () => {
    const summary = summarise([
      help('A', 'ENTITLED'),
      help('B', 'COUNCIL_DECIDES'),
      help('C', 'NOT_ENTITLED'),
      help('D', 'MORE_INFORMATION_NEEDED'),
    ]);
    const refs = (lines: readonly { ref: string }[]) => lines.map(({ ref }) => ref);
    expect(refs(summary.entitled)).toEqual(['A']);
    expect(refs(summary.councilDecides)).toEqual(['B']);
    expect(refs(summary.notForYou)).toEqual(['C']);
    expect(refs(summary.needToKnow)).toEqual(['D']);
  });

  test('within a group, what ends soon comes first, then what is worth most', () => {
    const small = allowance([route('R', 'ENTITLED', weekly(1_000))], { ref: 'SMALL' });
    const large = allowance([route('R', 'ENTITLED', weekly(9_000))], { ref: 'LARGE' });
    const endsSoon = allowance([route('R', 'ENTITLED', weekly(500))], {
      ref: 'ENDS_SOON',
      periods: [period('2026-04-01', '2026-05-31', 500), period('2026-06-01', '2027-03-31', null, 'NOT_ENTITLED')],
    });
    const endsLater = allowance([route('R', 'ENTITLED', weekly(100))], {
      ref: 'ENDS_LATER',
      periods: [period('2026-04-01', '2026-12-31', 100), period('2027-01-01', '2027-03-31', null, 'NOT_ENTITLED')],
    });
    const { entitled } = summarise([small, endsLater, large, endsSoon]);
    expect(entitled.map(({ ref }) => ref)).toEqual(['ENDS_SOON', 'LARGE', 'SMALL', 'ENDS_LATER']);
  });

  test('a rise within weeks does not jump the queue', () => {
    const rises = allowance([route('R', 'ENTITLED', weekly(100))], {
      ref: 'RISES',
      periods: [period('2026-04-01', '2026-04-05', 100), period('2026-04-06', '2027-03-31', 200)],
    });
    const large = allowance([route('R', 'ENTITLED', weekly(9_000))], { ref: 'LARGE' });
    expect(summarise([rises, large]).entitled.map(({ ref }) => ref)).toEqual(['LARGE', 'RISES']);
  });

  test('the next change is the earliest, with everything else that changes that day', () => {
    const changing = (ref: string, on: string) =>
      help(ref, 'ENTITLED', { periods: [period('2026-04-01', '2026-04-05', 100), period(on, '2027-03-31', 200)] });
    const { nextChange } = summarise([
      changing('LATER', '2026-09-01'),
      changing('A', '2026-04-06'),
      changing('B', '2026-04-06'),
    ]);
    expect(nextChange?.on).toBe('2026-04-06');
    expect(nextChange?.changes.map(({ ref }) => ref)).toEqual(['A', 'B']);
    expect(nextChange?.changes[0]).toMatchObject({
      mostPenceBefore: 100,
      mostPenceAfter: 200,
      why: ['The child turns 11.'],
    });
  });

  test('nothing changes next where every answer holds for the whole horizon', () => {
    expect(
      summarise([help('A', 'ENTITLED', { periods: [period('2026-04-01', '2028-03-31', 100)] })]).nextChange,
    ).toBeUndefined();
  });

  test('a step that two children need is said once, and what is due comes before what the council may give', () => {
    const ask = { says: 'Ask for an assessment in writing.', who: "your council's kinship team" };
    const claim = { says: 'Claim it from HMRC.', who: 'HMRC' };
    const { nextSteps } = summarise([
      help('A', 'COUNCIL_DECIDES', { nextSteps: [ask] }),
      help('B', 'COUNCIL_DECIDES', { nextSteps: [ask] }),
      help('C', 'ENTITLED', { nextSteps: [claim] }),
    ]);
    expect(nextSteps).toEqual([
      { ...claim, refs: ['C'] },
      { ...ask, refs: ['A', 'B'] },
    ]);
  });

  test('where a Kinship Zone allowance and special guardianship support are both open, it says why only the higher counts', () => {
    const both = allowance([
      route('KINSHIP_ZONE', 'ENTITLED', startUnpublished(weekly(20_000))),
      route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(15_000), 'NOT_KNOWN'),
    ]);
    const { interactions, entitled } = summarise([both]);
    expect(interactions).toHaveLength(1);
    expect(interactions[0]?.refs).toEqual(['KINSHIP_ALLOWANCE:a']);
    expect(interactions[0]?.sources.length).toBeGreaterThan(0);
    expect(entitled[0]?.notCounted).toEqual([
      'Nobody has said yet when these payments start, so they are not in the totals.',
    ]);
  });

  test('no warning is given about a pair of which one is ruled out or neither is met', () => {
    const pair = (one: 'YES' | 'NO' | 'NOT_KNOWN', other: 'YES' | 'NO' | 'NOT_KNOWN') =>
      summarise([
        allowance([
          route('KINSHIP_ZONE', 'ENTITLED', weekly(1), one),
          route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(2), other),
        ]),
      ]).interactions;
    expect(pair('YES', 'NO')).toEqual([]);
    expect(pair('NOT_KNOWN', 'NOT_KNOWN')).toEqual([]);
  });
});

describe('what is still open', () => {
  const openRefs = (...determinations: DecidedInFull[]) => summarise(determinations).totals.stillOpen;

  test('names what could still add money', () => {
    const undecided = allowance([route('R', 'ENTITLED', weekly(1_000), 'NOT_KNOWN')], { ref: 'UNDECIDED' });
    const decided = allowance([route('R', 'ENTITLED', weekly(1_000))], { ref: 'DECIDED' });
    const mayBeMore = allowance(
      [route('R', 'ENTITLED', weekly(1_000)), route('S', 'COUNCIL_DECIDES', weekly(2_000), 'NOT_KNOWN')],
      { ref: 'MAY_BE_MORE' },
    );
    expect(openRefs(undecided, decided, mayBeMore)).toEqual(['UNDECIDED', 'MAY_BE_MORE']);
  });

  test('leaves out what gives no money, and what is ruled out', () => {
    const help: DecidedInFull['award'] = { ...weekly(null), kind: 'PROVIDED', every: null };
    expect(
      openRefs(
        allowance([route('R', 'ENTITLED', help, 'NOT_KNOWN')]),
        allowance([route('R', 'ENTITLED', weekly(1_000), 'NO')]),
        allowance([route('R', null, weekly(1_000), 'NOT_KNOWN')]),
      ),
    ).toEqual([]);
  });
});

describe('the headline', () => {
  test('says the money that is due, what the council could add and what is still open', () => {
    const { headline } = summarise([
      allowance([
        route('KINSHIP_FOSTERING', 'ENTITLED', weekly(20_050)),
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(23_050)),
      ]),
      help('D', 'MORE_INFORMATION_NEEDED'),
    ]);
    expect(headline).toBe(
      'You are entitled to £200.50 a week. The council can choose to give £30 a week more. ' +
        'We need to know more before we can answer one part of this.',
    );
  });

  test('gives a range where a fact is missing', () => {
    expect(summarise([allowance([route('R', 'ENTITLED', weekly(15_000, 18_000))])]).headline).toBe(
      'You are entitled to between £150 and £180 a week.',
    );
  });

  test('counts kinds of help where none of it is money', () => {
    expect(summarise([help('A', 'ENTITLED'), help('B', 'ENTITLED')]).headline).toBe(
      'You are entitled to 2 kinds of help.',
    );
  });

  test('is never only a no', () => {
    expect(summarise([help('A', 'NOT_ENTITLED')]).headline).toBe(
      'We found nothing that you are entitled to on this date. See what would change that.',
    );
    expect(summarise([help('A', 'COUNCIL_DECIDES')]).headline).toBe(
      'The council can choose to help you. Ask it to decide.',
    );
  });
});
