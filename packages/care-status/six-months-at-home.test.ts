import { describe, expect, it } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { careHistoryOf, type ToldCareLeaver } from './index.ts';
import { homeChanges, homeStretches, livesSixMonthsAtHome } from './six-months-at-home.ts';
import { relevantAtSixteen } from './testing/people.ts';

type Family = NonNullable<ToldCareLeaver['familyPeriods']>[number];
type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** In care until 1 July 2025, with the times at home named. */
const history = (familyPeriods: readonly Partial<Family>[], more: ToldCareLeaver = {}) =>
  careHistoryOf({
    ...relevantAtSixteen,
    familyPeriods: familyPeriods.map((one, index) => ({ ref: `f${index}`, with: 'PARENT', ...one })),
    ...more,
  })!;
const lives = (on: string, familyPeriods: readonly Partial<Family>[], more: ToldCareLeaver = {}) =>
  livesSixMonthsAtHome(history(familyPeriods, more), day(on));

const GOES_ON = { from: '2025-07-01', goesOn: 'YES' } as const;
/** With parents while still in care. */
const withParents = (from: string, to: string): Stay => ({ ref: 'p', from, to, legalStatus: 'C2', placement: 'P1' });

describe('six months with a parent or guardian (Care Leavers (England) Regulations 2010 reg 3(5) and (6))', () => {
  it('are reached on the day six months after the first', () => {
    expect(lives('2025-12-31', [GOES_ON])).toBe(false);
    expect(lives('2026-01-01', [GOES_ON])).toBe(true);
  });

  it('must have run to the end: a stay of a day less is none', () => {
    expect(lives('2026-06-01', [{ from: '2025-07-01', to: '2025-12-31', brokeDown: 'NO' }])).toBe(false);
    expect(lives('2026-06-01', [{ from: '2025-07-01', to: '2026-01-01', brokeDown: 'NO' }])).toBe(true);
  });

  it('count until the day of leaving, and then only where it did not break down', () => {
    const ended = (brokeDown: 'YES' | 'NO' | 'NOT_KNOWN') => [{ from: '2025-07-01', to: '2026-02-01', brokeDown }];
    expect(lives('2026-01-31', ended('YES'))).toBe(true);
    expect(['YES', 'NO', 'NOT_KNOWN'].map((told) => lives('2026-02-01', ended(told as 'YES')))).toEqual([
      false,
      true,
      undefined,
    ]);
  });

  it('are those of the last stay that was long enough', () => {
    const first = { from: '2025-07-01', to: '2026-02-01', brokeDown: 'YES' } as const;
    expect(lives('2026-12-31', [first, { from: '2026-03-01', to: '2026-10-01', brokeDown: 'NO' }])).toBe(true);
    expect(
      lives('2026-12-31', [
        { ...first, brokeDown: 'NO' },
        { from: '2026-03-01', to: '2026-10-01', brokeDown: 'YES' },
      ]),
    ).toBe(false);
    expect(lives('2026-12-31', [first, { from: '2026-11-01', goesOn: 'YES' }])).toBe(false);
  });

  it('may have begun before leaving care, and must run on after it', () => {
    const stay = relevantAtSixteen.carePeriods![0]!;
    const home = (to: string) => ({ carePeriods: [stay, withParents('2024-12-01', to)] });
    const until = { ...stay, to: '2024-12-01' };
    expect(lives('2025-08-01', [], { carePeriods: [until, withParents('2024-12-01', '2025-07-01')] })).toBe(false);
    const onAfter = { from: '2025-07-01', to: '2025-07-02', brokeDown: 'NO' } as const;
    expect(lives('2025-08-01', [onAfter], { carePeriods: [until, withParents('2024-12-01', '2025-07-01')] })).toBe(
      true,
    );
    expect(lives('2025-08-01', [], home('2025-07-01'))).toBe(false);
  });

  it('count for somebody of whom no time in care is known', () => {
    expect(lives('2026-01-01', [GOES_ON], { carePeriods: [] })).toBe(true);
  });

  it('are not ruled out while times with family may be missing', () => {
    expect(lives('2026-06-01', [], { familyPeriodsComplete: 'NO' })).toBeUndefined();
    expect(lives('2026-06-01', [GOES_ON], { familyPeriodsComplete: 'NO' })).toBe(true);
    const broken = { from: '2025-07-01', to: '2026-02-01', brokeDown: 'YES' } as const;
    expect(lives('2026-06-01', [broken], { familyPeriodsComplete: 'NO' })).toBeUndefined();
  });

  it('are ruled out where times in care may be missing only for somebody who never lived at home since', () => {
    const open = { carePeriodsComplete: 'NO' } as const;
    expect(lives('2026-06-01', [], open)).toBe(false);
    expect(lives('2026-06-01', [{ from: '2025-07-01', to: '2025-08-01', brokeDown: 'NO' }], open)).toBeUndefined();
    expect(lives('2026-06-01', [{ from: '2025-07-01', to: '2026-02-01', brokeDown: 'NO' }], open)).toBeUndefined();
  });
});

describe('times at home that follow on each other', () => {
  const inWords = (familyPeriods: readonly Partial<Family>[], more: ToldCareLeaver = {}) =>
    homeStretches(history(familyPeriods, more)).map(({ from, to, brokeDown }) => [isoOf(from), isoOf(to), brokeDown]);
  const JULY = { from: '2025-07-01', to: '2025-08-01', brokeDown: 'NO' } as const;
  const AUGUST = { from: '2025-08-01', to: '2025-09-01', brokeDown: 'YES' } as const;

  it('are one, which broke down where the last of them did', () => {
    expect(inWords([JULY, AUGUST])).toEqual([['2025-07-01', '2025-09-01', true]]);
    expect(
      inWords([
        { ...JULY, brokeDown: 'YES' },
        { ...AUGUST, brokeDown: 'NO' },
      ]),
    ).toEqual([['2025-07-01', '2025-09-01', false]]);
    expect(inWords([JULY, { ...AUGUST, from: '2025-08-02' }])).toEqual([
      ['2025-07-01', '2025-08-01', false],
      ['2025-08-02', '2025-09-01', true],
    ]);
  });

  it('end with the longer, where one lies within the other', () => {
    expect(
      inWords([
        { ...JULY, to: '2025-09-01' },
        { ...AUGUST, to: '2025-08-15' },
      ]),
    ).toEqual([['2025-07-01', '2025-09-01', false]]);
    const nobodySaid = { ...JULY, to: '2025-09-01', brokeDown: null };
    expect(inWords([nobodySaid, { ...AUGUST, to: '2025-08-15' }])).toEqual([['2025-07-01', '2025-09-01', undefined]]);
  });

  it('break down as the one of which it was told, where two end on one day', () => {
    const both = (first: 'YES' | 'NO' | null, second: 'YES' | 'NO' | null) =>
      inWords([
        { ...JULY, brokeDown: first },
        { ...JULY, from: '2025-07-10', brokeDown: second },
      ]).map(([, , brokeDown]) => brokeDown);
    expect([both(null, 'YES'), both('NO', 'YES'), both('YES', null), both(null, null)]).toEqual([
      [true],
      [false],
      [true],
      [undefined],
    ]);
  });

  it('include a placement with parents while in care, and no other home in care', () => {
    const carePeriods = [
      withParents('2025-06-01', '2025-07-01'),
      { ...withParents('2025-01-01', '2025-02-01'), placement: 'U6' },
    ];
    expect(inWords([JULY], { carePeriods })).toEqual([['2025-06-01', '2025-08-01', false]]);
    expect(inWords([], { carePeriods })).toEqual([['2025-06-01', '2025-07-01', undefined]]);
    const before = { from: '2025-05-01', to: '2025-06-01', brokeDown: 'NO' } as const;
    expect(inWords([JULY, before], { carePeriods })).toEqual([['2025-05-01', '2025-08-01', false]]);
  });

  it('change something on their first day, their last, and after six months', () => {
    expect(homeChanges(history([JULY])).map(isoOf)).toEqual(['2025-07-01', '2025-08-01', '2026-01-01']);
  });
});
