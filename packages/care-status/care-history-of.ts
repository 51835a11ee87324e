import { placementOf, type YesNo } from '@kith/circumstances';
import { addYears, day, type Day } from '@kith/policy';

import type { CareHistory, CarePeriod, FamilyStretch, OtherStretch, Stretch, ToldCareLeaver } from './care-history.ts';
import type { Truth } from './truth.ts';

type ToldCarePeriod = NonNullable<ToldCareLeaver['carePeriods']>[number];
type ToldFamilyPeriod = NonNullable<ToldCareLeaver['familyPeriods']>[number];
type ToldOtherStay = NonNullable<ToldCareLeaver['otherStays']>[number];

const FOREVER = day('2200-01-01');

/**
 * What was told, as days that can be counted. Undefined where the date of birth is not known: nothing can be counted.
 * A time without its first day, or without an end and not said to go on, makes its list incomplete.
 */
export function careHistoryOf(told: ToldCareLeaver): CareHistory | undefined {
  if (!told.dateOfBirth) return undefined;
  const born = day(told.dateOfBirth);
  const eighteen = addYears(born, 18);
  const care = dated(withDays(told.carePeriods), carePeriodIn(eighteen));
  const family = dated(withFamily(told.familyPeriods), familyStretchOf);
  const other = dated(told.otherStays, otherStretchOf);
  const neverInCare = told.everInCare === 'NO' && care.all.length === 0 && care.whole;
  return {
    born,
    fourteen: addYears(born, 14),
    sixteen: addYears(born, 16),
    eighteen,
    twentyFive: addYears(born, 25),
    periods: care.all,
    complete: care.whole && (neverInCare || told.carePeriodsComplete === 'YES'),
    undatedAgreement: withDays(told.carePeriods).some(isAgreementForBreaks),
    everInCare: (told.carePeriods ?? []).length > 0 ? true : truthOf(told.everInCare),
    shortBreaksOneSeries: truthOf(told.shortBreaksOneSeries),
    family: family.all,
    familyComplete: family.whole && told.familyPeriodsComplete === 'YES',
    otherStays: other.all,
    otherStaysComplete: other.whole && told.otherStaysComplete === 'YES',
    atSixteen: { in: told.atSixteen?.in ?? undefined, since: dayIn(told.atSixteen?.since) },
    guardianship: guardianshipIn(told),
    imported: importedIn(told),
    cameAloneSeekingSafety: truthOf(told.support?.cameAloneSeekingSafety),
  };
}

/** The items whose days are known, in order, and whether that is all of them. */
function dated<Item, Known extends Stretch>(
  items: readonly Item[] | null | undefined,
  read: (item: Item) => Known | undefined,
) {
  const all = (items ?? []).map(read);
  const known = all.filter((item) => item !== undefined);
  return { all: known.toSorted((a, b) => a.from - b.from), whole: known.length === all.length };
}

/** An agreement for short breaks (V4) says over which time they may fall, and not on which days. */
const isAgreementForBreaks = ({ legalStatus }: ToldCarePeriod): boolean => legalStatus === 'V4';

/** An agreement all of whose stays are told beside it, each with its own days, adds nothing to them. */
const withDays = (told: ToldCareLeaver['carePeriods']): ToldCarePeriod[] =>
  (told ?? []).filter((period) => !(isAgreementForBreaks(period) && period.staysTold === 'YES'));

/** Any other agreement is left out as undated, so that the list is not whole. */
const carePeriodIn =
  (eighteen: Day) =>
  (told: ToldCarePeriod): CarePeriod | undefined => {
    const stretch = stretchOf(told);
    if (!stretch || isAgreementForBreaks(told)) return undefined;
    const { legalStatus, placement, district, ended, series } = told;
    return {
      ref: told.ref,
      from: stretch.from,
      to: Math.max(stretch.from, Math.min(stretch.to, eighteen)) as Day,
      ...(legalStatus ? { legalStatus } : {}),
      ...(placement ? { placement } : {}),
      ...(district ? { district } : {}),
      ...(ended ? { ended } : {}),
      ...(series ? { series } : {}),
      carerWasFosterParent: truthOf(told.carerWasFosterParent),
      careOrder: legalStatus ? legalStatus === 'C1' || legalStatus === 'C2' : undefined,
      shortBreak: truthOf(told.shortBreak) ?? (legalStatus ? legalStatus === 'V3' : undefined),
      meantToLastOver17Days: truthOf(told.meantToLastOver17Days),
      homeAfterwards: truthOf(told.homeAfterwards),
    };
  };

/** Living with somebody else neither counts nor leaves a doubt. */
const withFamily = (told: ToldCareLeaver['familyPeriods']): ToldFamilyPeriod[] =>
  (told ?? []).filter((period) => period.with !== 'SOMEBODY_ELSE');

function familyStretchOf(told: ToldFamilyPeriod): FamilyStretch | undefined {
  const stretch = stretchOf(told);
  return stretch && told.with ? { ...stretch, brokeDown: truthOf(told.brokeDown) } : undefined;
}

function otherStretchOf(told: ToldOtherStay): OtherStretch | undefined {
  const stretch = stretchOf(told);
  return stretch && told.in ? { ...stretch, in: told.in } : undefined;
}

function stretchOf(told: {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly goesOn?: YesNo | null;
}) {
  const to = told.to ? day(told.to) : told.goesOn === 'YES' ? FOREVER : undefined;
  return told.from && to !== undefined ? { from: day(told.from), to } : undefined;
}

function guardianshipIn(told: ToldCareLeaver): CareHistory['guardianship'] {
  const order = told.specialGuardianship;
  return {
    made: truthOf(order?.made) ?? (order?.madeOn ? true : undefined),
    madeOn: dayIn(order?.madeOn),
    endedEarly: truthOf(order?.endedEarly) ?? (order?.endedOn ? true : undefined),
    endedOn: dayIn(order?.endedOn),
    afterCare: truthOf(order?.afterCare),
  };
}

function importedIn(told: ToldCareLeaver): CareHistory['imported'] {
  const { category, source, asOn } = told.councilCategory ?? {};
  return category && asOn ? { category, asOn: day(asOn), ...(source ? { source } : {}) } : undefined;
}

const dayIn = (iso: string | null | undefined): Day | undefined => (iso ? day(iso) : undefined);

const truthOf = (told: YesNo | null | undefined): Truth => (told === 'YES' ? true : told === 'NO' ? false : undefined);

/** Placed with parents while looked after: living with a parent for the six months of reg 3(5). */
export const isWithParents = (period: CarePeriod): boolean => placementOf(period.placement)?.kind === 'WITH_PARENTS';
