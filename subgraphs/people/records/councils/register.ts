import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

/** An English council with children's services duties. */
export interface Council {
  /** GSS code in force. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** The area of the national fostering table that its region lies in; a council may set another for itself. */
  readonly allowanceArea: string;
  /** Codes that it had before. */
  readonly formerCodes: readonly string[];
  /** The districts within it, where it is a county: they house people and collect council tax. */
  readonly districts: readonly District[];
}

export interface District {
  /** GSS code. */
  readonly code: string;
  readonly name: string;
}

const rows = <Column extends string>(file: string): readonly Readonly<Record<Column, string>>[] =>
  parse(readFileSync(new URL(file, import.meta.url)), { columns: true, skip_empty_lines: true, bom: true });

const formerCodes = rows<'former_gss_code' | 'gss_code'>('./former-codes.csv');
const districts = rows<'district_gss_code' | 'district' | 'county_gss_code'>('./districts.csv');

/** All of them, by name. */
export const councils: readonly Council[] = rows<'gss_code' | 'name' | 'region' | 'allowance_area'>(
  './local-authorities.csv',
)
  .map((row) => ({
    code: row.gss_code,
    name: row.name,
    region: row.region,
    allowanceArea: row.allowance_area,
    formerCodes: formerCodes
      .filter(({ gss_code }) => gss_code === row.gss_code)
      .map((former) => former.former_gss_code),
    districts: districts
      .filter(({ county_gss_code }) => county_gss_code === row.gss_code)
      .map((district) => ({ code: district.district_gss_code, name: district.district })),
  }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

export const councilCodes: ReadonlySet<string> = new Set(councils.map(({ code }) => code));

const byAnyCode = new Map(
  councils.flatMap((council) =>
    [council.code, ...council.formerCodes, ...council.districts.map(({ code }) => code)].map((code) => [code, council]),
  ),
);

/** The council that has a code, had it before, or has children's services duties in the district of that code. */
export const councilOf = (code: string): Council | undefined => byAnyCode.get(code);

const districtCodes = new Set(districts.map(({ district_gss_code }) => district_gss_code));

/** Whether a code is that of a district of a county. */
export const isDistrict = (code: string): boolean => districtCodes.has(code);
