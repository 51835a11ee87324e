import { listOf, record, type Told } from '../record.ts';
import { apprenticeship } from './apprenticeship.ts';
import { atSixteen } from './at-sixteen.ts';
import { carePeriod, carePeriodsComplete, everInCare, shortBreaksOneSeries } from './care-period.ts';
import { councilCategory } from './council-category.ts';
import { familyPeriod, familyPeriodsComplete } from './family-period.ts';
import { home } from './home.ts';
import { homelessness } from './homelessness.ts';
import { learning } from './learning.ts';
import { otherStay, otherStaysComplete } from './other-stay.ts';
import { specialGuardianship } from './special-guardianship.ts';
import { stayingOn } from './staying-on.ts';
import { councilSupport } from './support.ts';
import { careLeaverBorn, careLeaverCouncil, housingAuthority } from './you.ts';

/** Everything that a care leaver may tell us. Whatever is missing is not known. */
export const careLeaverCircumstances = record('CareLeaverCircumstances', 'What a care leaver has told us.', {
  dateOfBirth: careLeaverBorn,
  council: careLeaverCouncil,
  housingAuthority,
  everInCare,
  carePeriods: listOf(carePeriod, 100, 'Every time in care in England or Wales, in any order.'),
  carePeriodsComplete,
  shortBreaksOneSeries,
  familyPeriods: listOf(
    familyPeriod,
    20,
    'Every time of living with a parent or guardian since about the end of care.',
  ),
  familyPeriodsComplete,
  otherStays: listOf(otherStay, 20, 'Every stay away from home at 16 or 17 that was not in council care.'),
  otherStaysComplete,
  atSixteen,
  specialGuardianship,
  councilCategory,
  support: councilSupport,
  stayingOn,
  learning,
  apprenticeship,
  home,
  homelessness,
});

export type ToldCareLeaver = Told<typeof careLeaverCircumstances>;
