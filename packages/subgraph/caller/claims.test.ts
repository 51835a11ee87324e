import { describe, expect, test } from '@jest/globals';

import { callerInClaims } from './claims.ts';

const council = 'E06000035';
const OWN = '00000000-0000-7000-8000-000000000001';

describe('the claims of a token', () => {
  test('make staff of somebody who signed in, with the roles that Kith knows, each once', () => {
    const kith_roles = ['TEAM_MANAGER', 'MAYOR', 'AUDITOR', 'TEAM_MANAGER', 'constructor'];
    expect(callerInClaims({ sub: 'ada', client_id: 'portal', kith_council: council, kith_roles })).toEqual({
      kind: 'STAFF',
      council,
      actor: 'ada',
      roles: ['TEAM_MANAGER', 'AUDITOR'],
    });
  });

  test('give no role that they do not name, nor take scopes for one', () => {
    const claims = { sub: 'ada', client_id: 'portal', kith_council: council, scope: 'grant:approve' };
    expect(callerInClaims(claims)).toEqual({ kind: 'STAFF', council, actor: 'ada', roles: [] });
  });

  test('make a system of a client that asks for itself, with the scopes that Kith knows', () => {
    const scope = 'openid grant:read person:read grant:read grant:everything toString';
    expect(callerInClaims({ sub: 'portal', client_id: 'portal', kith_council: council, scope })).toEqual({
      kind: 'SYSTEM',
      council,
      actor: 'portal',
      scopes: ['grant:read', 'person:read'],
    });
  });

  test('make a person of somebody on their own record', () => {
    const claims = { sub: 'jo', client_id: 'app', kith_council: council, kith_person: OWN, scope: 'person:write' };
    expect(callerInClaims(claims)).toEqual({ kind: 'PERSON', council, actor: 'jo', subject: OWN });
  });

  test.each([
    ['no subject', { client_id: 'app', kith_council: council }],
    ['an empty subject', { sub: '', kith_council: council }],
    ['no council', { sub: 'ada' }],
    ['a council that is none', { sub: 'ada', kith_council: 'Medway' }],
    ['several councils', { sub: 'ada', kith_council: [council, 'E08000032'] }],
    ['roles that are no list', { sub: 'ada', kith_council: council, kith_roles: 'TEAM_MANAGER' }],
    ['a record that is none', { sub: 'jo', kith_council: council, kith_person: 'every' }],
    ['a person with roles', { sub: 'jo', kith_council: council, kith_person: OWN, kith_roles: [] }],
    ['a system on its own record', { sub: 'app', client_id: 'app', kith_council: council, kith_person: OWN }],
    ['a system with roles', { sub: 'app', client_id: 'app', kith_council: council, kith_roles: ['AUDITOR'] }],
  ])('with %s say nothing that can be believed', (_, claims) => {
    expect(callerInClaims(claims)).toBeUndefined();
  });

  test('can make nobody a job of ours', () => {
    const claims = { sub: 'ada', kith_council: council, kind: 'WORKER', caller: { kind: 'WORKER' } };
    expect(callerInClaims(claims)).toMatchObject({ kind: 'STAFF', roles: [] });
  });
});
