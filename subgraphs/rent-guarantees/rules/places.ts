import { careHistoryOf, type ReadOn, type ToldCareLeaver } from '@kith/care-status';
import { careLeaverCouncil, housingAuthority, twoYearsInCareHere, carePeriodDistrict } from '@kith/circumstances';
import { addYears, yesNoFact, type Answers, type Day, type Fact } from '@kith/policy';
import { tableFrom } from '@kith/policy/load';
import * as v from 'valibot';

const District = v.strictObject({
  district_gss_code: v.string(),
  district: v.string(),
  county_gss_code: v.string(),
  county: v.string(),
});

/** The county of each district, by GSS code: the county has children's services, the district homes and council tax. */
const countyOf: ReadonlyMap<string, string> = new Map(
  tableFrom(new URL('./parameters/districts.csv', import.meta.url), District).map((row) => [
    row.district_gss_code,
    row.county_gss_code,
  ]),
);

/** Barnsley and Sheffield have had new codes since 2025. */
const NEW_CODES: Readonly<Record<string, string>> = { E08000016: 'E08000038', E08000019: 'E08000039' };
const current = (code: string): string => NEW_CODES[code] ?? code;

/** Housing Act 1996 s199(10). */
const YEARS_IN_CARE = 2;

export const isInAreaOfCouncil = yesNoFact('careLeaver.places.housingAuthorityOfCouncil', {
  title: 'The area of the council that looked after you',
  question: housingAuthority.question,
  why: housingAuthority.why,
  changeable: 'BY_CHOICE',
});

export const livedTwoYearsInCareHere = yesNoFact('careLeaver.places.twoYearsInCareHere', {
  title: twoYearsInCareHere.title,
  question: twoYearsInCareHere.question,
  why: twoYearsInCareHere.why,
  changeable: 'NEVER',
});

/** What the codes and the times in care say of places. */
export function placeAnswers(told: ToldCareLeaver, { asOf }: ReadOn): Answers {
  const { council, housingAuthority: authority } = told;
  const own = council && authority ? isOwnArea(current(council), current(authority)) : undefined;
  const twoYears = showsTwoYears(told, asOf) || saidTwoYears(told);
  return {
    ...(own === undefined ? {} : { [isInAreaOfCouncil.code]: own }),
    ...(twoYears === undefined ? {} : { [livedTwoYearsInCareHere.code]: twoYears }),
  };
}

/** The days on which two years have passed since a time in care began. */
export const placeTurns = (told: ToldCareLeaver): readonly Day[] =>
  (careHistoryOf(told)?.periods ?? []).map(({ from }) => addYears(from, YEARS_IN_CARE));

const isOwnArea = (council: string, authority: string): boolean =>
  council === authority || countyOf.get(authority) === council;

const saidTwoYears = ({ homelessness }: ToldCareLeaver): boolean | undefined => {
  const said = homelessness?.twoYearsInCareHere;
  return said === 'YES' ? true : said === 'NO' ? false : undefined;
};

/** Two years without a break under a care order in the one district, some of them before 16: Housing Act 1996 s199(10). */
function showsTwoYears(told: ToldCareLeaver, asOf: Day): boolean {
  const history = careHistoryOf(told);
  const authority = told.housingAuthority;
  if (!history || !authority) return false;
  let from: Day | undefined;
  let to: Day | undefined;
  for (const period of history.periods) {
    if (!period.careOrder || !period.district || current(period.district) !== current(authority)) continue;
    if (to === undefined || period.from > to) from = period.from;
    to = Math.max(to ?? period.to, period.to) as Day;
    const until = Math.min(to, asOf);
    if (from !== undefined && from < history.sixteen && addYears(from, YEARS_IN_CARE) <= until) return true;
  }
  return false;
}

export const placesWorkedOutOf: ReadonlyMap<Fact, readonly Fact[]> = new Map<Fact, readonly Fact[]>([
  [isInAreaOfCouncil, [housingAuthority, careLeaverCouncil]],
  [livedTwoYearsInCareHere, [twoYearsInCareHere, carePeriodDistrict]],
]);
