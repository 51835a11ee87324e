import { describe, expect, test } from '@jest/globals';

import { personOf, staff, system } from '../testing/callers.ts';
import { ANONYMOUS } from './caller.ts';
import { withPurpose } from './purpose.ts';

const ada = staff('E06000035', ['PERSONAL_ADVISER']);

describe('why somebody looks at a record', () => {
  test('is kept beside who looks, for staff and for systems of a council', () => {
    expect(withPurpose(ada, ' Pathway plan review ')).toEqual({ ...ada, purpose: 'Pathway plan review' });
    expect(withPurpose(system('E06000035', []), 'Nightly copy')).toMatchObject({ purpose: 'Nightly copy' });
    expect(withPurpose(ada, undefined)).toEqual(ada);
  });

  test('is asked of nobody else, and kept of nobody else', () => {
    const jo = personOf('E06000035', 'one');
    expect(withPurpose(jo, 'Curious')).toBe(jo);
    expect(withPurpose(ANONYMOUS, 'Curious')).toBe(ANONYMOUS);
  });

  test.each([
    ['nothing', ' '],
    ['too much', 'x'.repeat(201)],
    ['a line break', 'a\tb'],
    ['several', ['a', 'b']],
  ])('is refused where it says %s', (_, header) => {
    expect(() => withPurpose(ada, header)).toThrow(/1 to 200 plain letters/);
  });
});
