import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { houseForTests } from '../../support/house.ts';
import { post } from '../../support/posted.ts';
import { acted, answeredBy, went, type Colleague } from './acting.ts';
import {
  administrator,
  GRANT,
  HAMPSHIRE,
  manager,
  registeredAva,
  tokenOf,
  type Grant,
} from './leaving-care-grant-told.ts';

// Ava is at risk from somebody who works in the building: her record is closed to all but Olu, and so is all that is
// known of her elsewhere.

const house = houseForTests();
const olu: Colleague = { council: HAMPSHIRE, actor: 'olu', roles: ['TEAM_MANAGER'] };
const PURPOSE = 'Her pathway plan is reviewed today.';

interface Found {
  readonly leavingCareGrant: { readonly id: string } | null;
}

describe.each(GATEWAYS)('Through %s, what a restricted record closes', (gateway) => {
  const url = () => house.started.urls[gateway];
  const find = async (id: string, { council, actor, roles }: Colleague, purpose?: string) => {
    const headers = {
      'x-kith-council': council,
      'x-kith-actor': actor,
      ...(roles && { 'x-kith-roles': roles.join() }),
      ...(purpose && { 'x-kith-purpose': purpose }),
    };
    const query = 'query ($id: ID!) { leavingCareGrant(id: $id) { id } }';
    const { body } = await post(url(), { query, variables: { id } }, headers);
    expect(body.errors).toBeUndefined();
    return (body.data as Found).leavingCareGrant?.id ?? null;
  };
  const restriction = { field: 'restriction', select: 'restricted' };

  test('is her grant as well, from the same moment, until it is opened again', async () => {
    const ava = await registeredAva(url());
    const determination = await tokenOf(url(), ava);
    const { id } = await went<Grant>(
      url(),
      manager,
      'leavingCareGrantAward',
      { careLeaver: ava, determination },
      GRANT,
    );
    const why = 'Somebody in the building must not know where she is.';
    await went(url(), administrator, 'personAccessGrant', { person: ava, actor: 'olu', why }, restriction);
    expect(await find(id, manager)).toBe(id);

    await went(url(), administrator, 'personRestrict', { person: ava, why }, restriction);
    expect(await find(id, manager)).toBeNull();
    expect(await find(id, manager, PURPOSE)).toBeNull();
    expect(await find(id, olu)).toBeNull();
    expect(await find(id, olu, PURPOSE)).toBe(id);

    // Nobody else acts on it either: for them it is not there.
    const close = await acted(url(), manager, 'leavingCareGrantClose', { award: id, why: 'She left.' }, GRANT);
    expect(close.codes).toEqual(['NOT_FOUND']);
    const listed = await answeredBy<{ leavingCareGrants: { nodes: { id: string }[] } }>(
      url(),
      manager,
      'query { leavingCareGrants(first: 100) { nodes { id } } }',
    );
    expect(listed.leavingCareGrants.nodes.map((node) => node.id)).not.toContain(id);

    // That Olu looked is written down.
    const auditor: Colleague = { council: HAMPSHIRE, actor: 'audrey', roles: ['AUDITOR'] };
    const { audit } = await answeredBy<{ audit: { nodes: { actor: string; subjects: string[] }[] } }>(
      url(),
      auditor,
      'query { audit: leavingCareGrantsAudit(first: 100) { nodes { actor subjects purpose } } }',
    );
    expect(audit.nodes).toContainEqual({ actor: 'olu', subjects: [ava], purpose: PURPOSE });

    await went(url(), administrator, 'personUnrestrict', { person: ava, why: 'He has left.' }, restriction);
    expect(await find(id, manager)).toBe(id);
  });

  test('is not opened either by whoever may not see her, with a determination from before', async () => {
    const ava = await registeredAva(url());
    const determination = await tokenOf(url(), ava);
    await went(url(), administrator, 'personRestrict', { person: ava, why: 'Her aunt works here.' }, restriction);
    const opened = await acted(url(), manager, 'leavingCareGrantAward', { careLeaver: ava, determination }, GRANT);
    expect(opened.codes).toEqual(['NOT_FOUND']);
  });

  test('is closed to whoever was named, from the moment that it is withdrawn', async () => {
    const ava = await registeredAva(url());
    const determination = await tokenOf(url(), ava);
    const { id } = await went<Grant>(
      url(),
      manager,
      'leavingCareGrantAward',
      { careLeaver: ava, determination },
      GRANT,
    );
    const why = 'Her aunt works here.';
    const named = { field: 'restriction', select: 'named { id }' };
    const { named: access } = await went<{ named: { id: string }[] }>(
      url(),
      administrator,
      'personAccessGrant',
      { person: ava, actor: 'olu', why },
      named,
    );
    await went(url(), administrator, 'personRestrict', { person: ava, why }, restriction);
    expect(await find(id, olu, PURPOSE)).toBe(id);
    await went(url(), administrator, 'personAccessWithdraw', { access: access[0]!.id, why: 'He moved.' }, restriction);
    expect(await find(id, olu, PURPOSE)).toBeNull();
  });
});
