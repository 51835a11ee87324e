import { setting, type Setting } from '@kith/policy';
import { codes, parametersFrom, pence } from '@kith/policy/load';
import * as v from 'valibot';
import { ALLOWANCE_AREAS, type AllowanceArea } from './derived-facts.ts';
import type { AgeBand } from './national-minimum.ts';

const defaults = parametersFrom(new URL('./parameters/allowance-policy.yml', import.meta.url));

/** A part of a sum in ten-thousandths: 2000 is a fifth. */
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(25));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const bands = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ ageFrom: age, ageTo: age, weeklyPence: pence }),
      v.check((band) => band.ageFrom <= band.ageTo, 'a band ends before it starts'),
    ),
  ),
  v.maxLength(26),
  v.check(apart, 'two bands hold the same age'),
);

function apart(list: AgeBand[]): boolean {
  const sorted = list.toSorted((a, b) => a.ageFrom - b.ageFrom);
  return sorted.every((band, index) => index === 0 || band.ageFrom > sorted[index - 1]!.ageTo);
}

/** The shape of each setting's value by its code: what a council may publish. */
export const allowancePolicyShapes = {
  'income-disregard': part,
  'contribution-rate': part,
  'core-factor': part,
  'weeks-per-month': v.strictObject({ weeks: whole, months: whole }),
  'living-cost-scale': v.strictObject({ singleWeeklyPence: pence, coupleWeeklyPence: pence, children: bands }),
  'passported-benefits': codes,
  'disability-benefits-counted': v.boolean(),
  'child-benefit-netting': v.picklist(['NEVER', 'ALWAYS', 'UNLESS_MEANS_TESTED_BENEFIT']),
  'lives-with-orders-as-special-guardianship': v.boolean(),
  'home-costs-without-means-test': v.boolean(),
  'contact-travel-without-means-test': v.boolean(),
  'special-care-without-means-test': v.boolean(),
  'fee-without-means-test': v.boolean(),
  'representation-days': v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  'allowance-areas': v.record(v.string(), v.picklist(Object.keys(ALLOWANCE_AREAS) as AllowanceArea[])),
  'fostering-rates': v.strictObject({ bands }),
} satisfies Record<string, v.GenericSchema>;

export type AllowancePolicyCode = keyof typeof allowancePolicyShapes;
export type AllowancePolicyValue<C extends AllowancePolicyCode> = v.InferOutput<(typeof allowancePolicyShapes)[C]>;

function settingOf<C extends AllowancePolicyCode>(code: C): Setting<AllowancePolicyValue<C>> {
  const shape = allowancePolicyShapes[code] as unknown as v.GenericSchema<unknown, AllowancePolicyValue<C>>;
  const fallback = defaults.get(code, shape);
  return setting(code, fallback.title, fallback);
}

export const incomeDisregard = settingOf('income-disregard');
export const contributionRate = settingOf('contribution-rate');
export const coreFactor = settingOf('core-factor');
export const weeksPerMonth = settingOf('weeks-per-month');
export const livingCostScale = settingOf('living-cost-scale');
export const passportedBenefits = settingOf('passported-benefits');
export const disabilityBenefitsCounted = settingOf('disability-benefits-counted');
export const childBenefitNetting = settingOf('child-benefit-netting');
export const livesWithAsGuardianship = settingOf('lives-with-orders-as-special-guardianship');
export const homeCostsUntested = settingOf('home-costs-without-means-test');
export const contactTravelUntested = settingOf('contact-travel-without-means-test');
export const specialCareUntested = settingOf('special-care-without-means-test');
export const feeUntested = settingOf('fee-without-means-test');
export const representationDays = settingOf('representation-days');
export const allowanceAreas = settingOf('allowance-areas');
export const fosteringRates = settingOf('fostering-rates');

/** Every setting by its code. */
export const allowancePolicySettings = {
  'income-disregard': incomeDisregard,
  'contribution-rate': contributionRate,
  'core-factor': coreFactor,
  'weeks-per-month': weeksPerMonth,
  'living-cost-scale': livingCostScale,
  'passported-benefits': passportedBenefits,
  'disability-benefits-counted': disabilityBenefitsCounted,
  'child-benefit-netting': childBenefitNetting,
  'lives-with-orders-as-special-guardianship': livesWithAsGuardianship,
  'home-costs-without-means-test': homeCostsUntested,
  'contact-travel-without-means-test': contactTravelUntested,
  'special-care-without-means-test': specialCareUntested,
  'fee-without-means-test': feeUntested,
  'representation-days': representationDays,
  'allowance-areas': allowanceAreas,
  'fostering-rates': fosteringRates,
} satisfies Record<AllowancePolicyCode, Setting<unknown>>;
