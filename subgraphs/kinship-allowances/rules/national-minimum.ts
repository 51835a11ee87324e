import { childBornOn } from '@kith/circumstances';
import { parameter, years, type Amount, type Citation, type Day, type DatedValue, type Parameter } from '@kith/policy';
import { isoDay, tableFrom } from '@kith/policy/load';
import * as v from 'valibot';
import { ALLOWANCE_AREAS, allowanceArea, type AllowanceArea } from './derived-facts.ts';
import { taxYear } from './tax-year.ts';

/** Weekly pence for children whose age in completed years is from `ageFrom` to `ageTo`, both included. */
export interface AgeBand {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly weeklyPence: number;
}

const PUBLISHED_AT = 'https://www.gov.uk/support-for-foster-parents/help-with-the-cost-of-fostering';
const whole = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const Row = v.strictObject({
  from: isoDay,
  to: isoDay,
  area: v.pipe(
    v.picklist(['london', 'south_east', 'rest_of_england']),
    v.transform((area) => area.toUpperCase() as AllowanceArea),
  ),
  age_from: whole,
  age_to: whole,
  weekly_pence: whole,
  status: v.picklist(['published', 'derived']),
  source: v.string(),
});
type Row = v.InferOutput<typeof Row>;

const rows = tableFrom(new URL('./parameters/national-minimum-fostering-allowance.csv', import.meta.url), Row);

function tableFor(area: AllowanceArea): Parameter<readonly AgeBand[]> {
  const years = Map.groupBy(
    rows.filter((row) => row.area === area),
    (row) => row.from,
  );
  return parameter(
    `national-minimum-fostering-allowance/${area}`,
    `National minimum fostering allowance in ${ALLOWANCE_AREAS[area]}`,
    [...years.values()].map(yearOf),
    'PROVISIONAL',
  );
}

function yearOf(bands: readonly Row[]): DatedValue<readonly AgeBand[]> {
  const [first] = bands;
  if (!first) throw new Error('A year of the fostering table has no bands');
  return {
    from: first.from,
    to: first.to,
    knownFrom: first.from,
    value: bands.map((band) => ({ ageFrom: band.age_from, ageTo: band.age_to, weeklyPence: band.weekly_pence })),
    cite: citationOf(first),
    ...(first.status === 'derived'
      ? { note: `The ${taxYear(first.from)} figure is worked back from the announced rises and could be a pound off.` }
      : {}),
  };
}

function citationOf({ from, source, status }: Row): Citation {
  const base = {
    instrument: 'National minimum fostering allowance',
    provision: `weekly rates ${taxYear(from)}${source.startsWith('http') ? '' : ` (${source})`}`,
    url: source.startsWith('http') ? source : PUBLISHED_AT,
    checkedOn: '2026-11-21',
  };
  if (status === 'published' && source === PUBLISHED_AT) return { ...base, reading: 'read' };
  return {
    ...base,
    reading: 'check',
    confirm: `Confirm the ${taxYear(from)} table against the one then published by the Department for Education.`,
  };
}

/** The table of each area: a list of bands for each year. A year that is missing is never worked out from another. */
export const nationalMinimumTables: Readonly<Record<AllowanceArea, Parameter<readonly AgeBand[]>>> = {
  LONDON: tableFor('LONDON'),
  SOUTH_EAST: tableFor('SOUTH_EAST'),
  REST_OF_ENGLAND: tableFor('REST_OF_ENGLAND'),
};

export const bandFor = (bands: readonly AgeBand[], age: number): AgeBand | undefined =>
  bands.find(({ ageFrom, ageTo }) => age >= ageFrom && age <= ageTo);

/** Says that the year asked about has no table, and which one is shown. */
export const notLoaded = (asked: Day, shown: Day): string => `${taxYear(asked)} not loaded; ${taxYear(shown)} shown`;

/** The national minimum fostering allowance for the age of the child and the area where the child lives, weekly pence. */
export const nationalMinimum: Amount = {
  reads: [childBornOn, allowanceArea],
  steps: [0, 3, 5, 11, 16, 18].map((age) => years(childBornOn, age)),
  dated: Object.values(nationalMinimumTables),
  directions: [],
  work: (known, workings) => {
    const area = known.choice(allowanceArea);
    const table = known.inForce(nationalMinimumTables[area]);
    const age = known.age(childBornOn);
    const band = table && bandFor(table.value, age);
    if (!table || !band) return undefined;
    if (workings) {
      workings.line(
        `National minimum fostering allowance in ${ALLOWANCE_AREAS[area]}, age ${age}, ${taxYear(table.entry.from)}`,
        band.weeklyPence,
        table.entry.cite,
      );
      if (table.provisional) workings.provisional(notLoaded(known.asOf, table.entry.from));
      if (table.entry.note) workings.note(table.entry.note, table.entry.cite);
    }
    return band.weeklyPence;
  },
};
