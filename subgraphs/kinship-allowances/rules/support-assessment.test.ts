import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { isoOf } from '@kith/policy';
import { decide, guardianOfSeven, withAda } from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const assessment = (child: Child, asOf = '2025-06-02') => decide(withAda(child), 'SUPPORT_ASSESSMENT:ada', { asOf });
const fromCare: Child = {
  ...guardianOfSeven,
  care: { lookedAfterBefore: 'YES' },
  support: { ...guardianOfSeven.support, inPayment: 'YES', decidedBeforeOrder: 'NO' },
};

describe('the assessment for special guardianship support (regs 5 and 11)', () => {
  it('is a right where the child was looked after just before the order', () => {
    const { outcome, route, award } = assessment(fromCare).determination;
    expect([outcome, route?.code, award?.kind]).toEqual([
      'ENTITLED',
      'ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER',
      'PROVIDED',
    ]);
  });

  it('is for the old council for three years from the order, and then for the council of the home', () => {
    const periods = assessment(fromCare).periods(24);
    expect(periods.map(({ from, route }) => [isoOf(from), route?.code])).toEqual([
      ['2025-06-02', 'ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER'],
      ['2026-03-02', 'ASSESSMENT_BY_COUNCIL_OF_HOME'],
    ]);
  });

  it('stays with the old council while it pays support decided before the order', () => {
    const paidOn = { ...fromCare, support: { ...fromCare.support, decidedBeforeOrder: 'YES' } } as const;
    expect(assessment(paidOn).periods(24)).toHaveLength(1);
  });

  it('is a right for a prospective special guardian of a child whom the council looks after', () => {
    const prospective: Child = {
      ...guardianOfSeven,
      arrangement: 'KINSHIP_FOSTERING',
      order: { appliedFor: 'SPECIAL_GUARDIANSHIP' },
    };
    expect(assessment(prospective).determination.outcome).toBe('ENTITLED');
  });

  it('is for the council to decide for any other special guardian, with reasons before a refusal', () => {
    const { outcome, route, award } = assessment({ ...fromCare, care: { lookedAfterBefore: 'NO' } }).determination;
    expect([outcome, route?.code]).toEqual(['COUNCIL_DECIDES', 'ASSESSMENT_ON_WRITTEN_REQUEST']);
    expect(award?.notes[0]?.says).toContain('Before refusing, the council must write to you');
  });

  it('is not for somebody who neither is nor asks to become special guardian', () => {
    const informal: Child = { ...guardianOfSeven, arrangement: 'INFORMAL', order: { appliedFor: 'NONE' } };
    expect(assessment(informal).determination.outcome).toBe('NOT_ENTITLED');
  });
});
