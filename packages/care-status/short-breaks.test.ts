import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import {
  careHistoryOf,
  categoryOn,
  flagsOn,
  isEligibleChild,
  statusChanges,
  toldFactsMissing,
  type ToldCareLeaver,
} from './index.ts';
import { relevantAtSixteen } from './testing/people.ts';

const possible = (told: ToldCareLeaver, on: string) => categoryOn(careHistoryOf(told), day(on)).possible.join(' or ');
const asked = (told: ToldCareLeaver, on: string) =>
  toldFactsMissing(told, day(on), isEligibleChild).map(({ code }) => code);
const flags = (told: ToldCareLeaver, on: string) => {
  const history = careHistoryOf(told)!;
  return flagsOn(history, day(on), categoryOn(history, day(on))).map(({ code }) => code);
};

type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** Ten days with agreement each month from January 2025, when the person turned 16: 10 stays come to 100 days. */
const stay = (month: number, more: Partial<Stay> = {}): Stay => ({
  ref: `stay-${month}`,
  from: `2025-${String(month).padStart(2, '0')}-10`,
  to: `2025-${String(month).padStart(2, '0')}-20`,
  legalStatus: 'V3',
  placement: 'U6',
  meantToLastOver17Days: 'NO',
  homeAfterwards: 'YES',
  ...more,
});
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const stays = (more: (month: number) => Partial<Stay> = () => ({})): readonly Stay[] =>
  MONTHS.map((month) => stay(month, more(month)));
const told = (carePeriods: readonly Stay[], more: Partial<ToldCareLeaver> = {}): ToldCareLeaver => ({
  ...relevantAtSixteen,
  carePeriods: [...carePeriods],
  ...more,
});

/** During the last stay, when 13 weeks have been reached. */
const LAST_STAY = '2025-10-19';

// Care Planning, Placement and Case Review (England) Regulations 2010 reg 48(1) and (2): the limit of 75 days in 12 months is
// that of one series, with the same person or in the same place.
describe('more than 75 days of short breaks in a year', () => {
  it('are too many for one series, so that the child is eligible', () => {
    expect(possible(told(stays(), { shortBreaksOneSeries: 'YES' }), LAST_STAY)).toBe('ELIGIBLE');
  });

  it('are not too many where they were two series, each within its limit', () => {
    const two = stays((month) => ({ series: 1 + (month % 2) }));
    expect(possible(told(two, { shortBreaksOneSeries: 'NO' }), LAST_STAY)).toBe('NONE');
    const almostAllInOne = stays((month) => ({ series: month === 2 ? 2 : 1 }));
    expect(possible(told(almostAllInOne, { shortBreaksOneSeries: 'NO' }), LAST_STAY)).toBe('ELIGIBLE');
  });

  it('of 75 days in one series are within the limit, and a 76th is not', () => {
    // Seven stays of ten days, and one of five.
    const within = [...stays().slice(0, 7), stay(8, { to: '2025-08-15' })];
    const before = stay(1, { ref: 'before', from: '2023-05-01', to: '2023-06-01', series: 2 });
    const inTwo = (list: readonly Stay[]) =>
      told([before, ...list.map((one) => ({ ...one, series: 1 }))], { shortBreaksOneSeries: 'NO' });
    expect(possible(inTwo(within), '2025-08-14')).toBe('NONE');
    const beyond = [...within.slice(0, 7), stay(8, { to: '2025-08-17' })];
    expect(possible(inTwo(beyond), '2025-08-14')).toBe('NONE');
    expect(possible(inTwo(beyond), '2025-08-15')).toBe('ELIGIBLE');
    expect(statusChanges(inTwo(beyond), day('2025-08-11'), day('2025-08-16'))).toContain(day('2025-08-15'));
  });

  it('leave the status open where nobody knows which were one series, and which series each was of is asked', () => {
    const open = told(stays(), { shortBreaksOneSeries: 'NO' });
    expect(possible(open, LAST_STAY)).toBe('ELIGIBLE or NONE');
    expect(asked(open, LAST_STAY)).toEqual(['careLeaver.carePeriod.series']);
    expect(flags(open, LAST_STAY)).toContain('SHORT_BREAKS_NOT_CLEAR');
  });

  it('are first asked whether they were one series', () => {
    expect(asked(told(stays()), LAST_STAY)).toEqual(['careLeaver.shortBreaksOneSeries']);
    const notKnown = told(stays(), { shortBreaksOneSeries: 'NOT_KNOWN' });
    expect(asked(notKnown, LAST_STAY)).toEqual(['careLeaver.carePeriod.series']);
  });

  it('are no longer asked about when every stay has its series', () => {
    const all = told(
      stays((month) => ({ series: month })),
      { shortBreaksOneSeries: 'NO' },
    );
    expect(possible(all, LAST_STAY)).toBe('NONE');
    expect(flags(all, LAST_STAY)).not.toContain('SHORT_BREAKS_NOT_CLEAR');
  });
});

describe('short breaks within the limits, after an earlier time in care', () => {
  /** Thirteen weeks were reached in 2023, so that only the breaks stand between the child and being eligible. */
  const earlier: Stay = stay(1, { ref: 'earlier', from: '2023-02-01', to: '2023-08-01', legalStatus: 'V2' });
  const on = (iso: string, list: readonly Stay[], more: Partial<ToldCareLeaver> = {}) =>
    possible(told([earlier, ...list], { shortBreaksOneSeries: 'YES', ...more }), iso);

  it('are no such care, as far as every time in care is told', () => {
    expect(on('2025-01-15', [stay(1)])).toBe('NONE');
    expect(on('2025-01-15', [stay(1)], { carePeriodsComplete: 'NO' })).toMatch(/^ELIGIBLE or /);
  });

  it('are judged by the stays that have begun, and by one from its first day', () => {
    const [now, next] = [stay(1), stay(2, { meantToLastOver17Days: 'YES' })];
    expect(on('2025-01-19', [now, next])).toBe('NONE');
    expect(on('2025-02-10', [now, next])).toBe('ELIGIBLE');
    // Two that began on the same day, of which one was meant to last longer.
    expect(on('2025-01-10', [now, stay(1, { ref: 'twin', meantToLastOver17Days: 'YES' })])).toBe('ELIGIBLE');
  });

  it('must have ended at home by the day, and nobody asks where the last one will end', () => {
    const first = stay(1, { homeAfterwards: 'NO' });
    const second = stay(1, { ref: 'b', from: '2025-01-20', to: '2025-01-25' });
    expect(on('2025-01-19', [first, second])).toBe('NONE');
    expect(on('2025-01-20', [first, second])).toBe('ELIGIBLE');
    expect(on('2025-01-19', [stay(1, { homeAfterwards: null })])).toBe('NONE');
  });

  it('may come to 76 days where the last falls a year after the first', () => {
    const first = stay(1, { from: '2025-01-10', to: '2025-01-11' });
    // 75 days more, to 10 January 2026, and a day earlier: within the twelve months of the first.
    expect(on('2026-01-10', [first, stay(2, { from: '2025-10-28', to: '2026-01-11' })])).toBe('NONE');
    expect(on('2026-01-09', [first, stay(2, { from: '2025-10-27', to: '2026-01-10' })])).toBe('ELIGIBLE');
  });
});

describe('a stay of one series', () => {
  const TWO = { shortBreaksOneSeries: 'NO' } as const;

  it('that was meant to last over 17 days does not take another series out of the rule', () => {
    const other = stays((month) => ({ series: 1 + (month % 2), ...(month === 3 ? OVER_17 : {}) }));
    // The last stay, in October, is of the first series; the one in March was of the second.
    expect(possible(told(other, TWO), LAST_STAY)).toBe('NONE');
    const same = stays((month) => ({ series: 1 + (month % 2), ...(month === 4 ? OVER_17 : {}) }));
    expect(possible(told(same, TWO), LAST_STAY)).toBe('ELIGIBLE');
  });

  it('whose number nobody knows may be of either', () => {
    const open = stays((month) => (month === 4 ? OVER_17 : { series: 1 + (month % 2) }));
    expect(possible(told(open, TWO), LAST_STAY)).toBe('ELIGIBLE or NONE');
  });

  it('may be the one that they are in, where nobody knows its number', () => {
    const open = stays((month) => (month === 10 ? {} : { series: 1, ...(month === 4 ? OVER_17 : {}) }));
    expect(possible(told(open, TWO), LAST_STAY)).toBe('ELIGIBLE or NONE');
  });
});

const OVER_17 = { meantToLastOver17Days: 'YES' } as const;

// SSDA903 legal status V4 tells over which months stays may fall, and not on which days.
describe('an agreement for short breaks, with no days of its own', () => {
  const agreement: Stay = { ref: 'agreement', from: '2025-01-01', to: '2025-12-31', legalStatus: 'V4' };
  const alone = told([agreement], { shortBreaksOneSeries: 'YES' });

  it('leaves the status open, and the days of its stays are asked for', () => {
    expect(possible(alone, LAST_STAY)).toBe('ELIGIBLE or RELEVANT or QUALIFYING or NONE');
    expect(asked(alone, LAST_STAY)).toContain('careLeaver.carePeriod.staysTold');
    expect(flags(alone, LAST_STAY)).toContain('AGREEMENT_WITHOUT_DAYS');
  });

  it('is settled by its stays, once all of them are told', () => {
    const whole = told([{ ...agreement, staysTold: 'YES' }, ...stays()], { shortBreaksOneSeries: 'YES' });
    expect(possible(whole, LAST_STAY)).toBe('ELIGIBLE');
    expect(flags(whole, LAST_STAY)).not.toContain('AGREEMENT_WITHOUT_DAYS');
    const half = told([{ ...agreement, staysTold: 'NO' }, ...stays().slice(0, 3)], { shortBreaksOneSeries: 'YES' });
    expect(asked(half, '2025-06-01')).toContain('careLeaver.carePeriod.staysTold');
  });

  it('leaves nothing to ask where there were no stays under it', () => {
    const none = told([{ ...agreement, staysTold: 'YES' }], { everInCare: 'YES' });
    expect(possible(none, LAST_STAY)).toBe('NONE');
  });
});

// Care Leavers (England) Regulations 2010 reg 3(3): for those in hospital or detained at 16 alone.
describe('short breaks before a stay in hospital on the 16th birthday', () => {
  const inHospital = (carePeriods: readonly Stay[], more: Partial<ToldCareLeaver> = {}): ToldCareLeaver =>
    told(carePeriods, { atSixteen: { in: 'HOSPITAL', since: '2024-12-20' }, ...more });
  const before = (ref: string, from: string, to: string, more: Partial<Stay> = {}) =>
    stay(1, { ref, from, to, ...more });
  /** Four stays of 25 days: 100 in all, none over four weeks. */
  const short = (more: (index: number) => Partial<Stay> = () => ({})): readonly Stay[] =>
    [1, 2, 3, 4].map((month, index) => before(`s${month}`, `2024-0${month}-01`, `2024-0${month}-26`, more(index)));
  const LONG = before('long', '2024-06-01', '2024-06-30');

  it('are left out, where none lasted over four weeks', () => {
    expect(possible(inHospital(short(), { shortBreaksOneSeries: 'YES' }), '2025-02-01')).toBe('NONE');
  });

  it('count where one of the series lasted over four weeks', () => {
    expect(possible(inHospital([...short(), LONG], { shortBreaksOneSeries: 'YES' }), '2025-02-01')).toBe('RELEVANT');
  });

  it('are left out where the long stay was of another series, which counts alone', () => {
    const other = [...short(() => ({ series: 1 })), { ...LONG, series: 2 }];
    expect(possible(inHospital(other, { shortBreaksOneSeries: 'NO' }), '2025-02-01')).toBe('NONE');
    const same = [...short(() => ({ series: 1 })), { ...LONG, series: 1 }];
    expect(possible(inHospital(same, { shortBreaksOneSeries: 'NO' }), '2025-02-01')).toBe('RELEVANT');
  });

  it('are left out where the longest lasted just four weeks', () => {
    const fourWeeks = before('four', '2024-06-01', '2024-06-29');
    expect(possible(inHospital([...short(), fourWeeks], { shortBreaksOneSeries: 'YES' }), '2025-02-01')).toBe('NONE');
  });

  it('are counted where they were no short breaks, however short, and left open where nobody knows', () => {
    expect(possible(inHospital(short(() => ({ legalStatus: 'V2' }))), '2025-02-01')).toBe('RELEVANT');
    const nobodyKnows = short(() => ({ legalStatus: null }));
    expect(possible(inHospital(nobodyKnows, { shortBreaksOneSeries: 'YES' }), '2025-02-01')).toBe('RELEVANT or NONE');
  });

  it('leave it open where nobody knows which stays were one series', () => {
    expect(possible(inHospital([...short(), LONG], { shortBreaksOneSeries: 'NO' }), '2025-02-01')).toBe(
      'RELEVANT or NONE',
    );
  });
});
