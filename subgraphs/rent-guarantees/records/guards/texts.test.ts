import { describe, expect, test } from '@jest/globals';

import { isUprn, textsToMark, type KnownBy } from './texts.ts';

const HOME = { address: ['Flat 2, 9 Mill Lane', 'Southampton'], postcode: 'SO15 2XY', uprn: '000100060' };
const AVA: KnownBy = { tenantName: 'Ava Placeholder', born: '2002-10-01', home: HOME, tenants: 1 };
const markOf = (kind: string, of: Partial<KnownBy> = {}) =>
  textsToMark({ ...AVA, ...of }).find(([one]) => one === kind)?.[1];
const at = (address: readonly string[], postcode = 'SO15 2XY') => ({ home: { address, postcode } });

describe('A guarantee', () => {
  test.each(['AVA PLACEHOLDER', 'Placeholder, Ava', '  ava  placeholder ', 'Áva Placeholder'])(
    'is known by the name however it is typed: %s',
    (tenantName) => expect(markOf('NAME_AND_BIRTH', { tenantName })).toBe(markOf('NAME_AND_BIRTH')),
  );

  test('is another one with another name or another day of birth', () => {
    expect(markOf('NAME_AND_BIRTH', { tenantName: 'Eva Placeholder' })).not.toBe(markOf('NAME_AND_BIRTH'));
    expect(markOf('NAME_AND_BIRTH', { born: '2002-10-02' })).not.toBe(markOf('NAME_AND_BIRTH'));
  });

  test.each([
    [['9 Mill Ln (flat 2)', 'Southampton']],
    [['FLAT 2', '9 MILL LANE']],
    [['2/9 Mill Lane, Shirley, Southampton']],
  ])('is known by the home however its address is typed: %j', (address) => {
    for (const kind of ['HOME_BY_ADDRESS', 'TENANCY_BY_ADDRESS']) {
      expect(markOf(kind, at(address))).toBe(markOf(kind));
      expect(markOf(kind, at(address, 'so152xy'))).toBe(markOf(kind));
    }
  });

  test('is of another home with another number, another postcode, or another name of a house without a number', () => {
    expect(markOf('HOME_BY_ADDRESS', at(['Flat 3, 9 Mill Lane']))).not.toBe(markOf('HOME_BY_ADDRESS'));
    expect(markOf('HOME_BY_ADDRESS', at(['Flat 2, 9 Mill Lane'], 'SO15 2XZ'))).not.toBe(markOf('HOME_BY_ADDRESS'));
    expect(markOf('HOME_BY_ADDRESS', at(['The Old Mill']))).not.toBe(markOf('HOME_BY_ADDRESS', at(['Rose Cottage'])));
  });

  test('is known by the number of the property, with zeros before it or without', () => {
    expect(markOf('HOME_BY_UPRN', { home: { ...HOME, uprn: '100060' } })).toBe(markOf('HOME_BY_UPRN'));
    expect(markOf('HOME_BY_UPRN', { home: { ...HOME, uprn: null } })).toBeUndefined();
    expect([isUprn('100060'), isUprn('10006x'), isUprn('1234567890123')]).toEqual([true, false, false]);
  });

  test('of one who shares a home says nothing of the home alone, since each may have one', () => {
    const shared = textsToMark({ ...AVA, tenants: 3 }).map(([kind]) => kind);
    expect(shared).toEqual(['NAME_AND_BIRTH', 'TENANCY_BY_ADDRESS', 'TENANCY_BY_UPRN']);
  });
});
