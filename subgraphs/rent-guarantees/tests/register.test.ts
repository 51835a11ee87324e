import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseOf, eraseKeyOf } from '@kith/subgraph/database';
import { startForTest, staff, type StartedForTest } from '@kith/subgraph/testing';

import { SUBGRAPH } from '../records/settings.ts';
import rentGuarantees from '../subgraph.ts';
import {
  answered,
  approved,
  bringUpToDate,
  live,
  MANAGER,
  MEDWAY,
  newPerson,
  NOW,
  publishAgreed,
  SOUTHAMPTON,
  TENANCY,
} from './guarantees.ts';

const clock = { now: NOW };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(clock.now) });
  await publishAgreed();
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.now = NOW;
});

interface Register {
  readonly asOf: string;
  readonly inAll: { readonly guarantees: number; readonly pence: number; readonly runOffPence: number };
  readonly byLandlord: readonly { readonly name: string; readonly pence: number }[];
  readonly byArea: readonly { readonly name: string; readonly pence: number }[];
  readonly byBillingAuthority: readonly { readonly name: string; readonly pence: number }[];
  readonly endingSoon: readonly { readonly endsOn: string }[];
}

const register = async (variables: object = {}, caller = MANAGER): Promise<Register> =>
  (
    await answered<{ guaranteeRegister: Register }>(
      `query ($asOf: Date, $days: Int) { guaranteeRegister(asOf: $asOf, endingWithinDays: $days) {
        asOf inAll { guarantees pence runOffPence } byLandlord { name pence } byArea { name pence }
        byBillingAuthority { name pence } endingSoon { endsOn } } }`,
      { days: 60, ...variables },
      caller,
    )
  ).guaranteeRegister;

describe('the register of guarantees', () => {
  test('sums what the council may have to pay, in all, by landlord however their name is typed, and by area', async () => {
    expect(await register()).toMatchObject({ inAll: { guarantees: 0, pence: 0, runOffPence: 0 }, byLandlord: [] });
    await live();
    const again = { ...TENANCY.landlord, name: 'MRS JOAN  LETTINGS' };
    const home = { ...TENANCY.home, postcode: 'SO14 1AA', billingAuthority: 'E06000045' };
    await live({ landlord: again, home, months: 3 });
    await live({ landlord: { ...TENANCY.landlord, name: 'Solent Homes Ltd' }, months: 1 });
    // Not issued, so nothing is owed under it yet.
    await approved();
    expect(await register()).toMatchObject({
      inAll: { guarantees: 3, pence: 480_000 + 240_000 + 80_000, runOffPence: 0 },
      byArea: [
        { name: 'SO15', pence: 560_000 },
        { name: 'SO14', pence: 240_000 },
      ],
      byBillingAuthority: [{ name: 'E06000045', pence: 240_000 }],
    });
    const { byLandlord } = await register();
    expect(byLandlord.map(({ pence }) => pence)).toEqual([720_000, 80_000]);
    expect(byLandlord[1]?.name).toBe('Solent Homes Ltd');
  });

  test('warns of what ends within some days, the first to end first', async () => {
    clock.now = '2027-02-10T12:00:00Z';
    expect((await register({ days: 20 })).endingSoon).toEqual([{ endsOn: '2027-02-28' }]);
    expect((await register({ days: 200 })).endingSoon).toEqual([{ endsOn: '2027-02-28' }, { endsOn: '2027-05-31' }]);
    await expect(register({ days: 367 })).rejects.toThrow(/1 to 366/);
  });

  test('tells a day before as it was then, and of no day to come', async () => {
    clock.now = '2027-01-05T12:00:00Z';
    await bringUpToDate();
    // The guarantee of one month is over; what fell due in it can still be claimed.
    expect((await register()).inAll).toEqual({ guarantees: 3, pence: 800_000, runOffPence: 80_000 });
    expect((await register({ asOf: '2026-11-21' })).inAll).toEqual({ guarantees: 3, pence: 800_000, runOffPence: 0 });
    expect((await register({ asOf: '2026-11-20' })).inAll.pence).toBe(0);
    clock.now = '2027-03-10T12:00:00Z';
    await bringUpToDate();
    expect((await register()).inAll).toEqual({ guarantees: 2, pence: 720_000, runOffPence: 240_000 });
    await expect(register({ asOf: '2027-03-11' })).rejects.toThrow(/today or of a day before/);
  });

  test('is of one’s own council', async () => {
    expect((await register({}, staff(MEDWAY))).inAll.guarantees).toBe(0);
  });
});

describe('a young person who is erased', () => {
  test('leaves the sums, the days and the acts, and no name, address, reason or page of a letter', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    const before = await register();
    const eraser = staff(SOUTHAMPTON, ['COUNCIL_ADMINISTRATOR']);
    await databaseOf(rentGuarantees.contextFor({ caller: eraser, requestId: 'test' })).inCouncil(SOUTHAMPTON, (rows) =>
      eraseKeyOf(rows, { subgraph: SUBGRAPH, council: SOUTHAMPTON, subject }, new Date(NOW)),
    );
    const { rentGuarantee } = await answered<{ rentGuarantee: Record<string, unknown> }>(
      `query ($id: ID!) { rentGuarantee(id: $id) { state capPence particulars { tenantName } because { says }
        events { act why } papers { paper sha256 pdf } } }`,
      { id },
      MANAGER,
    );
    expect(rentGuarantee).toMatchObject({ state: 'LIVE', capPence: 480_000, particulars: null, because: null });
    expect((rentGuarantee['events'] as { why: unknown }[]).every(({ why }) => why === null)).toBe(true);
    expect((rentGuarantee['papers'] as { pdf: unknown }[]).map(({ pdf }) => pdf)).toEqual([null, null, null]);
    expect((await register()).inAll).toEqual(before.inAll);
  });
});
