import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';

const MEDWAY = staff('E06000035');
const BRADFORD = staff('E08000032', undefined, 'Ben');

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

const AVA = {
  dateOfBirth: '2008-03-04',
  council: 'E06000035',
  carePeriodsComplete: 'YES',
  carePeriods: [{ ref: 'foster', from: '2015-01-10', to: '2026-03-04' }],
};

type Payload = {
  careLeaver: { id: string; revision: number; circumstances: Record<string, unknown> } | null;
  userErrors: { code: string; path: string[] }[];
};
let nextKey = 0;
const act = async (mutation: string, input: object): Promise<Payload> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    careLeaver { id revision circumstances { dateOfBirth carePeriodsComplete carePeriods { ref from to } housingAuthority } }
    userErrors { code path }
  } }`;
  const variables = { input: { idempotencyKey: `key-${(nextKey += 1)}`, ...input } };
  const { data, errors } = await ask(people, document, variables, MEDWAY);
  expect(errors).toBeUndefined();
  return (data as unknown as Record<string, Payload>)[mutation]!;
};

describe('a care leaver', () => {
  test('is registered with the times in care, and found by their own council alone', async () => {
    const { careLeaver, userErrors } = await act('careLeaverRegister', { circumstances: AVA, displayName: 'Ava' });
    expect(userErrors).toEqual([]);
    expect(careLeaver?.circumstances['carePeriods']).toEqual(AVA.carePeriods);
    const query = 'query ($id: ID!) { careLeaver(id: $id) { displayName council { name } } carer(id: $id) { id } }';
    const { data } = await ask(people, query, { id: careLeaver?.id }, MEDWAY);
    expect(data).toEqual({ careLeaver: { displayName: 'Ava', council: { name: 'Medway' } }, carer: null });
    const elsewhere = await ask(people, query, { id: careLeaver?.id }, BRADFORD);
    expect(elsewhere.data).toEqual({ careLeaver: null, carer: null });
  });

  test('is corrected list by list, and the record keeps what it said before', async () => {
    const { careLeaver } = await act('careLeaverRegister', { circumstances: AVA });
    const carePeriods = [{ ref: 'foster', from: '2015-01-10', to: '2026-02-01' }];
    const correction = { careLeaver: careLeaver?.id, revision: 1, why: 'The placement ended earlier.' };
    const { careLeaver: after } = await act('careLeaverCorrect', { ...correction, circumstances: { carePeriods } });
    expect(after).toMatchObject({ revision: 2, circumstances: { dateOfBirth: AVA.dateOfBirth, carePeriods } });
    const query =
      'query ($id: ID!) { careLeaver(id: $id) { revisions { revision why changes { path before after } } } }';
    const { data } = await ask(people, query, { id: careLeaver?.id }, MEDWAY);
    const { careLeaver: found } = data as unknown as { careLeaver: { revisions: { changes: object[] }[] } };
    expect(found.revisions[0]?.changes).toEqual([
      { path: ['circumstances', 'carePeriods', '0', 'to'], before: '"2026-03-04"', after: '"2026-02-01"' },
    ]);
  });

  test('is refused with the field where the facts cannot be right', async () => {
    const carePeriods = [{ ref: 'a', from: '2007-01-01' }];
    const { careLeaver, userErrors } = await act('careLeaverRegister', { circumstances: { ...AVA, carePeriods } });
    expect(careLeaver).toBeNull();
    expect(userErrors).toEqual([{ code: 'BEFORE_BIRTH', path: ['circumstances', 'carePeriods', '0', 'from'] }]);
  });

  test('keeps a district as the housing authority, and a county as the council', async () => {
    const told = { ...AVA, council: 'E07000009', housingAuthority: 'E07000009' };
    const { careLeaver } = await act('careLeaverRegister', { circumstances: told });
    expect(careLeaver?.circumstances['housingAuthority']).toBe('E07000009');
  });

  test('stands in a list of care leavers, and in no list of carers', async () => {
    await act('careLeaverRegister', { circumstances: AVA, reference: 'CL-LIST' });
    const query = `{ careLeavers(first: 100, filter: { reference: "CL-LIST" }) { nodes { reference } }
      carers(first: 100) { nodes { reference } } }`;
    const { data } = await ask(people, query, {}, MEDWAY);
    expect(data).toEqual({ careLeavers: { nodes: [{ reference: 'CL-LIST' }] }, carers: { nodes: [] } });
  });

  test('has a statement that its id finds again, and a check that nothing is kept of', async () => {
    const { careLeaver } = await act('careLeaverRegister', { circumstances: AVA });
    const query =
      'query ($id: ID!) { careLeaver(id: $id) { statement { id subject asOf circumstances { dateOfBirth } } } }';
    const { data } = await ask(people, query, { id: careLeaver?.id }, MEDWAY);
    const { statement } = (data as unknown as { careLeaver: { statement: { id: string; subject: string } } })
      .careLeaver;
    expect(statement).toMatchObject({ subject: careLeaver?.id, asOf: '2026-11-21' });
    const again = await ask(
      people,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement { subject } } }',
      { r: [{ __typename: 'CareLeaverStatement', id: statement.id }] },
      MEDWAY,
    );
    expect(again.data).toEqual({ _entities: [{ subject: careLeaver?.id }] });
    const [before] = await started.asOwner<{ people: number }>('select count(*)::int as people from people.person');
    const check = 'query ($c: CareLeaverCircumstancesInput!) { checkCareLeaver(circumstances: $c) { subject } }';
    expect((await ask(people, check, { c: AVA })).data).toEqual({ checkCareLeaver: { subject: 'anonymous' } });
    expect(await started.asOwner('select count(*)::int as people from people.person')).toEqual([before]);
  });
});
