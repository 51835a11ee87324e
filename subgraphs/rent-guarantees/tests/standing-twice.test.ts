import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { personOf, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  ADVISER,
  answered,
  applied,
  approve,
  codesOf,
  flagsOf,
  given,
  live,
  MANAGER,
  MEDWAY,
  newPerson,
  NOW,
  publishAgreed,
  RENTING,
  SOUTHAMPTON,
  TENANCY,
  tokenFor,
} from './guarantees.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(NOW) });
  await publishAgreed();
  await publishAgreed(MEDWAY);
});
afterAll(() => started.stop());

const THERE = staff(MEDWAY, ['PERSONAL_ADVISER'], 'Mary');
const MANAGER_THERE = staff(MEDWAY, ['TEAM_MANAGER'], 'Edith');

let homes = 0;
/** Somebody, in a home, whom no other test knows. */
function somebody() {
  homes += 1;
  return {
    tenantName: `Ava ${randomUUID()}`,
    home: { address: [`${1000 + homes} Mill Lane`, 'Southampton'], postcode: 'SO15 2XY' },
  };
}
/** Applies for a guarantee in Medway. */
async function appliedThere(input: object, subject = newPerson()) {
  const circumstances = { ...RENTING, council: MEDWAY };
  const determination = await tokenFor(subject, { caller: THERE, circumstances });
  const asked = { ...TENANCY, careLeaver: subject, determination, ...input };
  return given(await act('rentGuaranteeApply', asked, THERE));
}
const flagsThere = (id: string) => flagsOf(id, MANAGER_THERE);

describe('A guarantee for the same person', () => {
  test('at another council is flagged by name and day of birth, and says neither where nor who', async () => {
    const ava = somebody();
    expect(await flagsOf((await applied(ava)).id)).toEqual([]);
    const { id } = await appliedThere({ ...ava, home: somebody().home, tenantName: ava.tenantName.toUpperCase() });
    expect(await flagsThere(id)).toEqual(['PERSON_AT_ANOTHER_COUNCIL']);
    const [row] = await started.asOwner<{ row: string }>(
      `select row_to_json(f)::text as row from rent_guarantees.guarantee_flag f where guarantee = $1`,
      [id],
    );
    expect(row?.row).not.toContain(SOUTHAMPTON);
  });

  test('is flagged by their number too, whatever name they go by', async () => {
    const numbers = { nhsNumber: '943 476 5919' };
    await applied({ ...somebody(), numbers });
    const there = await appliedThere({ ...somebody(), numbers: { nhsNumber: '9434765919' } });
    expect(await flagsThere(there.id)).toEqual(['PERSON_AT_ANOTHER_COUNCIL']);
    const here = await applied({ ...somebody(), numbers });
    expect(await flagsOf(here.id)).toEqual(['PERSON_AT_ANOTHER_COUNCIL', 'PERSON_TWICE']);
  });

  test('is not flagged once the other one is over, or for the guarantee that takes over from their own', async () => {
    const ava = somebody();
    const subject = newPerson();
    const first = await live({ ...ava, tenancyStartsOn: '2026-11-21', startsOn: '2026-11-21' }, subject);
    const ended = { guarantee: first.id, because: 'TENANT_LEFT', endedOn: '2026-11-21', why: 'She moved out.' };
    given(await act('rentGuaranteeEnd', ended));
    expect(await flagsThere((await appliedThere(ava)).id)).toEqual([]);
    const again = { ...TENANCY, ...ava, careLeaver: subject, determination: await tokenFor(subject), renews: first.id };
    const renewed = given(await act('rentGuaranteeRenew', again, ADVISER));
    expect(await flagsOf(renewed.id)).not.toContain('PERSON_TWICE');
  });

  test('is flagged for one of two councils that apply at the same moment', async () => {
    const ava = somebody();
    const [here, there] = await Promise.all([applied(ava), appliedThere(ava)]);
    const flags = [await flagsOf(here.id), await flagsThere(there.id)];
    expect(flags.filter((of) => of.includes('PERSON_AT_ANOTHER_COUNCIL'))).toHaveLength(1);
  });
});

describe('A guarantee for the same tenancy or home', () => {
  test('is flagged however its address is typed, also by the number of the property alone', async () => {
    const ava = somebody();
    const [street] = ava.home.address;
    await applied({ ...ava, home: { ...ava.home, uprn: '0100060' } });
    const typed = { address: [`${street!.toUpperCase()}, SHIRLEY`], postcode: 'so152xy' };
    // Another day of birth, so that it is not the same person.
    const born = { circumstances: { ...RENTING, dateOfBirth: '2003-01-02' } };
    for (const home of [typed, { address: ['Somewhere else'], postcode: 'SO14 7LY', uprn: '100060' }]) {
      const subject = newPerson();
      const asked = { ...TENANCY, ...ava, home, careLeaver: subject, determination: await tokenFor(subject, born) };
      const { id } = given(await act('rentGuaranteeApply', asked, ADVISER));
      expect(await flagsOf(id)).toContain('TENANCY_TWICE');
      expect(await flagsOf(id)).not.toContain('HOME_TWICE');
    }
  });

  test('let to one tenant alone is flagged for another tenant, and never where a home is shared', async () => {
    const { home } = somebody();
    await applied({ ...somebody(), home });
    expect(await flagsThere((await appliedThere({ ...somebody(), home })).id)).toEqual(['HOME_TWICE']);
    const shared = { tenants: 3, sharePence: 30_000 };
    expect(await flagsOf((await applied({ ...somebody(), home, ...shared })).id)).toEqual([]);
  });

  test('with numbers that cannot be is refused', async () => {
    const subject = newPerson();
    const wrong = { home: { ...TENANCY.home, uprn: '12-34' }, numbers: { nhsNumber: '943 476 5918', upn: '12' } };
    const asked = { ...TENANCY, ...wrong, careLeaver: subject, determination: await tokenFor(subject) };
    expect(codesOf(await act('rentGuaranteeApply', asked, ADVISER))).toEqual(['BAD_UPRN', 'BAD_NHS_NUMBER', 'BAD_UPN']);
  });
});

describe('What was flagged', () => {
  const agree = (guarantee: string, inSpiteOf?: readonly string[]) =>
    act('rentGuaranteeApprove', { guarantee, why: 'Medway has ended its own.', inSpiteOf });

  test('must be named by whoever agrees all the same, and stands in what was done', async () => {
    const ava = somebody();
    await appliedThere(ava);
    const { id } = await applied(ava);
    expect(await flagsOf(id)).toEqual(['PERSON_AT_ANOTHER_COUNCIL', 'TENANCY_TWICE']);
    for (const seen of [undefined, [], ['PERSON_AT_ANOTHER_COUNCIL']]) {
      const refused = await agree(id, seen);
      expect(codesOf(refused)).toEqual(['FLAG_NOT_ACKNOWLEDGED']);
      expect(refused.userErrors[0]?.message).toContain('TENANCY_TWICE');
    }
    given(await approve(id));
    const { rentGuarantee } = await answered<{ rentGuarantee: { events: { act: string; detail: string }[] } }>(
      'query ($id: ID!) { rentGuarantee(id: $id) { events { act detail } } }',
      { id },
      MANAGER,
    );
    const detail = rentGuarantee.events.find((event) => event.act === 'approve')?.detail;
    expect(JSON.parse(detail!)).toEqual({ inSpiteOf: ['PERSON_AT_ANOTHER_COUNCIL', 'TENANCY_TWICE'] });
  });

  test('is not for the young person, who sees their guarantee without it', async () => {
    const subject = newPerson();
    const { id } = await applied(somebody(), subject);
    const asked = (fields: string, caller: Caller) =>
      answered(`query ($id: ID!) { rentGuarantee(id: $id) { ${fields} } }`, { id }, caller);
    expect(await asked('id', personOf(SOUTHAMPTON, subject))).toEqual({ rentGuarantee: { id } });
    await expect(asked('flags { kind }', personOf(SOUTHAMPTON, subject))).rejects.toThrow(/FORBIDDEN/);
  });
});

describe('Somebody who was erased', () => {
  test('is known again by nothing that is kept, and neither is their landlord; what may have to be paid stays', async () => {
    const ava = somebody();
    const subject = newPerson();
    const { id, capPence } = await applied(ava, subject);
    await started.asOwner(
      `insert into kith_between.told (council, kind, subject, told_at) values ($1, 'person.erased', $2, now())`,
      [SOUTHAMPTON, subject],
    );
    const failed = (failure: object) => expect(failure).toBeUndefined();
    await (await rentGuarantees.work({ messenger: developmentMessenger, log: failed }))!.once();
    expect(
      await started.asOwner(`select landlord, cap_pence from rent_guarantees.guarantee where id = $1`, [id]),
    ).toEqual([{ landlord: null, cap_pence: capPence }]);
    expect(await flagsThere((await appliedThere(ava)).id)).toEqual([]);
  });
});
