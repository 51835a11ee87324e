import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { ask, personOf, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';

const MEDWAY = 'E06000035';
const clock = { now: '2026-11-21T12:00:00Z' };
const adviser = staff(MEDWAY, ['PERSONAL_ADVISER'], 'Ada');
const manager = staff(MEDWAY, ['TEAM_MANAGER'], 'Grace');
const administrator = staff(MEDWAY, ['COUNCIL_ADMINISTRATOR'], 'Alan');
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date(clock.now) });
});
afterAll(() => started.stop());

async function answered<T>(query: string, variables: object, caller: Caller): Promise<T> {
  const { data, errors } = await ask(people, query, { ...variables }, caller);
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join());
  return data as T;
}

let keys = 0;
interface Death {
  readonly diedOn: string | null;
  readonly entries: readonly { readonly number: number; readonly diedOn: string | null; readonly why: string | null }[];
}
const recorded = async (input: object, caller: Caller = adviser) => {
  const query = `mutation ($input: PersonDeathRecordInput!) { done: personDeathRecord(input: $input) {
    death { person diedOn entries { number diedOn recordedBy why } } userErrors { code path } } }`;
  const asked = { why: 'The registrar wrote to us.', idempotencyKey: `death-${(keys += 1)}`, ...input };
  type Done = { done: { death: Death | null; userErrors: { code: string; path: string[] }[] } };
  return (await answered<Done>(query, { input: asked }, caller)).done;
};
const codesOf = async (input: object, caller?: Caller) =>
  (await recorded(input, caller)).userErrors.map(({ code }) => code);
const ava = async (dateOfBirth = '2008-03-10') => {
  const query = `mutation ($input: CareLeaverRegisterInput!) { done: careLeaverRegister(input: $input) { careLeaver { id } } }`;
  const input = { displayName: 'Ava', circumstances: { dateOfBirth }, idempotencyKey: `ava-${(keys += 1)}` };
  return (await answered<{ done: { careLeaver: { id: string } } }>(query, { input }, adviser)).done.careLeaver.id;
};
const due = async (id: string) => {
  const query = '{ due: retentionDue(first: 100) { person dueOn } }';
  const { due: found } = await answered<{ due: { person: string; dueOn: string }[] }>(query, {}, administrator);
  return found.find(({ person }) => person === id)?.dueOn;
};

describe('A death', () => {
  test('is recorded with its day and how the council knows, and told to the other parts of the house', async () => {
    const person = await ava();
    const { death, userErrors } = await recorded({ person, diedOn: '2026-11-18' });
    expect(userErrors).toEqual([]);
    expect(death).toEqual({
      person,
      diedOn: '2026-11-18',
      entries: [{ number: 1, diedOn: '2026-11-18', recordedBy: 'Ada', why: 'The registrar wrote to us.' }],
    });
    const told = await started.asOwner(`select died_on::text as "diedOn" from kith_between.death where subject = $1`, [
      person,
    ]);
    expect(told).toEqual([{ diedOn: '2026-11-18' }]);
  });

  test('is corrected, or taken back, by a later entry; what was recorded before stays', async () => {
    const person = await ava();
    await recorded({ person, diedOn: '2026-11-18' });
    await recorded({ person, diedOn: '2026-11-17', why: 'The certificate says the day before.' }, manager);
    const { death } = await recorded({ person, why: 'It was somebody of the same name.' });
    expect(death!.diedOn).toBeNull();
    expect(death!.entries.map(({ number, diedOn }) => [number, diedOn])).toEqual([
      [3, null],
      [2, '2026-11-17'],
      [1, '2026-11-18'],
    ]);
    const again = await answered<{ death: Death }>(
      'query ($id: ID!) { death: personDeath(person: $id) { diedOn entries { number } } }',
      { id: person },
      manager,
    );
    expect(again.death).toEqual({ diedOn: null, entries: [{ number: 3 }, { number: 2 }, { number: 1 }] });
    const change = started.asOwner(`update people.person_death set died_on = '2020-01-01'`);
    await expect(change).rejects.toThrow(/stays as it is/);
  });

  test('is refused for a day that cannot be, twice for the same day, and for nobody', async () => {
    const person = await ava();
    expect(await codesOf({ person, diedOn: '2026-11-22' })).toEqual(['BAD_DATE']);
    expect(await codesOf({ person, diedOn: '2008-03-09' })).toEqual(['BAD_DATE']);
    expect(await codesOf({ person })).toEqual(['NOTHING_TO_CORRECT']);
    expect(await codesOf({ person, diedOn: '2026-11-18', why: ' ' })).toEqual(['WHY_NEEDED']);
    await recorded({ person, diedOn: '2026-11-18' });
    expect(await codesOf({ person, diedOn: '2026-11-18' })).toEqual(['RECORDED_ALREADY']);
    expect(await codesOf({ person: '00000000-0000-4000-8000-000000000000', diedOn: '2026-11-18' })).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('of another council, or of a restricted record, is recorded by nobody who does not see it', async () => {
    const person = await ava();
    const bradford = staff('E08000032', ['PERSONAL_ADVISER'], 'Bea');
    expect(await codesOf({ person, diedOn: '2026-11-18' }, bradford)).toEqual(['NOT_FOUND']);
    const restrict = `mutation ($input: PersonRestrictInput!) { done: personRestrict(input: $input) { userErrors { code } } }`;
    await answered(restrict, { input: { person, why: 'Risk.', idempotencyKey: `r-${(keys += 1)}` } }, administrator);
    expect(await codesOf({ person, diedOn: '2026-11-18' })).toEqual(['NOT_FOUND']);
    await expect(recorded({ person, diedOn: '2026-11-18' }, personOf(MEDWAY, person))).rejects.toThrow(/FORBIDDEN/);
  });
});

describe('A record', () => {
  test('of somebody who died before they were 18 is due 15 years after the death', async () => {
    const person = await ava('2010-03-10');
    await recorded({ person, diedOn: '2026-11-18' });
    clock.now = '2041-11-17T12:00:00Z';
    expect(await due(person)).toBeUndefined();
    clock.now = '2041-11-18T12:00:00Z';
    expect(await due(person)).toBe('2041-11-18');
    clock.now = '2026-11-21T12:00:00Z';
  });

  test('of somebody who died later, or lives after all, is due when they would have been 75', async () => {
    const [adult, alive] = [await ava('2008-03-10'), await ava('2010-03-10')];
    await recorded({ person: adult, diedOn: '2026-11-18' });
    await recorded({ person: alive, diedOn: '2026-11-18' });
    await recorded({ person: alive, why: 'A mistake.' });
    clock.now = '2083-03-10T12:00:00Z';
    expect(await due(adult)).toBe('2083-03-10');
    expect(await due(alive)).toBeUndefined();
    clock.now = '2085-03-10T12:00:00Z';
    expect(await due(alive)).toBe('2085-03-10');
    clock.now = '2026-11-21T12:00:00Z';
  });
});
