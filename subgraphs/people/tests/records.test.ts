import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import { correctCarer } from '../records/persons/correct.ts';
import { carersById } from '../records/persons/find.ts';
import people from '../subgraph.ts';
import { add, carerById, correct, correctChild, errorsOf, MEDWAY, newKey, register, registered } from './people.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
});
afterAll(() => started.stop());

describe('a carer', () => {
  test('is registered with the children, and found again', async () => {
    const carer = await registered({ displayName: 'Imelda Placeholder', reference: 'MED-1' });
    expect(carer).toMatchObject({
      displayName: 'Imelda Placeholder',
      reference: 'MED-1',
      revision: 1,
      circumstances: { council: 'E06000035', finances: { incomes: [{ ref: 'pay', amountPence: 120_000 }] } },
    });
    expect(carer.circumstances.children?.map(({ ref }) => ref)).toEqual(['wren', 'robin']);
    expect(await carerById(carer.id)).toEqual(carer);
  });

  test('needs neither a name nor a case number', async () => {
    expect(await registered()).toMatchObject({ displayName: null, reference: null });
  });

  test('keeps an old code of a council, or one of a district, under the code in force', async () => {
    const carer = await registered({
      circumstances: { council: 'E08000016', children: [{ ref: 'a', livesIn: 'E07000008' }] },
    });
    expect(carer.circumstances).toMatchObject({ council: 'E08000038', children: [{ livesIn: 'E10000003' }] });
  });

  test('is corrected where the correction says so, and stays as they were otherwise', async () => {
    const carer = await registered({ displayName: 'Before', reference: 'MED-2' });
    const { carer: after } = await correct({
      carer: carer.id,
      revision: 1,
      displayName: 'After',
      circumstances: { childrenComplete: 'YES', finances: { incomesComplete: 'YES' } },
    });
    expect(after).toMatchObject({
      displayName: 'After',
      reference: 'MED-2',
      revision: 2,
      circumstances: { childrenComplete: 'YES', finances: { incomes: [{ ref: 'pay' }] } },
    });
    expect(after?.circumstances.children).toEqual(carer.circumstances.children);
  });

  test('can lose a fact that turned out not to be known, and a name', async () => {
    const carer = await registered({ displayName: 'Gone', circumstances: { childrenComplete: 'YES' } });
    const { carer: after } = await correct({
      carer: carer.id,
      revision: 1,
      displayName: null,
      circumstances: { childrenComplete: null },
    });
    expect(after).toMatchObject({ displayName: null, circumstances: { childrenComplete: null } });
  });

  test('gets another child, and a child is corrected, each with what was known kept', async () => {
    const carer = await registered();
    const { carer: added } = await add({
      carer: carer.id,
      revision: 1,
      child: { ref: 'jay', dateOfBirth: '2025-01-02' },
    });
    expect(added?.circumstances.children?.map(({ ref }) => ref)).toEqual(['wren', 'robin', 'jay']);
    const { carer: after } = await correctChild({
      carer: carer.id,
      revision: 2,
      child: { ref: 'wren', order: { appliedOn: '2023-12-01' } },
    });
    expect(after?.circumstances.children?.[0]).toMatchObject({
      dateOfBirth: '2018-03-09',
      order: { madeOn: '2024-05-01', appliedOn: '2023-12-01' },
    });
  });
});

describe('a change', () => {
  test('is refused where somebody else has changed the record since it was read', async () => {
    const carer = await registered();
    await correct({ carer: carer.id, revision: 1, displayName: 'First' });
    const second = await correct({ carer: carer.id, revision: 1, displayName: 'Second' });
    expect(errorsOf(second)).toEqual(['CHANGED_SINCE revision']);
    expect((await carerById(carer.id))?.displayName).toBe('First');
  });

  test('is seen by whatever is asked after it in the same request', async () => {
    const { id } = await registered({ displayName: 'Before' });
    const context = people.contextFor({ caller: MEDWAY, requestId: 'test' });
    expect((await carersById(context).load(id))?.displayName).toBe('Before');
    const change = { person: id, revision: 1, why: 'A new name.', displayName: 'After', idempotencyKey: newKey() };
    await correctCarer(context, change);
    expect((await carersById(context).load(id))?.displayName).toBe('After');
  });

  test('of nothing leaves the record at its revision', async () => {
    const carer = await registered({ displayName: 'Same' });
    const { carer: after } = await correct({ carer: carer.id, revision: 1, displayName: 'Same' });
    expect(after?.revision).toBe(1);
  });

  test('is one change when a hundred retries come at once, and each is told the same', async () => {
    const idempotencyKey = newKey();
    const tries = await Promise.all(
      Array.from({ length: 100 }, () => register({ idempotencyKey, reference: 'MED-HUNDRED' })),
    );
    expect(new Set(tries.map(({ carer }) => carer?.id)).size).toBe(1);
    const rows = await started.asOwner(`select id from people.person where reference = 'MED-HUNDRED'`);
    expect(rows).toHaveLength(1);
  });

  test('is told as it was at first, when it is retried after other changes', async () => {
    const idempotencyKey = newKey();
    const first = await register({ idempotencyKey, displayName: 'At first' });
    await correct({ carer: first.carer?.id, revision: 1, displayName: 'Later' });
    expect(await register({ idempotencyKey, displayName: 'At first' })).toEqual(first);
  });

  test('under a used key is refused where the input differs', async () => {
    const idempotencyKey = newKey();
    await register({ idempotencyKey, displayName: 'One' });
    await expect(register({ idempotencyKey, displayName: 'Another' })).rejects.toThrow(/used before, with other input/);
  });

  test('that was refused can be put right and sent again under the same key', async () => {
    const idempotencyKey = newKey();
    const wrong = await register({ idempotencyKey, circumstances: { council: 'E99999999' } });
    expect(errorsOf(wrong)).toEqual(['UNKNOWN_COUNCIL circumstances.council']);
    expect((await register({ idempotencyKey })).carer).toMatchObject({ revision: 1 });
  });
});
