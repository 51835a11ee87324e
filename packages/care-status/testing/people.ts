import type { ToldCareLeaver } from '../care-history.ts';

/** People of the tests, told in full. Days are chosen so that each stands clear of every limit that is not in question. */

const nothingElse = {
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
} as const satisfies ToldCareLeaver;

/** Ava lived with foster carers under a care order from 2016 until she turned 18 on 10 March 2026. */
export const ava: ToldCareLeaver = {
  ...nothingElse,
  dateOfBirth: '2008-03-10',
  council: 'E10000014',
  carePeriods: [{ ref: 'a', from: '2016-05-01', to: '2026-03-10', legalStatus: 'C2', placement: 'U4' }],
};

/** Tom, 20: in foster care to 18, then in a Staying Put arrangement that came to an unplanned end. */
export const tom: ToldCareLeaver = {
  ...nothingElse,
  dateOfBirth: '2006-02-01',
  council: 'E08000006',
  carePeriods: [{ ref: 'a', from: '2014-01-01', to: '2024-02-01', legalStatus: 'V2', placement: 'U6', ended: 'E17' }],
  stayingOn: { livesWithFormerFosterParent: 'NO', youWantToStay: 'NO', wantsSupportedLodgings: 'YES' },
};

/** An unaccompanied young person, looked after with agreement from soon after 16 to 18. */
export const unaccompanied: ToldCareLeaver = {
  ...nothingElse,
  dateOfBirth: '2007-01-01',
  council: 'E10000016',
  carePeriods: [{ ref: 'a', from: '2023-03-01', to: '2025-01-01', legalStatus: 'V2', placement: 'K3' }],
  support: { cameAloneSeekingSafety: 'YES' },
};

/** In care for 60 days at 16 and home before 17: a qualifying care leaver. */
export const qualifying: ToldCareLeaver = {
  ...nothingElse,
  dateOfBirth: '2006-06-01',
  council: 'E08000006',
  carePeriods: [{ ref: 'a', from: '2022-07-01', to: '2022-08-30', legalStatus: 'V2', placement: 'U6' }],
};

/** Left care at 16 years and six months with enough days: relevant until something changes it. */
export const relevantAtSixteen: ToldCareLeaver = {
  ...nothingElse,
  dateOfBirth: '2009-01-01',
  council: 'E08000006',
  carePeriods: [{ ref: 'a', from: '2021-01-01', to: '2025-07-01', legalStatus: 'V2', placement: 'U6' }],
};

/** A time in care of which every question is answered. */
export const stayInFull = {
  ref: 'a',
  from: '2021-01-01',
  to: '2025-07-01',
  legalStatus: 'V2',
  placement: 'U6',
  carerWasFosterParent: 'YES',
  shortBreak: 'NO',
  meantToLastOver17Days: 'NO',
  homeAfterwards: 'YES',
  series: 1,
} as const satisfies NonNullable<ToldCareLeaver['carePeriods']>[number];

/** Relevant at 16 as well, and every question about care is answered. */
export const relevantInFull: ToldCareLeaver = {
  ...relevantAtSixteen,
  everInCare: 'YES',
  shortBreaksOneSeries: 'YES',
  carePeriods: [stayInFull],
};
