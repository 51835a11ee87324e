import { describe, expect, test } from '@jest/globals';
import { citationsToCheck, uncited } from '@kith/policy';

import { alone, answer, decided, grandchild, NOTHING, withIncome, withSavings } from '../testing/carer.ts';
import { entitlements } from './entitlements.ts';

const court = 'LEGAL_REPRESENTATION';
const advice = 'LEGAL_HELP';
const rich = alone(withSavings(5_000_000));

describe('legal aid as the 2022 Review recommends it', () => {
  const policy = 'review-2022' as const;

  test('covers advice for those who think about any arrangement, without a means test, and says that this is assumed', () => {
    const child = grandchild({ stage: 'THINKING', considering: 'FOSTERING' });
    const given = decided(advice, { child, carer: rich, policy });
    expect([given.outcome, given.route?.code, given.status]).toEqual(['ENTITLED', 'REVIEW_ADVICE', 'RECOMMENDED']);
    expect(given.award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('this is an assumption'));
  });

  test('covers a private application for either order, however much the carer has', () => {
    for (const stage of ['APPLYING_SPECIAL_GUARDIANSHIP', 'APPLYING_CHILD_ARRANGEMENTS'] as const) {
      expect(answer(court, { child: grandchild({ stage }), carer: rich, policy })).toEqual([
        'ENTITLED',
        'REVIEW_COURT',
      ]);
      expect(answer(court, { child: grandchild({ stage, prospects: 'NOT_ASSESSED' }), carer: rich, policy })).toEqual([
        'COUNCIL_DECIDES',
        'REVIEW_COURT_AGENCY_DECIDES',
      ]);
    }
  });

  test('covers care proceedings after a positive assessment, or where the court overturned a negative one', () => {
    const assessed = (assessment: 'POSITIVE' | 'NEGATIVE' | 'NEGATIVE_OVERTURNED') =>
      grandchild({ stage: 'CARE_PROCEEDINGS', assessment }, { order: { appliedFor: 'SPECIAL_GUARDIANSHIP' } });
    expect(answer(court, { child: assessed('POSITIVE'), carer: rich, policy })).toEqual(['ENTITLED', 'REVIEW_COURT']);
    expect(answer(court, { child: assessed('NEGATIVE_OVERTURNED'), carer: rich, policy })).toEqual([
      'ENTITLED',
      'REVIEW_COURT',
    ]);
    expect(answer(court, { child: assessed('NEGATIVE'), carer: rich, policy })[0]).toBe('NOT_ENTITLED');
  });

  test('covers those with an order whom a birth parent takes to court, contact included', () => {
    const child = grandchild({ stage: 'CONTACT_APPLICATION' }, { arrangement: 'LIVES_WITH_ORDER' });
    expect(answer('LEGAL_AID_SCOPE', { child, policy })).toEqual(['ENTITLED', 'REVIEW_GROUPS']);
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: rich, policy })).toEqual(['ENTITLED', 'REVIEW_NO_TEST']);
  });
});

describe('what is not known of means', () => {
  const child = grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' });

  test('is asked for, and never taken for none', () => {
    const untold = decided('LEGAL_AID_MEANS_COURT', { child, carer: {} });
    expect(untold.outcome).toBe('MORE_INFORMATION_NEEDED');
    const halfTold = decided('LEGAL_AID_MEANS_COURT', {
      child,
      carer: alone({ ...NOTHING, assetsComplete: 'NOT_KNOWN' }),
    });
    expect(halfTold.outcome).toBe('MORE_INFORMATION_NEEDED');
  });

  test('does not matter where what is known is over a limit already', () => {
    const carer = alone({ ...withSavings(800_001), assetsComplete: 'NO', jobsComplete: null, sixtyOrOver: 'NO' });
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer })[0]).toBe('NOT_ENTITLED');
    const earning = alone({ ...withIncome(270_000), incomesComplete: 'NO' });
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: earning })[0]).toBe('NOT_ENTITLED');
  });

  test('does not matter for somebody who is not tested', () => {
    const parent = grandchild({ stage: 'CARE_PROCEEDINGS' }, { relationship: 'PARENT' });
    expect(answer(court, { child: parent, carer: {} })).toEqual(['ENTITLED', 'CARE_PROCEEDINGS_EXEMPT']);
  });

  test('a partner on the other side of the case is left out', () => {
    const legalFinances = {
      ...NOTHING,
      incomes: [{ ref: 'a', whose: 'PARTNER', kind: 'PENSION', every: 'MONTH', amountPence: 300_000 } as const],
    };
    const couple = (partnerContraryInterest: 'YES' | 'NO') => ({
      ...alone({ ...legalFinances, partnerContraryInterest }),
      household: { couple: 'YES' as const },
    });
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: couple('YES') })[0]).toBe('ENTITLED');
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: couple('NO') })[0]).toBe('NOT_ENTITLED');
  });
});

describe('what the rules on legal aid rest on', () => {
  test.each(entitlements.map((entitlement) => [entitlement.code, entitlement] as const))(
    '%s cites every statement',
    (_code, entitlement) => {
      expect(uncited(entitlement)).toEqual([]);
    },
  );

  test('lists for a lawyer what is inferred of the defence of special guardianship', () => {
    const asked = entitlements.flatMap((entitlement) => citationsToCheck(entitlement)).map(({ confirm }) => confirm);
    expect(asked).toContainEqual(expect.stringContaining('resists variation or discharge'));
  });
});
