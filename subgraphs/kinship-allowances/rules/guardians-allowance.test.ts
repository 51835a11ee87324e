import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, withAda } from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const allowance = (child: Child, asOf = '2025-06-02') =>
  decide(withAda({ ...guardianOfSeven, ...child }), 'GUARDIANS_ALLOWANCE:ada', { asOf }).determination;
const bereaved = (parents: ToldChild['parents'], childBenefit: 'ELDEST' | 'NONE' = 'ELDEST'): Child => ({
  childBenefit,
  parents: { birthOrResidence: 'YES', ...parents },
});

describe("Guardian's Allowance (section 77)", () => {
  it('is due where both parents have died, with Child Benefit shown beside it', () => {
    const { outcome, award } = allowance(bereaved({ living: 'BOTH_DIED' }));
    expect([outcome, award?.least]).toEqual(['ENTITLED', 2210]);
    expect(award?.notes[0]?.says).toBe('Child Benefit of £26.05 a week is paid beside it, and is not in this sum.');
  });

  it('has the rate of each year', () => {
    const rates = ['2022-06-01', '2023-06-01', '2024-06-01', '2025-06-01', '2026-06-01'].map(
      (asOf) => allowance({ ...bereaved({ living: 'BOTH_DIED' }), order: { madeOn: '2021-03-01' } }, asOf).award?.least,
    );
    expect(rates).toEqual([1855, 2040, 2175, 2210, 2295]);
  });

  it('is due where one parent has died and the other could not be found, is in prison or is kept in hospital', () => {
    const oneDied = (survivor: 'NOT_FOUND' | 'IN_PRISON' | 'IN_HOSPITAL' | 'NONE_OF_THESE') =>
      allowance(bereaved({ living: 'ONE_DIED', survivor })).outcome;
    expect(['NOT_FOUND', 'IN_PRISON', 'IN_HOSPITAL'].map((one) => oneDied(one as 'NOT_FOUND'))).toEqual([
      'ENTITLED',
      'ENTITLED',
      'ENTITLED',
    ]);
    expect(oneDied('NONE_OF_THESE')).toBe('NOT_ENTITLED');
  });

  it('needs Child Benefit for the child, and a parent who was born or lived here', () => {
    expect(allowance(bereaved({ living: 'BOTH_DIED' }, 'NONE')).outcome).toBe('NOT_ENTITLED');
    expect(allowance(bereaved({ living: 'BOTH_DIED', birthOrResidence: 'NO' })).outcome).toBe('NOT_ENTITLED');
  });

  it('is not paid while the child is fostered, nor where both parents are alive', () => {
    expect(allowance({ ...bereaved({ living: 'BOTH_DIED' }), arrangement: 'KINSHIP_FOSTERING' }).outcome).toBe(
      'NOT_ENTITLED',
    );
    expect(allowance(bereaved({ living: 'BOTH' })).outcome).toBe('NOT_ENTITLED');
  });

  it('is due to informal carers too', () => {
    expect(allowance({ ...bereaved({ living: 'BOTH_DIED' }), arrangement: 'INFORMAL' }).outcome).toBe('ENTITLED');
  });

  it('names mandatory reconsideration first among the ways to challenge', () => {
    expect(allowance(bereaved({ living: 'BOTH' })).challenge[0]).toMatchObject({ within: '1 month' });
  });

  it('says what the rate is, and where the new one is not here yet that it is the last one', () => {
    const told = bereaved({ living: 'BOTH_DIED' });
    expect(allowance(told).award?.lines).toMatchObject([{ says: "Guardian's Allowance", pence: 2210 }]);
    expect(allowance(told).award?.provisional).toEqual([]);
    expect(allowance(told, '2029-06-01').award?.provisional).toEqual([
      "The new rate of Guardian's Allowance has not reached us yet, so we used the last one.",
    ]);
  });

  it('shows the Child Benefit of a younger child where that is what is paid', () => {
    const other = { ...bereaved({ living: 'BOTH_DIED' }), childBenefit: 'OTHER' as const };
    expect(allowance(other).award?.notes.map(({ says }) => says)).toContain(
      'Child Benefit of £17.25 a week is paid beside it, and is not in this sum.',
    );
  });

  it('has no figure from before its first rate', () => {
    const early = allowance({ ...bereaved({ living: 'BOTH_DIED' }), order: { madeOn: '2019-03-01' } }, '2021-06-01');
    expect(early.award?.least).toBeUndefined();
  });
});
