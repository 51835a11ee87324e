import { describe, expect, test } from '@jest/globals';

import { ANONYMOUS, ROLES } from './caller.ts';
import { callerFromDevelopmentHeader } from './development-header.ts';

describe('the header by which a developer claims to work for a council', () => {
  test('makes them staff of that council', () => {
    expect(callerFromDevelopmentHeader({ 'x-kith-council': 'E06000035' }, {})).toEqual({
      kind: 'STAFF',
      council: 'E06000035',
      actor: 'development',
      roles: Object.values(ROLES),
    });
  });

  test('may be left out, and then nobody in particular asks', () => {
    expect(callerFromDevelopmentHeader({}, {})).toEqual(ANONYMOUS);
    expect(callerFromDevelopmentHeader({}, { NODE_ENV: 'production' })).toEqual(ANONYMOUS);
  });

  test('is refused in production', () => {
    expect(() => callerFromDevelopmentHeader({ 'x-kith-council': 'E06000035' }, { NODE_ENV: 'production' })).toThrow(
      /for development only/,
    );
  });

  test.each(['', 'Medway', 'E0600003', "E06000035' or true"])(
    'is refused where it holds no GSS code: %j',
    (council) => {
      expect(() => callerFromDevelopmentHeader({ 'x-kith-council': council }, {})).toThrow(/GSS code/);
    },
  );
});
