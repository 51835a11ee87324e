import { describe, expect, test } from '@jest/globals';

import { child, job, partner, paying, person, receiving, tested } from '../../testing/household.ts';
import { INCOME_TREATMENT, type IncomeKind } from './income-kinds.ts';
import { ENGINE_READINGS, LAW_READINGS } from './readings.ts';

const engine = { readings: ENGINE_READINGS };
const gross = (kind: IncomeKind) => tested({ client: person({ incomes: receiving(10_000, kind) }) }).gross.pence;

describe('what counts as income before tax', () => {
  test('benefits, pensions, maintenance, help from family, and every allowance of a council but the fostering one', () => {
    const counted = Object.keys(INCOME_TREATMENT).filter((kind) => gross(kind as IncomeKind) === 10_000);
    expect(counted).toEqual([
      'CHILD_BENEFIT',
      'GUARDIANS_ALLOWANCE',
      'TAX_CREDITS',
      'STATE_BENEFIT',
      'PENSION',
      'MAINTENANCE',
      'FRIENDS_OR_FAMILY',
      'LODGER',
      'RENT_FROM_PROPERTY',
      'SAVINGS_AND_INVESTMENTS',
      'STUDENT_FINANCE',
      'SPECIAL_GUARDIANSHIP_ALLOWANCE',
      'CHILD_ARRANGEMENTS_ALLOWANCE',
      'ADOPTION_ALLOWANCE',
      'COUNCIL_SECTION_17',
      'OTHER',
    ]);
  });

  test("not disability benefits, carer's allowance, council tax reduction, care payments or national compensation", () => {
    for (const kind of [
      'DISABILITY_BENEFIT',
      'CARERS_ALLOWANCE',
      'COUNCIL_TAX_REDUCTION',
      'DIRECT_PAYMENTS',
      'COMPENSATION_SCHEME',
      'COST_OF_LIVING_PAYMENT',
    ] as const) {
      expect(gross(kind)).toBe(0);
    }
  });

  test('pay with benefits in kind, and profit, of the client and of a partner, each on a line of its own', () => {
    const { gross: income } = tested({
      client: person({ jobs: [{ ...job(100_000), benefitsInKindPence: 5_000 }] }),
      partner: partner({ jobs: [job(40_000, 'SELF_EMPLOYED')] }),
    });
    expect(income).toMatchObject({ pence: 145_000, clientPence: 105_000, partnerPence: 40_000, fromCapitalPence: 0 });
    expect(income.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['Pay before tax', 100_000],
      ['Benefits in kind from a job', 5_000],
      ['Profit from self-employment', 40_000],
    ]);
  });

  test('nothing of a partner with a contrary interest, whose allowance falls away too', () => {
    const result = tested({ client: person(), partner: partner({ jobs: [job(400_000)], contraryInterest: true }) });
    expect([result.gross.pence, result.gross.partnerPence, result.disposable.partnerAllowancePence]).toEqual([0, 0, 0]);
  });

  test('what somebody has who keeps the client, where the Director counts it, without an allowance for a partner', () => {
    const result = tested({ client: person(), maintainer: person({ incomes: receiving(50_000) }) });
    expect([result.gross.pence, result.gross.clientPence, result.gross.partnerPence]).toEqual([50_000, 0, 0]);
    expect(result.disposable.partnerAllowancePence).toBe(0);
  });

  test('a fostering allowance up to the allowance for a child under the law, and nothing of it in the engine', () => {
    const fostered = { dependants: [child({ fosteringPence: 90_000 })] };
    expect(tested(fostered).gross.pence).toBe(38_186);
    expect(tested(fostered).disposable.pence).toBe(0);
    expect(tested({ dependants: [child({ fosteringPence: 20_000 })] }).gross.pence).toBe(20_000);
    expect(tested(fostered, engine).gross.pence).toBe(0);
    expect(tested(fostered, engine).disposable.dependantsAllowancePence).toBe(0);
  });
});

describe('the limit on income before tax', () => {
  const limit = (dependants: readonly ReturnType<typeof child>[], readings = LAW_READINGS) =>
    tested({ dependants }, { readings }).proceedings[0]!.limits.grossUpper;
  const children = (count: number, given = {}) => Array.from({ length: count }, () => child(given));

  test('rises by £222 for each child after the fourth for whom child benefit is received', () => {
    expect(limit(children(4))).toBe(265_700);
    expect(limit(children(5))).toBe(287_900);
    expect(limit(children(6))).toBe(310_100);
    expect(limit([...children(4), child({ childBenefitReceived: false })])).toBe(265_700);
    expect(limit([...children(4), child({ relationship: 'ADULT' })])).toBe(265_700);
  });

  test('in the engine goes by children with little income of their own instead', () => {
    expect(limit(children(5, { childBenefitReceived: false }), ENGINE_READINGS)).toBe(287_900);
    expect(limit([...children(4), child({ incomePence: 38_186 })], ENGINE_READINGS)).toBe(265_700);
    expect(limit([...children(4), child({ incomePence: 38_185 })], ENGINE_READINGS)).toBe(287_900);
  });

  test('passes income that equals it', () => {
    const outgoings = paying({ maintenancePence: 250_000 });
    const over = (pence: number) =>
      tested({ client: person({ incomes: receiving(pence), outgoings }) }).proceedings[0]!.over;
    expect(over(265_700)).toEqual([]);
    expect(over(265_701)).toEqual(['GROSS']);
  });
});
