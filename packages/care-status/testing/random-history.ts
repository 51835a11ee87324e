import { addDays, addYears, day, isoOf, type Day } from '@kith/policy';
import * as fc from 'fast-check';

import type { ToldCareLeaver } from '../care-history.ts';

/** How many histories are tried; fewer where every mutant of the rules is tried on them (docs/mutation.md). */
export const HISTORIES = Number(process.env['KITH_RUNS'] ?? 100_000);

const BIRTHDAYS = ['2004-02-29', '2008-02-29', '2005-08-31', '2006-01-01', '2007-03-15', '2003-12-31'];

/** Lengths about the law's limits: 17 days, four weeks, 75 days, 13 weeks, three and six months. */
const length = fc.oneof(
  fc.integer({ min: 1, max: 35 }),
  fc.integer({ min: 70, max: 96 }),
  fc.integer({ min: 175, max: 190 }),
  fc.integer({ min: 300, max: 1800 }),
);

/** Days about the birthdays that matter. */
const about = (born: Day) =>
  fc
    .tuple(
      fc.constantFrom(14, 16, 17, 18),
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -200, max: 200 })),
    )
    .map(([age, days]) => addDays(addYears(born, age), days));

const yesOrNo = fc.constantFrom('YES' as const, 'NO' as const);

const stretch = (born: Day) =>
  fc
    .tuple(about(born), length, fc.integer({ min: 0, max: 9 }))
    .map(([from, days, open]) =>
      open === 0
        ? { from: isoOf(from), goesOn: 'YES' as const }
        : { from: isoOf(from), to: isoOf(addDays(from, days)) },
    );

const carePeriod = (born: Day) =>
  fc
    .record({
      stretch: stretch(born),
      legalStatus: fc.constantFrom('V2', 'V2', 'C2', 'C1', 'V3', 'J1'),
      shortBreak: yesOrNo,
      meantToLastOver17Days: fc.constantFrom('NO' as const, 'NO' as const, 'YES' as const),
      homeAfterwards: fc.constantFrom('YES' as const, 'YES' as const, 'NO' as const),
      placement: fc.constantFrom('U6', 'K2', 'P1'),
      series: fc.constantFrom(1, 1, 2),
    })
    .map(({ stretch: when, shortBreak, legalStatus, ...rest }) => ({
      ...when,
      ...rest,
      legalStatus,
      ...(legalStatus === 'V2' ? { shortBreak } : {}),
    }));

const familyPeriod = (born: Day) =>
  fc.record({
    stretch: stretch(born),
    with: fc.constantFrom('PARENT', 'PARENTAL_RESPONSIBILITY', 'ORDER_BEFORE_CARE', 'SOMEBODY_ELSE'),
    brokeDown: yesOrNo,
  });

const otherStay = (born: Day) =>
  fc.record({
    stretch: stretch(born),
    in: fc.constantFrom('HEALTH', 'PRIVATE_FOSTERING', 'CARE_HOME', 'VOLUNTARY_ORGANISATION'),
  });

/** A history told in full, and a day to ask about. */
export const toldInFull = fc.constantFrom(...BIRTHDAYS).chain((dateOfBirth) => {
  const born = day(dateOfBirth);
  return fc
    .record({
      carePeriods: fc.array(carePeriod(born), { maxLength: 5 }),
      familyPeriods: fc.array(familyPeriod(born), { maxLength: 2 }),
      otherStays: fc.array(otherStay(born), { maxLength: 1 }),
      oneSeries: yesOrNo,
      atSixteen: fc.constantFrom('NEITHER', 'NEITHER', 'HOSPITAL', 'DETAINED', 'REMAND'),
      daysBeforeSixteen: fc.integer({ min: 0, max: 120 }),
      order: fc.record({
        made: fc.constantFrom('NO', 'NO', 'YES'),
        madeOn: about(born),
        endedEarly: yesOrNo,
        days: length,
      }),
      on: fc.oneof(
        about(born),
        fc.integer({ min: 16 * 365, max: 19 * 365 }).map((days) => addDays(born, days)),
      ),
    })
    .map(({ on, oneSeries, atSixteen, daysBeforeSixteen, order, ...lists }) => ({
      on,
      told: {
        dateOfBirth,
        carePeriodsComplete: 'YES',
        shortBreaksOneSeries: oneSeries,
        carePeriods: lists.carePeriods.map(({ series, ...period }, index) => ({
          ref: `c${index}`,
          ...period,
          ...(oneSeries === 'NO' ? { series } : {}),
        })),
        familyPeriodsComplete: 'YES',
        familyPeriods: apart(lists.familyPeriods).map(({ stretch: when, ...rest }, index) => ({
          ref: `f${index}`,
          ...when,
          ...rest,
        })),
        otherStaysComplete: 'YES',
        otherStays: lists.otherStays.map(({ stretch: when, ...rest }, index) => ({
          ref: `o${index}`,
          ...when,
          ...rest,
        })),
        atSixteen: { in: atSixteen, since: isoOf(addDays(addYears(born, 16), -daysBeforeSixteen)) },
        specialGuardianship: {
          made: order.made,
          madeOn: isoOf(order.madeOn),
          endedEarly: order.endedEarly,
          endedOn: isoOf(addDays(order.madeOn, order.days)),
          afterCare: lists.carePeriods.some((period) => inCareBefore(period, order.madeOn)) ? 'YES' : 'NO',
        },
      } as ToldCareLeaver,
    }));
});

/** Nobody lives in two families at once. */
function apart<T extends { readonly stretch: { readonly from: string; readonly to?: string } }>(periods: T[]): T[] {
  const [first, second] = periods.toSorted((a, b) => (a.stretch.from < b.stretch.from ? -1 : 1));
  if (!first || !second) return periods;
  return first.stretch.to && first.stretch.to < second.stretch.from ? [first, second] : [first];
}

const inCareBefore = (period: { readonly from: string; readonly to?: string }, madeOn: Day): boolean =>
  day(period.from) < madeOn && (period.to === undefined || madeOn <= day(period.to));
