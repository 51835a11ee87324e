import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, inLines, LEEDS, withAda, type Asking } from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const fromCare: Child = { ...guardianOfSeven, care: { lookedAfterBefore: 'YES' } };
const decided = (ref: string, child: Child, asking?: Asking) => decide(withAda(child), ref, asking);

describe('the Adoption and Special Guardianship Support Fund', () => {
  const fund = (child: Child, asOf = '2025-06-02') => decided('THERAPY_FUND:ada', child, { asOf });

  it('can pay for therapy of a child who was looked after before the order, to 3,000 pounds a year from April 2025', () => {
    const { outcome, award } = fund(fromCare).determination;
    expect([outcome, award?.least, award?.every, award?.measure]).toEqual([
      'COUNCIL_DECIDES',
      300_000,
      'YEAR',
      'UP_TO',
    ]);
    expect(award?.heldBy).toBe('the council, which pays the therapist');
  });

  it('paid to 5,000 pounds a year to March 2025, and has announced nothing past March 2027', () => {
    expect(fund(fromCare, '2025-03-31').determination.award?.least).toBe(500_000);
    expect(inLines(fund(fromCare, '2026-11-21').periods(12))).toEqual([
      '2026-11-21 COUNCIL_DECIDES 3000',
      '2027-04-01 COUNCIL_DECIDES 3000 provisional',
    ]);
  });

  it('can pay for a child who was adopted out of care', () => {
    expect(fund({ ...fromCare, arrangement: 'ADOPTED' }).determination.outcome).toBe('COUNCIL_DECIDES');
  });

  it('is not for a child who was not looked after, nor for one without an order', () => {
    expect(fund({ ...fromCare, care: { lookedAfterBefore: 'NO' } }).determination.outcome).toBe('NOT_ENTITLED');
    expect(fund({ ...fromCare, arrangement: 'INFORMAL' }).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('reaches to 21, and to 25 with an EHC plan', () => {
    const aged = (dateOfBirth: string, ehcPlan: 'YES' | 'NO') =>
      fund({ ...fromCare, dateOfBirth, order: { madeOn: '2015-01-01' }, education: { ehcPlan } }).determination.outcome;
    expect(aged('2003-06-03', 'NO')).toBe('COUNCIL_DECIDES');
    expect(aged('2003-06-02', 'NO')).toBe('NOT_ENTITLED');
    expect(aged('2003-06-02', 'YES')).toBe('COUNCIL_DECIDES');
    expect(aged('1999-06-03', 'YES')).toBe('COUNCIL_DECIDES');
  });
});

describe('school support', () => {
  it('is money for the school and never for the carer', () => {
    const { outcome, award } = decided('SCHOOL_SUPPORT:ada', fromCare, { asOf: '2024-09-02' }).determination;
    expect([outcome, award?.least, award?.heldBy]).toEqual([
      'ENTITLED',
      257_000,
      'the school, which spends it on the child',
    ]);
  });

  it('of a year whose rate is not here yet shows the last one and says so', () => {
    const { award } = decided('SCHOOL_SUPPORT:ada', fromCare, { asOf: '2026-09-02' }).determination;
    expect(award?.least).toBe(257_000);
    expect(award?.provisional).toHaveLength(1);
  });

  it('is for children who left care to an order, or were adopted out of it', () => {
    for (const arrangement of ['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'ADOPTED'] as const)
      expect(decided('SCHOOL_SUPPORT:ada', { ...fromCare, arrangement }).determination.outcome).toBe('ENTITLED');
    expect(decided('SCHOOL_SUPPORT:ada', { ...fromCare, arrangement: 'INFORMAL' }).determination.outcome).toBe(
      'NOT_ENTITLED',
    );
    expect(
      decided('SCHOOL_SUPPORT:ada', { ...fromCare, care: { lookedAfterBefore: 'NO' } }).determination.outcome,
    ).toBe('NOT_ENTITLED');
  });
});

describe('support for a family plan', () => {
  const child = (familyMeeting: 'YES' | 'NO'): Child => ({
    dateOfBirth: '2018-01-15',
    livesIn: LEEDS,
    relationship: 'GRANDPARENT',
    care: { familyMeeting },
  });

  it('is due under the Review where a family meeting agreed on the relative', () => {
    const asking = { policy: 'review-2022' } as const;
    expect(decided('FAMILY_NETWORK_PLAN_SUPPORT:ada', child('YES'), asking).determination.outcome).toBe('ENTITLED');
    expect(decided('FAMILY_NETWORK_PLAN_SUPPORT:ada', child('NO'), asking).determination.outcome).toBe(
      'COUNCIL_DECIDES',
    );
  });

  it('is for the council to decide under the law in force', () => {
    expect(decided('FAMILY_NETWORK_PLAN_SUPPORT:ada', child('YES')).determination.outcome).toBe('COUNCIL_DECIDES');
  });
});

describe('peer support and training', () => {
  const informal: Child = { dateOfBirth: '2018-01-15', relationship: 'FRIEND', arrangement: 'INFORMAL' };

  it('is for all kinship carers under the Review, informal ones included', () => {
    expect(decided('PEER_SUPPORT_AND_TRAINING', informal, { policy: 'review-2022' }).determination.outcome).toBe(
      'ENTITLED',
    );
  });

  it('is what the council offers under the guidance, and under its kinship local offer from 29 June 2026', () => {
    const { periods } = { periods: decided('PEER_SUPPORT_AND_TRAINING', informal, { asOf: '2026-06-01' }).periods(3) };
    expect(periods.map(({ route, outcome }) => [route?.code, outcome])).toEqual([
      ['KINSHIP_GUIDANCE', 'COUNCIL_DECIDES'],
      ['KINSHIP_LOCAL_OFFER', 'COUNCIL_DECIDES'],
    ]);
  });
});
