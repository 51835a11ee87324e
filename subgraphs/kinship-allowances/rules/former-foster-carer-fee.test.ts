import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, inLines, LEEDS, published, withAda, type Asking } from './testing/deciding.ts';

const fostering = {
  carerWasFosterParent: 'YES',
  feeIncluded: 'YES',
  feeDecidedBeforeOrder: 'YES',
  feeExceptional: 'NO',
  weeklyFeePence: 15_000,
} as const;
const fee = (more: ToldChild['fostering'] = {}, asking: Asking = { asOf: '2024-06-01' }) =>
  decide(withAda({ ...guardianOfSeven, fostering: { ...fostering, ...more } }), 'FORMER_FOSTER_CARER_FEE:ada', asking);

describe('the fee of a former foster carer who became special guardian (reg 7)', () => {
  it('may go on where it was paid, and kept by a decision before the order', () => {
    const { outcome, award } = fee().determination;
    expect([outcome, award?.least, award?.measure]).toEqual(['COUNCIL_DECIDES', 15_000, 'UP_TO']);
  });

  it('may not where any of the conditions is missing', () => {
    expect(fee({ carerWasFosterParent: 'NO' }).determination.outcome).toBe('NOT_ENTITLED');
    expect(fee({ feeIncluded: 'NO' }).determination.outcome).toBe('NOT_ENTITLED');
    expect(fee({ feeDecidedBeforeOrder: 'NO' }).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('ends after two years from the order, unless something is exceptional', () => {
    expect(inLines(fee().periods(12))).toEqual(['2024-06-01 COUNCIL_DECIDES 150', '2025-03-02 NOT_ENTITLED']);
    expect(inLines(fee({ feeExceptional: 'YES' }).periods(12))).toEqual(['2024-06-01 COUNCIL_DECIDES 150']);
  });

  it('is free of the means test where the council has said so', () => {
    const settings = published(LEEDS, { 'fee-without-means-test': true });
    expect(fee({}, { asOf: '2024-06-01', settings }).determination.route?.code).toBe('FEE_WITHOUT_MEANS_TEST');
    expect(fee().determination.route?.code).toBe('FEE');
  });
});
