import { childBornOn } from '@kith/circumstances';
import { parameter, years, type Amount, type Citation, type Day, type DatedValue, type Parameter } from '@kith/policy';
import { isoDay, tableFrom } from '@kith/policy/load';
import * as v from 'valibot';
import { ratesAwaited } from './awaited-rates.ts';
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

/** One published year of one area. */
export interface AreaTable {
  readonly from: Day;
  readonly to: Day;
  readonly bands: readonly AgeBand[];
  readonly cite: Citation;
  readonly note?: string;
}

/** One year of one area, and whether its table was compared with the one that was published. */
export interface NationalMinimumYear extends Omit<AreaTable, 'cite'> {
  readonly area: AllowanceArea;
  readonly reading: Citation['reading'];
}

type AreaTables = Readonly<Partial<Record<AllowanceArea, AreaTable>>>;

/**
 * For each day on which some area has a new table, the newest table of every area: an area that has none for a year
 * keeps its last one, which is then shown as provisional. A year that is missing is never worked out from another.
 */
export const nationalMinimumTables: Parameter<AreaTables> = parameter(
  'national-minimum-fostering-allowance',
  'National minimum fostering allowance',
  yearsOf(rows),
  'PROVISIONAL',
);

function yearsOf(all: readonly Row[]): DatedValue<AreaTables>[] {
  const years = [...Map.groupBy(all, ({ from }) => from).values()].toSorted((a, b) => a[0]!.from - b[0]!.from);
  let newest: AreaTables = {};
  return years.map((year) => {
    const tables = [...Map.groupBy(year, ({ area }) => area)].map(([area, bands]) => [area, tableOf(bands)] as const);
    newest = { ...newest, ...Object.fromEntries(tables) };
    const [, first] = tables[0]!;
    return { from: first.from, to: first.to, knownFrom: first.from, value: newest, cite: first.cite };
  });
}

/** Every year of every area that there is a table for, oldest first. */
export const nationalMinimumYears: readonly NationalMinimumYear[] = [
  ...Map.groupBy(rows, ({ from, area }) => `${from} ${area}`).values(),
]
  .map((year) => ({ ...tableOf(year), area: year[0]!.area }))
  .map(({ cite, ...table }) => ({ ...table, reading: cite.reading }))
  .toSorted((a, b) => a.from - b.from);

function tableOf(rowsOfArea: readonly Row[]): AreaTable {
  const first = rowsOfArea[0]!;
  return {
    from: first.from,
    to: first.to,
    bands: rowsOfArea.map((row) => ({ ageFrom: row.age_from, ageTo: row.age_to, weeklyPence: row.weekly_pence })),
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

export const bandFor = (bands: readonly AgeBand[], age: number): AgeBand | undefined =>
  bands.find(({ ageFrom, ageTo }) => age >= ageFrom && age <= ageTo);

/** The national minimum fostering allowance for the age of the child and the area where the child lives, weekly pence. */
export const nationalMinimum: Amount = {
  reads: [childBornOn, allowanceArea],
  steps: [0, 3, 5, 11, 16, 18].map((age) => years(childBornOn, age)),
  dated: [nationalMinimumTables],
  directions: [],
  work: (known, workings) => {
    const area = known.choice(allowanceArea);
    const table = known.inForce(nationalMinimumTables)?.value[area];
    const age = known.age(childBornOn);
    const band = table && bandFor(table.bands, age);
    if (!table || !band) return undefined;
    if (workings) {
      const year = taxYear(table.from);
      workings.line(
        `National minimum fostering allowance in ${ALLOWANCE_AREAS[area]}, age ${age}, ${year}`,
        band.weeklyPence,
        table.cite,
      );
      if (known.asOf > table.to) workings.provisional(ratesAwaited(known.asOf, table.from));
      if (table.note) workings.note(table.note, table.cite);
    }
    return band.weeklyPence;
  },
};
