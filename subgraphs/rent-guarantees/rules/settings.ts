import { setting, type CouncilSettings, type Parameter, type Setting } from '@kith/policy';
import { parametersFrom, pence, type Parameters } from '@kith/policy/load';
import * as v from 'valibot';

/** No scheme for care leavers is known to go on after 25; a limit of age in one may be up to this. */
export const OLDEST_LIMIT = 30;
const age = v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(OLDEST_LIMIT));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const offered = v.picklist(['YES', 'NO', 'NOT_KNOWN']);

/** One step of a council tax scheme: for those under an age and over the step before. The more adults share, the less it gives. */
const CouncilTaxBand = v.pipe(
  v.strictObject({
    underAge: age,
    /** Percent off for somebody who lives alone. Left out where the council fixes it case by case. */
    alone: v.optional(percent),
    allCareLeavers: v.optional(percent),
    /** Percent off with one other adult who is no care leaver, with two, and so on; the last goes on. */
    byOtherAdults: v.optional(v.pipe(v.array(percent), v.minLength(1), v.maxLength(10))),
    /** Only for those who find it hard to pay. */
    onNeed: v.boolean(),
  }),
  v.check((band) => neverMoreForMore(band), 'a larger household would get more'),
);

function neverMoreForMore(band: { alone?: number; allCareLeavers?: number; byOtherAdults?: number[] }): boolean {
  const steps = [band.alone, band.allCareLeavers, ...(band.byOtherAdults ?? [])].filter((one) => one !== undefined);
  return steps.every((one, index) => index === 0 || one <= steps[index - 1]!);
}

/** The shape of each setting's value by its code: what an authority may publish. */
export const rentGuaranteeShapes = {
  'rent-guarantee-scheme': v.strictObject({
    offered,
    leastAge: v.optional(age),
    underAge: v.optional(age),
    mostMonthlyPence: v.optional(pence),
    mostInAllPence: v.optional(pence),
    months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
    covers: v.optional(v.picklist(['RENT', 'RENT_AND_DAMAGE'])),
    depositWaived: v.optional(v.boolean()),
    /** Homes outside the council's own area too. */
    outOfArea: v.optional(v.boolean()),
  }),
  'intentional-homelessness-disapplied': v.boolean(),
  'council-tax-care-leavers': v.pipe(
    v.strictObject({
      offered,
      who: v.picklist(['ANY_CARE_LEAVER', 'OWN_CARE_LEAVERS', 'NOT_STATED']),
      bands: v.pipe(v.array(CouncilTaxBand), v.maxLength(10)),
    }),
    v.check(
      ({ bands }) => bands.every((band, index) => index === 0 || band.underAge > bands[index - 1]!.underAge),
      'the steps are not in order of age',
    ),
  ),
} satisfies Record<string, v.GenericSchema>;

export type CouncilTaxScheme = v.InferOutput<(typeof rentGuaranteeShapes)['council-tax-care-leavers']>;

const folder = (file: string) => parametersFrom(new URL(`./parameters/${file}`, import.meta.url));
const defaults = folder('council-schemes.yml');

function settingOf<T>(code: keyof typeof rentGuaranteeShapes, shape: v.GenericSchema<unknown, T>): Setting<T> {
  const national = defaults.get(code, shape);
  return setting(code, national.title, national);
}

export const rentGuaranteeScheme = settingOf('rent-guarantee-scheme', rentGuaranteeShapes['rent-guarantee-scheme']);
export const intentionalityDisapplied = settingOf(
  'intentional-homelessness-disapplied',
  rentGuaranteeShapes['intentional-homelessness-disapplied'],
);
export const councilTaxScheme = settingOf('council-tax-care-leavers', rentGuaranteeShapes['council-tax-care-leavers']);

/** Every setting of this subgraph, by code. */
export const rentGuaranteeSettings: readonly Setting<unknown>[] = [
  rentGuaranteeScheme,
  intentionalityDisapplied,
  councilTaxScheme,
];

const taxSchemes = folder('council-tax-schemes.yml');
const putAside = folder('intentionality-policies.yml');

/** What authorities have published elsewhere and we have loaded; their own settings, once made here, come first. */
export function publishedElsewhere(authority: string): CouncilSettings {
  const settings = new Map<string, Parameter<unknown>['values']>();
  const load = <T>(from: Parameters, { code }: Setting<T>, shape: v.GenericSchema<unknown, T>) => {
    if (from.codes.includes(authority)) settings.set(code, from.get(authority, shape).values);
  };
  load(taxSchemes, councilTaxScheme, rentGuaranteeShapes['council-tax-care-leavers']);
  load(putAside, intentionalityDisapplied, rentGuaranteeShapes['intentional-homelessness-disapplied']);
  return settings;
}
