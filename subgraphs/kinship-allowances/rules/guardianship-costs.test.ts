import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, LEEDS, published, withAda, type Asking } from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const routeOf = (ref: string, child: Child, asking?: Asking) => {
  const { determination } = decide(withAda(child), `${ref}:ada`, asking);
  return determination.route?.code ?? determination.outcome;
};
const legal = (child: Child) => routeOf('GUARDIANSHIP_LEGAL_COSTS', { ...child, support: { legalCosts: 'YES' } });
const extra = (child: Child, asking?: Asking) => routeOf('GUARDIANSHIP_EXTRA_COSTS', child, asking);

describe('legal costs of special guardianship', () => {
  const fostered: Child = { ...guardianOfSeven, arrangement: 'KINSHIP_FOSTERING' };

  it('must be looked at without income where the council looks after the child and supports the order (reg 13(4))', () => {
    const order = (councilSupports: 'YES' | 'NO') => ({ appliedFor: 'SPECIAL_GUARDIANSHIP', councilSupports }) as const;
    expect(legal({ ...fostered, order: order('YES') })).toBe('LEGAL_COSTS_WITHOUT_MEANS_TEST');
    expect(legal({ ...fostered, order: order('NO') })).toBe('LEGAL_COSTS');
  });

  it('must be looked at without income where somebody asks to end the order of a child who was looked after', () => {
    expect(legal({ ...guardianOfSeven, care: { lookedAfterBefore: 'YES' } })).toBe('LEGAL_COSTS_WITHOUT_MEANS_TEST');
    expect(legal({ ...guardianOfSeven, care: { lookedAfterBefore: 'NO' } })).toBe('LEGAL_COSTS');
  });

  it('are not paid to somebody who does not ask for that order', () => {
    expect(legal({ ...fostered, order: { appliedFor: 'NONE' } })).toBe('NOT_ENTITLED');
  });
});

describe('extra costs of special guardianship', () => {
  const needs = (support: ToldChild['support'], lookedAfterBefore: 'YES' | 'NO' = 'YES'): Child => ({
    ...guardianOfSeven,
    care: { lookedAfterBefore },
    support: { homeAndKeep: 'NO', specialCare: 'NO', contactTravel: 'NO', ...support },
  });

  it('are means-tested unless the council has chosen otherwise (reg 13(5))', () => {
    expect(extra(needs({ contactTravel: 'YES' }))).toBe('EXTRA_COSTS');
    expect(extra(needs({}))).toBe('NOT_ENTITLED');
  });

  it('of travel may be freed for any child; of a home and of special care only for a child who was looked after', () => {
    const freed = {
      settings: published(LEEDS, {
        'contact-travel-without-means-test': true,
        'special-care-without-means-test': true,
        'home-costs-without-means-test': true,
      }),
    };
    expect(extra(needs({ contactTravel: 'YES' }, 'NO'), freed)).toBe('EXTRA_COSTS_WITHOUT_MEANS_TEST');
    expect(extra(needs({ specialCare: 'YES' }), freed)).toBe('EXTRA_COSTS_WITHOUT_MEANS_TEST');
    expect(extra(needs({ specialCare: 'YES' }, 'NO'), freed)).toBe('EXTRA_COSTS');
    expect(extra(needs({ homeAndKeep: 'YES' }), freed)).toBe('EXTRA_COSTS_WITHOUT_MEANS_TEST');
    expect(extra(needs({ homeAndKeep: 'YES' }, 'NO'), freed)).toBe('EXTRA_COSTS');
  });
});
