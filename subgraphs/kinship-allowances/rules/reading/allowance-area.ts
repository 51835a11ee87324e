import { lookup, type CouncilSettings } from '@kith/policy';
import { tableFrom } from '@kith/policy/load';
import * as v from 'valibot';
import { allowanceAreas } from '../allowance-policy.ts';
import type { AllowanceArea } from '../derived-facts.ts';
import { currentCode, type ReadingContext } from './context.ts';

const Council = v.strictObject({
  gss_code: v.string(),
  name: v.string(),
  region: v.string(),
  allowance_area: v.pipe(
    v.picklist(['london', 'south_east', 'rest_of_england']),
    v.transform((area) => area.toUpperCase() as AllowanceArea),
  ),
});

const councils = tableFrom(new URL('../parameters/council-areas.csv', import.meta.url), Council);
const areas: ReadonlyMap<string, AllowanceArea> = new Map(
  councils.map(({ gss_code, allowance_area }) => [gss_code, allowance_area]),
);

/** What each council is called, by GSS code. */
export const councilNames: ReadonlyMap<string, string> = new Map(
  councils.map(({ gss_code, name }) => [gss_code, name]),
);

/** The GSS codes of the 153 councils with children's services duties. */
export const councilCodes: ReadonlySet<string> = new Set(areas.keys());

/**
 * The column of the fostering table for a place; undefined outside England. GOV.UK does not define the South East, so
 * the settings of the council that pays may put a place elsewhere.
 */
export function allowanceAreaOf(
  livesIn: string,
  settings: CouncilSettings,
  { asOf, knownOn }: Pick<ReadingContext, 'asOf' | 'knownOn'>,
): AllowanceArea | undefined {
  const code = currentCode(livesIn);
  return lookup(allowanceAreas, asOf, knownOn, settings)?.value[code] ?? areas.get(code);
}
