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

  test('makes them who they name, with the roles they name, so that two people can be tried', () => {
    const headers = {
      'x-kith-council': 'E06000035',
      'x-kith-roles': 'AUDITOR, TEAM_MANAGER',
      'x-kith-actor': 'second-manager',
    };
    expect(callerFromDevelopmentHeader(headers, {})).toEqual({
      kind: 'STAFF',
      council: 'E06000035',
      actor: 'second-manager',
      roles: ['TEAM_MANAGER', 'AUDITOR'],
    });
  });

  test.each([
    ['a role that there is not', { 'x-kith-roles': 'TEAM_MANAGER,MAYOR' }, /must hold roles/],
    ['no role', { 'x-kith-roles': '' }, /must hold roles/],
    ['a name with a space', { 'x-kith-actor': 'Ada L' }, /1 to 100 letters/],
  ])('is refused with %s', (_, headers, sentence) => {
    expect(() => callerFromDevelopmentHeader({ 'x-kith-council': 'E06000035', ...headers }, {})).toThrow(sentence);
  });

  test('claims nothing without a council', () => {
    expect(() => callerFromDevelopmentHeader({ 'x-kith-roles': 'AUDITOR' }, {})).toThrow(/GSS code/);
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
