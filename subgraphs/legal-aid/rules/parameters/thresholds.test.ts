import { describe, expect, test } from '@jest/globals';
import { day } from '@kith/policy';

import { conflictingRows, threshold, thresholdRows } from './thresholds.ts';

const on = (name: string, from: string) => threshold(name, 'IN_FORCE').values.find((one) => one.from === day(from))!;

describe('a figure of legal aid', () => {
  test('has a code and a name of its own', () => {
    const { code, title } = threshold('gross_income_upper', 'IN_FORCE');
    expect([code, title]).toEqual(['legalAid.gross_income_upper', 'gross income upper']);
  });

  test('is in force from a day to a day, or until further notice, and is known from its first day', () => {
    expect(on('partner_allowance', '2025-04-07')).toMatchObject({
      knownFrom: day('2025-04-07'),
      to: day('2026-04-05'),
      value: 22_856,
    });
    expect(on('partner_allowance', '2026-04-06')).not.toHaveProperty('to');
  });

  test('says what was noted of it', () => {
    expect(on('fixed_employment_allowance', '2018-04-08').note).toContain('not self-employed');
    expect(on('partner_allowance', '2025-04-07')).not.toHaveProperty('note');
  });

  test('is of the law or of the review, and never a warning', () => {
    const review = threshold('dependant_allowance_adult', 'MEANS_TEST_REVIEW').values;
    expect(review.map(({ value }) => value)).toEqual([44_800]);
    expect(threshold('dependant_allowance_adult', 'IN_FORCE').values).toEqual([]);
    expect(conflictingRows.map(({ name, value }) => [name, value])).toEqual([['dependant_allowance_any', 29_149]]);
    expect(on('dependant_allowance_any', '2018-04-08').value).toBe(29_070);
    expect(on('income_contributions_payable_in_practice', '2025-06-27')).toBeUndefined();
  });

  test('is no number where the source says that there is no limit, and one or nought for yes or no', () => {
    const review = (name: string) => threshold(name, 'MEANS_TEST_REVIEW').values[0]!.value;
    expect(review('single_monthly_housing_costs_cap')).toBeNull();
    expect(review('switch_council_tax_enabled')).toBe(1);
    expect(review('pension_contribution_deduction_cap_of_gross_income')).toBe(5);
  });
});

describe('the source of a figure', () => {
  const sourceOf = (name: string, from: string) => on(name, from).cite;

  test('is cited as read, under the name of the figure', () => {
    expect(sourceOf('gross_income_upper', '2018-04-08')).toEqual({
      instrument: 'Dated thresholds of civil legal aid',
      provision: 'gross_income_upper',
      url: 'https://github.com/ministryofjustice/cfe-civil/blob/ca3bfe741d01/config/thresholds/2018-04-08.yml',
      checkedOn: '2026-11-21',
      reading: 'read',
    });
  });

  test('is one to confirm where the figure is worked out', () => {
    expect(sourceOf('partner_allowance', '2021-04-12')).toMatchObject({
      reading: 'check',
      confirm: expect.stringContaining('partner_allowance from this day: ours is worked out. DERIVED'),
    });
  });

  test('is the first address that is named, without what follows it', () => {
    expect(sourceOf('child_under_18_controlled_work_low_capital_limit', '2023-08-03').url).toBe(
      'https://check-your-client-qualifies-for-legal-aid.service.gov.uk/updates',
    );
    const { url } = sourceOf('partner_allowance', '2021-04-12');
    expect(url).toMatch(/^https:\/\/[^\s;)]+$/);
    expect(thresholdRows.find(({ regime }) => regime === 'derived')!.source).toContain(url);
  });

  test('is the whole repository where no file of one version is named', () => {
    expect(sourceOf('dependant_allowance_any', '2018-04-08').url).toBe(
      'https://github.com/ministryofjustice/cla_backend',
    );
  });

  test('is a page that can be opened, for every figure of the law and of the review', () => {
    const names = new Set(thresholdRows.map(({ name }) => name));
    const cited = [...names].flatMap((name) =>
      (['IN_FORCE', 'MEANS_TEST_REVIEW'] as const).flatMap((regime) => threshold(name, regime).values),
    );
    expect(cited.length).toBeGreaterThan(90);
    for (const { cite } of cited)
      expect(cite.url).toMatch(
        /^https:\/\/(?!github\.com\/)|^https:\/\/github\.com\/ministryofjustice\/(cla_backend$|cfe-civil\/blob\/\w{12}\/config\/.+\.yml$)/,
      );
  });
});
