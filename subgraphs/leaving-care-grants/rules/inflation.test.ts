import { describe, expect, it } from '@jest/globals';
import { isoOf } from '@kith/policy';

import { aprilInflation, septemberInflation } from './inflation.ts';

const inFull = ({ values }: typeof aprilInflation) =>
  values.map(({ from, to, knownFrom, value }) => [isoOf(from), isoOf(to!), isoOf(knownFrom), value]);

describe('the inflation that raises the grant of the Review', () => {
  it('is April’s from the same April, known from the end of May', () => {
    expect(aprilInflation.code).toBe('cpi-april');
    expect(inFull(aprilInflation)).toContainEqual(['2023-04-01', '2024-03-31', '2023-05-31', 87]);
  });

  it('or September’s from the next April, known from the end of October', () => {
    expect(septemberInflation.code).toBe('cpi-september');
    expect(inFull(septemberInflation)).toContainEqual(['2023-04-01', '2024-03-31', '2022-10-31', 101]);
  });

  it('says which rates a lawyer should confirm, each by its month', () => {
    const cited = [...aprilInflation.values, ...septemberInflation.values].map(({ cite }) => cite);
    const toConfirm = cited.filter((cite) => cite.reading === 'check');
    expect(toConfirm.length).toBeGreaterThan(0);
    for (const { url, checkedOn } of cited) expect(`${url} ${checkedOn}`).toMatch(/^https:\/\/\S+ \d{4}-\d\d-\d\d$/);
    for (const { provision, confirm } of toConfirm) expect(confirm).toContain(provision);
    expect(toConfirm.length).toBeLessThan(aprilInflation.values.length);
  });
});
