import { describe, expect, it } from '@jest/globals';
import { day, type YesNoFact } from '@kith/policy';

import {
  isEligibleChild,
  isQualifying,
  isRelevantChild,
  lastCarerWasFosterParent,
  lastHomeWasChildrensHome,
  statusAnswers,
  toldFactsMissing,
  wasAwayAtSixteenAndIsNoLonger,
  type ToldCareLeaver,
} from './index.ts';
import { relevantInFull as whole, stayInFull as stay } from './testing/people.ts';

type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** An earlier time in care, so that thirteen weeks are reached whatever the breaks come to. */
const inFosterCare: Stay = { ...stay, ref: 'before', to: '2024-01-01' };

/** Asked of what was told: of the summer after leaving care at 16, unless said otherwise. */
function asked(told: ToldCareLeaver, wanted: YesNoFact = isEligibleChild, on = '2025-08-01') {
  expect(statusAnswers(told, day(on))[wanted.code]).toBeUndefined();
  return toldFactsMissing(told, day(on), wanted).map(({ code }) => code.replace('careLeaver.', ''));
}

describe('what a care leaver is asked first', () => {
  it('is the date of birth', () => {
    expect(asked({})).toEqual(['dateOfBirth']);
    expect(asked({ ...whole, dateOfBirth: null })).toEqual(['dateOfBirth']);
  });

  it('is whether they were ever in care, where no time in care is told: a no settles it', () => {
    const dateOfBirth = '2009-01-01';
    expect(asked({ dateOfBirth })).toEqual(['everInCare', 'carePeriodsComplete']);
    expect(asked({ dateOfBirth, everInCare: 'YES' })).toEqual(['carePeriodsComplete']);
    expect(asked({ dateOfBirth, carePeriods: [] })).toEqual(['everInCare', 'carePeriodsComplete']);
    expect(asked({ dateOfBirth, carePeriods: [stay] })).toEqual(['carePeriodsComplete']);
  });

  it('is the times in care, where no answer alone would settle it', () => {
    expect(asked({ dateOfBirth: '2009-01-01' }, wasAwayAtSixteenAndIsNoLonger)).toEqual([
      'everInCare',
      'carePeriodsComplete',
    ]);
    expect(asked({ dateOfBirth: '2009-01-01', everInCare: 'YES' }, wasAwayAtSixteenAndIsNoLonger)).toEqual([
      'carePeriodsComplete',
    ]);
    const undated = { ...whole, carePeriods: [{ ...stay, from: null, placement: null }] };
    expect(asked({ ...undated, carePeriodsComplete: 'NO', familyPeriodsComplete: 'NO' })).toEqual([
      'carePeriod.from',
      'carePeriodsComplete',
    ]);
    expect(asked({ ...undated, familyPeriodsComplete: 'NO' })).toEqual([
      'carePeriod.from',
      'carePeriod.placement',
      'familyPeriodsComplete',
    ]);
  });

  it('is nothing, where everything is told', () => {
    const missing = (told: ToldCareLeaver) => toldFactsMissing(told, day('2025-08-01'), isEligibleChild);
    expect(missing(whole)).toEqual([]);
    expect(missing({ ...whole, carePeriods: [{ ...stay, to: null, goesOn: 'YES' }] })).toEqual([]);
  });
});

describe('what one answer would settle is asked for', () => {
  /** Nobody says whether short breaks were one series. There were none, so that it matters to no answer here. */
  const open: ToldCareLeaver = { ...whole, shortBreaksOneSeries: null };
  /** Nobody says what kind of place this was, which matters to no answer about care. */
  const somewhere: Pick<ToldCareLeaver, 'otherStays'> = {
    otherStays: [{ ref: 'o', from: '2025-07-01', goesOn: 'YES' }],
  };

  it('whether they were ever in care, where no time in care is told', () => {
    const told: ToldCareLeaver = { dateOfBirth: '2009-01-01', ...somewhere };
    expect(asked(told)).toEqual(['everInCare', 'carePeriodsComplete']);
  });

  it('whether these are all the times in care', () => {
    expect(asked({ ...open, ...somewhere, carePeriodsComplete: 'NO' })).toEqual(['carePeriodsComplete']);
    expect(asked({ ...open, ...somewhere, carePeriodsComplete: null })).toEqual(['carePeriodsComplete']);
  });

  it('whether these are all the times with a parent or guardian', () => {
    expect(asked({ ...open, familyPeriodsComplete: 'NO' }, isRelevantChild)).toEqual(['familyPeriodsComplete']);
  });

  it('whether these are all the other stays', () => {
    expect(asked({ ...open, otherStaysComplete: 'NOT_KNOWN' }, wasAwayAtSixteenAndIsNoLonger)).toEqual([
      'otherStaysComplete',
    ]);
  });

  it('whether they were in hospital or locked up at 16, where they had left care before', () => {
    const leftBefore: ToldCareLeaver = { ...open, carePeriods: [{ ...stay, to: '2024-12-01' }] };
    expect(asked({ ...leftBefore, atSixteen: null }, isRelevantChild)).toEqual(['atSixteen.in']);
    expect(asked({ ...leftBefore, atSixteen: { since: '2024-12-01' } }, isRelevantChild)).toEqual(['atSixteen.in']);
  });

  it('whether there was a special guardianship order, for somebody who was never away at 16', () => {
    const never: ToldCareLeaver = { ...open, carePeriods: [], everInCare: 'NO', specialGuardianship: null };
    expect(asked(never, isQualifying)).toEqual(['specialGuardianship.made']);
  });

  it('whether all stays under an agreement for short breaks are told', () => {
    const told: ToldCareLeaver = { ...open, carePeriods: [{ ...stay, legalStatus: 'V4' }] };
    expect(asked(told)).toEqual(['carePeriod.staysTold']);
  });

  it('with whom they lived, on the last day in care', () => {
    const { placement: _, carerWasFosterParent: __, ...nobodySaid } = stay;
    expect(asked({ ...open, carePeriods: [nobodySaid] }, lastCarerWasFosterParent)).toEqual([
      'carePeriod.placement',
      'carePeriod.carerWasFosterParent',
    ]);
    expect(asked({ ...open, carePeriods: [nobodySaid] }, lastHomeWasChildrensHome)).toEqual(['carePeriod.placement']);
  });

  it.each([
    ['U6', lastCarerWasFosterParent],
    ['K2', lastHomeWasChildrensHome],
  ] as const)(
    'the kind of home, where another home of the same day was %s and this may have been one too',
    (placement, wanted) => {
      const { carerWasFosterParent: _, ...said } = { ...stay, placement };
      const { placement: __, ...second } = { ...said, ref: 'b' };
      const isAsked = asked({ ...open, carePeriods: [said, second] }, wanted);
      expect(isAsked[0]).toBe('carePeriod.placement');
      expect(isAsked).not.toContain('shortBreaksOneSeries');
    },
  );

  it.each(['YES', 'NO'] as const)(
    'whether the carer was a foster carer, where the answer for another home of the same day was %s',
    (carerWasFosterParent) => {
      const { carerWasFosterParent: _, ...second } = { ...stay, ref: 'b', placement: 'T1' as const };
      const told: ToldCareLeaver = { ...open, carePeriods: [{ ...stay, carerWasFosterParent }, second] };
      expect(asked(told, lastCarerWasFosterParent)).toEqual(['carePeriod.carerWasFosterParent']);
    },
  );

  it('on what footing they were in care and whether it was a short break, where either would tell', () => {
    const { legalStatus: _, shortBreak: __, ...nobodySaid } = stay;
    expect(asked({ ...open, carePeriods: [nobodySaid] }, isEligibleChild, '2025-06-01')).toEqual([
      'carePeriod.legalStatus',
      'carePeriod.shortBreak',
    ]);
  });

  it('on what footing, where a care order would take a stay out of the short breaks whatever the others were', () => {
    const { legalStatus: _, ...nobodySaid } = { ...stay, from: '2025-05-01', shortBreak: 'YES' as const };
    const before: Stay = { ...stay, from: '2025-03-01', to: '2025-03-10', legalStatus: 'V3', homeAfterwards: null };
    const told: ToldCareLeaver = {
      ...whole,
      carePeriods: [inFosterCare, { ...before, shortBreak: null }, nobodySaid],
      familyPeriodsComplete: 'NO',
    };
    expect(asked(told, isEligibleChild, '2025-05-02')).toEqual(['carePeriod.legalStatus', 'carePeriod.homeAfterwards']);
  });

  it('on what footing, where without a care order it was a short break and no care that counts', () => {
    const { legalStatus: _, ...nobodySaid } = { ...stay, shortBreak: 'YES' as const };
    const told: ToldCareLeaver = {
      ...whole,
      carePeriods: [
        { ...inFosterCare, carerWasFosterParent: null },
        { ...nobodySaid, from: '2025-06-01' },
      ],
      familyPeriodsComplete: 'NO',
    };
    expect(asked(told, isRelevantChild)).toEqual(['carePeriod.legalStatus']);
  });
});

/** Short breaks of ten days in the months named, of the year after the 16th birthday. */
const breaks = (months: readonly number[], more: (month: number) => Partial<Stay> = () => ({})): Stay[] =>
  months.map((month) => {
    const day10 = `2025-${String(month).padStart(2, '0')}-1`;
    const { shortBreak: _, ...rest } = stay;
    return { ...rest, ref: `s${month}`, from: `${day10}0`, to: `${day10}9`, legalStatus: 'V3', ...more(month) };
  });

describe('what one answer would settle of short breaks is asked for', () => {
  const NO_LONGER_ONE = { shortBreaksOneSeries: 'NO' } as const;
  const during = (carePeriods: readonly Stay[], more: ToldCareLeaver = {}) =>
    asked({ ...whole, carePeriods: [inFosterCare, ...carePeriods], ...more }, isEligibleChild, '2025-03-15');

  it('for how long a stay was meant to last, and whether they went home from it: a yes or a no may settle it', () => {
    expect(during(breaks([1, 2, 3], (month) => (month === 2 ? { meantToLastOver17Days: null } : {})))).toEqual([
      'carePeriod.meantToLastOver17Days',
    ]);
    expect(during(breaks([1, 2, 3], (month) => (month === 2 ? { homeAfterwards: null } : {})))).toEqual([
      'carePeriod.homeAfterwards',
    ]);
    const both = { meantToLastOver17Days: null, homeAfterwards: null };
    expect(during(breaks([1, 2, 3], (month) => (month === 2 ? both : {})))).toEqual([
      'carePeriod.meantToLastOver17Days',
      'carePeriod.homeAfterwards',
    ]);
  });

  it('also of a stay that may have been of another series, where only the one answer settles it', () => {
    const other = (open: Partial<Stay>) =>
      during(
        breaks([1, 2, 3], (month) => (month === 2 ? { series: null, ...open } : {})),
        NO_LONGER_ONE,
      );
    expect(other({ meantToLastOver17Days: null })).toEqual(['carePeriod.meantToLastOver17Days', 'carePeriod.series']);
    expect(other({ homeAfterwards: null })).toEqual(['carePeriod.homeAfterwards', 'carePeriod.series']);
  });

  it('which series each was of, where one for all would be too long', () => {
    // Nine days a month from January are 78 by 15 September. Nobody says how long the stay in September was meant to last.
    const carePeriods = breaks([1, 2, 3, 4, 5, 6, 7, 8, 9], (month) => ({
      series: null,
      ...(month === 9 ? { meantToLastOver17Days: null } : {}),
    }));
    const told: ToldCareLeaver = { ...whole, carePeriods: [inFosterCare, ...carePeriods], ...NO_LONGER_ONE };
    expect(asked(told, isEligibleChild, '2025-09-15')).toEqual([
      'carePeriod.meantToLastOver17Days',
      'carePeriod.series',
    ]);
  });
});
