import { describe, expect, it } from '@jest/globals';

import { arrangementsInLaw } from './arrangements.ts';

const provisions = (notes: readonly { readonly cite: readonly { readonly provision: string }[] }[]) =>
  notes.map(({ cite }) => cite.map(({ provision }) => provision).join(', '));

describe('what each arrangement means in law', () => {
  it.each([
    ['INFORMAL', ['s3']],
    ['LIVES_WITH_ORDER', ['s91(10)']],
    ['SPECIAL_GUARDIANSHIP', ['chapter 4, types of kinship care', 's14D']],
    ['KINSHIP_FOSTERING', ['ss22C and 23CZA']],
  ] as const)('%s says how it ends, by these provisions', (arrangement, ends) => {
    expect(provisions(arrangementsInLaw[arrangement].ends)).toEqual(ends);
  });

  it('has sentences and sources for each, and a source of legal aid that can be looked up', () => {
    for (const { title, parentalResponsibility, legalAid, ends } of Object.values(arrangementsInLaw)) {
      expect(title).not.toBe('');
      for (const { says, cite } of [parentalResponsibility, legalAid, ...ends]) {
        expect(says).toMatch(/\.$/);
        expect(cite.length).toBeGreaterThan(0);
        for (const { url, checkedOn } of cite) {
          expect(url).toMatch(/^https:\/\/\S+$/);
          expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }
  });
});
