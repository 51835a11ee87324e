import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';

import { allowancePolicySettings, allowancePolicyShapes, type AllowancePolicyCode } from './allowance-policy.ts';

const mayPublish = (code: AllowancePolicyCode, value: unknown): boolean =>
  v.safeParse(allowancePolicyShapes[code], value).success;

const band = (ageFrom: number, ageTo: number) => ({ ageFrom, ageTo, weeklyPence: 18_000 });
const rates = (...bands: readonly unknown[]) => mayPublish('fostering-rates', { bands });

describe('the fostering rates that a council may publish', () => {
  it('go by age in bands, which may have gaps and come in any order', () => {
    expect(rates()).toBe(true);
    expect(rates(band(0, 4), band(5, 5), band(11, 17))).toBe(true);
    expect(rates(band(11, 17), band(0, 4), band(5, 10))).toBe(true);
  });

  it('never hold two sums for one age', () => {
    expect(rates(band(0, 5), band(5, 10))).toBe(false);
    expect(rates(band(11, 17), band(0, 4), band(4, 10))).toBe(false);
    expect(rates(band(0, 4), band(0, 4))).toBe(false);
  });

  it('never end before they start, and name both ages and the sum', () => {
    expect(rates(band(10, 5))).toBe(false);
    expect(rates({ ageFrom: 0, ageTo: 17 })).toBe(false);
    expect(rates({})).toBe(false);
    expect(mayPublish('fostering-rates', {})).toBe(false);
  });
});

describe('the other things that a council may publish', () => {
  it('are a scale of living costs for one adult, a couple and children by age', () => {
    const scale = { singleWeeklyPence: 8400, coupleWeeklyPence: 16_800, children: [band(0, 17)] };
    expect(mayPublish('living-cost-scale', scale)).toBe(true);
    for (const part of Object.keys(scale))
      expect(mayPublish('living-cost-scale', { ...scale, [part]: undefined })).toBe(false);
    expect(mayPublish('living-cost-scale', { ...scale, children: [band(0, 5), band(5, 10)] })).toBe(false);
  });

  it.each(['NEVER', 'ALWAYS', 'UNLESS_MEANS_TESTED_BENEFIT'])('are that it takes Child Benefit off: %s', (rule) => {
    expect(mayPublish('child-benefit-netting', rule)).toBe(true);
    expect(mayPublish('child-benefit-netting', '')).toBe(false);
  });

  it('are how many weeks it counts to a month, and which benefits spare a carer the means test', () => {
    expect(mayPublish('weeks-per-month', { weeks: 52, months: 12 })).toBe(true);
    expect(mayPublish('weeks-per-month', {})).toBe(false);
    expect(mayPublish('passported-benefits', ['UNIVERSAL_CREDIT'])).toBe(true);
  });
});

it('every setting is found under its own code, with words for people', () => {
  expect(Object.keys(allowancePolicySettings).toSorted()).toEqual(Object.keys(allowancePolicyShapes).toSorted());
  for (const [code, one] of Object.entries(allowancePolicySettings)) {
    expect(one.code).toBe(code);
    expect(one.title).not.toBe('');
  }
});
