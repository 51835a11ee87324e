import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ToldCarer } from '@kith/circumstances';
import { day, type PolicyCode } from '@kith/policy';
import { guardianOfSeven, withAda } from '../testing/deciding.ts';
import { beforeAnOrder, compareArrangements, type ArrangementCompared } from './compare-arrangements.ts';

const jaz = (
  JSON.parse(readFileSync(new URL('../../../../examples/jaz.json', import.meta.url), 'utf8')) as {
    circumstances: ToldCarer;
  }
).circumstances;
const asked = (policy: PolicyCode) => ({
  asOf: day('2025-06-02'),
  knownOn: day('2026-11-21'),
  policy,
  settings: new Map(),
});

const under = (child: string, policy: PolicyCode) =>
  new Map(compareArrangements(jaz, child, asked(policy)).arrangements.map((one) => [one.arrangement, one]));
const decided = (one: ArrangementCompared | undefined, code: string) =>
  one!.determinations.find(({ entitlement }) => entitlement.code === code)!.determination;
const allowances = (policy: PolicyCode) =>
  [...under('youngest', policy).values()].map((one) => {
    const { outcome, award } = decided(one, 'KINSHIP_ALLOWANCE');
    return [one.arrangement, outcome, award?.least];
  });

describe('the comparison before an order: the youngest grandchild of Jaz under each arrangement', () => {
  it('has an allowance as of right only with fostering, under the law in force', () => {
    expect(allowances('england')).toEqual([
      ['INFORMAL', 'COUNCIL_DECIDES', 19_400],
      ['LIVES_WITH_ORDER', 'COUNCIL_DECIDES', undefined],
      ['SPECIAL_GUARDIANSHIP', 'COUNCIL_DECIDES', 19_400],
      ['KINSHIP_FOSTERING', 'ENTITLED', 19_400],
    ]);
  });

  it('has it as of right with either order too, as the Review recommends', () => {
    expect(allowances('review-2022')).toEqual([
      ['INFORMAL', 'COUNCIL_DECIDES', 19_400],
      ['LIVES_WITH_ORDER', 'ENTITLED', 19_400],
      ['SPECIAL_GUARDIANSHIP', 'ENTITLED', 19_400],
      ['KINSHIP_FOSTERING', 'ENTITLED', 19_400],
    ]);
  });

  it('says which of them she lives with now', () => {
    expect(
      [...under('youngest', 'england').values()].filter(({ isPresent }) => isPresent).map((one) => one.arrangement),
    ).toEqual(['INFORMAL']);
  });

  it('gives leave with an order, and none without', () => {
    const sides = under('youngest', 'review-2022');
    expect(decided(sides.get('SPECIAL_GUARDIANSHIP'), 'KINSHIP_LEAVE').outcome).toBe('ENTITLED');
    expect(decided(sides.get('SPECIAL_GUARDIANSHIP'), 'UNPAID_PARENTAL_LEAVE').outcome).toBe('ENTITLED');
    expect(decided(sides.get('INFORMAL'), 'KINSHIP_LEAVE').outcome).toBe('NOT_ENTITLED');
    expect(decided(sides.get('KINSHIP_FOSTERING'), 'UNPAID_PARENTAL_LEAVE').outcome).toBe('NOT_ENTITLED');
  });

  it('opens the therapy fund with an order only for a child who was looked after before it', () => {
    expect(decided(under('youngest', 'england').get('SPECIAL_GUARDIANSHIP'), 'THERAPY_FUND').outcome).toBe(
      'NOT_ENTITLED',
    );
    const fostered = withAda({ ...guardianOfSeven, arrangement: 'KINSHIP_FOSTERING', order: undefined });
    const sides = compareArrangements(fostered, 'ada', asked('england')).arrangements;
    expect(
      decided(
        sides.find(({ arrangement }) => arrangement === 'SPECIAL_GUARDIANSHIP'),
        'THERAPY_FUND',
      ).outcome,
    ).toBe('COUNCIL_DECIDES');
  });

  it('says who holds parental responsibility, what ends when, and how benefits treat the payment, in words and never in figures', () => {
    for (const side of under('youngest', 'england').values()) {
      const says = [side.parentalResponsibility, side.legalAid, ...side.ends, ...side.benefits].map(
        (note) => note.says,
      );
      expect(says.length).toBeGreaterThanOrEqual(4);
      expect(says.join(' ')).not.toMatch(/£/);
      for (const { cite } of [side.parentalResponsibility, side.legalAid, ...side.ends, ...side.benefits]) {
        expect(cite.length).toBeGreaterThan(0);
      }
    }
  });

  it('says plainly where the treatment by benefits was not found', () => {
    const [first] = under('youngest', 'england').get('KINSHIP_FOSTERING')!.benefits;
    expect(first?.says).toContain('We have not found');
  });

  it('takes the other grandchildren along, so that the means test shares over all three', () => {
    const share = (child: string) => {
      const { award } = decided(under(child, 'england').get('SPECIAL_GUARDIANSHIP'), 'KINSHIP_ALLOWANCE');
      return award?.notes.filter(({ says }) => says.includes('shared over the children')).length;
    };
    expect([share('youngest'), share('middle')]).toEqual([1, 1]);
  });

  it('is made for every child without an order, and for no other', () => {
    expect(beforeAnOrder(jaz, asked('england')).map(({ about }) => about)).toEqual(['youngest', 'middle', 'eldest']);
    expect(beforeAnOrder(withAda(guardianOfSeven), asked('england'))).toEqual([]);
  });

  it('refuses a child who is not there', () => {
    expect(() => compareArrangements(jaz, 'nobody', asked('england'))).toThrow(RangeError);
  });
});
