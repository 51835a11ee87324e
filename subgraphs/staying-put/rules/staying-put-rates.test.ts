import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, published } from '@kith/care-status/testing';
import { careLeaverCircumstances } from '@kith/circumstances';

import * as rules from './index.ts';

const decide = decidingBy(rules);
/** 18 on 10 March 2026. */
const staying: ToldCareLeaver = {
  ...ava,
  stayingOn: {
    livesWithFormerFosterParent: 'YES',
    youWantToStay: 'YES',
    carerWantsYouToStay: 'YES',
    againstYourWelfare: 'NO',
  },
};
const settings = (weeklyPenceByYear: readonly number[]) =>
  published('E10000014', { 'staying-put-rates': { weeklyPenceByYear } });

describe('what a council pays the former foster carer', () => {
  it('goes by the year of the arrangement, and the last rate goes on', () => {
    const asking = { asOf: '2026-06-01', settings: settings([30_000, 25_000]) };
    expect(inLines(decide(staying, 'STAYING_PUT', asking).periods(36))).toEqual([
      '2026-06-01 ENTITLED 300',
      '2027-03-10 ENTITLED 250',
      '2029-03-10 NOT_ENTITLED',
    ]);
    const five = { ...asking, policy: 'review-2022' as const, settings: settings([5, 4, 3, 2, 1]) };
    expect(inLines(decide(staying, 'STAYING_PUT', five).periods(60))).toEqual([
      '2026-06-01 ENTITLED 0.05',
      '2027-03-10 ENTITLED 0.04',
      '2028-03-10 ENTITLED 0.03',
      '2029-03-10 ENTITLED 0.02',
      '2030-03-10 ENTITLED 0.01',
      '2031-03-10 NOT_ENTITLED',
    ]);
  });

  it('names the year whose rate it is', () => {
    const line = (asOf: string) =>
      decide(staying, 'STAYING_PUT', { asOf, settings: settings([30_000, 25_000]) }).determination.award?.lines[0];
    expect(line('2026-06-01')).toMatchObject({
      says: "Your council's rate for year 1 of Staying Put",
      pence: 30_000,
    });
    expect(line('2028-06-01')).toMatchObject({ says: "Your council's rate for year 3 of Staying Put", pence: 25_000 });
  });

  it('has no figure, and is due all the same, where the council has published none', () => {
    for (const asking of [{}, { settings: settings([]) }]) {
      const { outcome, award } = decide(staying, 'STAYING_PUT', asking).determination;
      expect(outcome).toBe('ENTITLED');
      expect(award?.least).toBeUndefined();
      expect(award?.lines).toEqual([]);
    }
  });
});

it('this subgraph sees, beside what its rules read, what the status is shown with', () => {
  const { ended } = careLeaverCircumstances.fields.carePeriods.of.fields;
  expect(rules.factsRead.has(ended)).toBe(true);
  expect(rules.stayingPutSettings.map(({ code }) => code)).toEqual(['staying-put-rates']);
});
