import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import { add, correct, correctChild, errorsOf, MEDWAY, newKey, register, registered } from './people.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
});
afterAll(() => started.stop());

const CHECK = 'query ($told: CarerCircumstancesInput!) { checkCarer(circumstances: $told) { id } }';
const REGISTER =
  'mutation ($input: CarerRegisterInput!) { carerRegister(input: $input) { carer { id } userErrors { code path } } }';
const child = (facts: object) => ({ children: [{ ref: 'wren' }, { ref: 'robin', ...facts }] });

interface BadCase {
  readonly told: object;
  readonly at: string;
  readonly code: string;
}
const CASES: readonly (readonly [string, BadCase])[] = [
  [
    'a child born after the order',
    {
      told: child({ dateOfBirth: '2024-06-02', order: { madeOn: '2024-06-01' } }),
      at: 'children.1.order.madeOn',
      code: 'ORDER_BEFORE_BIRTH',
    },
  ],
  [
    'a child who is not born yet',
    { told: child({ dateOfBirth: '2026-11-22' }), at: 'children.1.dateOfBirth', code: 'NOT_BORN_YET' },
  ],
  [
    'a child over any age that gets help',
    { told: child({ dateOfBirth: '1999-01-01' }), at: 'children.1.dateOfBirth', code: 'TOO_OLD' },
  ],
  ['an unknown council', { told: { council: 'E99999999' }, at: 'council', code: 'UNKNOWN_COUNCIL' }],
  [
    'an unknown council where a child lives',
    { told: child({ livesIn: 'W06000015' }), at: 'children.1.livesIn', code: 'UNKNOWN_COUNCIL' },
  ],
  ['no council but words', { told: { council: 'Medway Council' }, at: 'council', code: 'NOT_A_CODE' }],
  [
    'negative money',
    {
      told: { employment: { averageWeeklyEarningsPence: -1 } },
      at: 'employment.averageWeeklyEarningsPence',
      code: 'NEGATIVE_MONEY',
    },
  ],
  [
    'two children of one ref',
    { told: { children: [{ ref: 'a' }, { ref: 'a' }] }, at: 'children.1.ref', code: 'REF_TWICE' },
  ],
  [
    'ten thousand children',
    {
      told: { children: Array.from({ length: 10_000 }, (_, n) => ({ ref: `c${n}` })) },
      at: 'children',
      code: 'TOO_MANY',
    },
  ],
];

const nothingStored = async () => {
  const counts = await started.asOwner(
    `select (select count(*)::int from people.person) as people, (select count(*)::int from people.act_done) as acts`,
  );
  expect(counts).toEqual([{ people: 0, acts: 0 }]);
};

describe('facts that cannot be right', () => {
  test.each(CASES)('%s: a check names the field', async (_, { told, at, code }) => {
    const { data, errors } = await ask(people, CHECK, { told });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CIRCUMSTANCES');
    const problems = errors?.[0]?.extensions['problems'] as { path: string[]; code: string; message: string }[];
    expect(problems.map((problem) => [problem.path.join('.'), problem.code])).toEqual([[at, code]]);
    expect(problems[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  test.each(CASES)('%s: a registration names the field, and nothing is stored', async (_, { told, at, code }) => {
    expect(errorsOf(await register({ circumstances: told }))).toEqual([`${code} circumstances.${at}`]);
    await nothingStored();
  });

  test.each<[string, object]>([
    ['told.children[0].dateOfBirth', { children: [{ ref: 'a', dateOfBirth: '2023-02-29' }] }],
    ['told.children[0].order.madeOn', { children: [{ ref: 'a', order: { madeOn: '01/05/2024' } }] }],
  ])('an impossible date is refused, naming %s', async (field, told) => {
    const { errors } = await ask(people, CHECK, { told });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain(field);
  });

  test('an impossible date in a registration stores nothing', async () => {
    const circumstances = { children: [{ ref: 'a', dateOfBirth: '2023-02-29' }] };
    const { errors } = await ask(people, REGISTER, { input: { circumstances, idempotencyKey: newKey() } }, MEDWAY);
    expect(errors?.[0]?.message).toContain('input.circumstances.children[0].dateOfBirth');
    await nothingStored();
  });

  test.each([
    ['an unknown policy', '{ checkCarer(circumstances: {}, policy: SCOTLAND) { id } }', 'Policy'],
    ['an unknown answer', '{ checkCarer(circumstances: { childrenComplete: MAYBE }) { id } }', 'YesNo'],
    ['a fact that nobody asked for', '{ checkCarer(circumstances: { shoeSize: 9 }) { id } }', 'shoeSize'],
    [
      'money in pounds and pence',
      '{ checkCarer(circumstances: { employment: { averageWeeklyEarningsPence: 12.5 } }) { id } }',
      'Int',
    ],
  ])('%s is refused by the schema', async (_, query, named) => {
    const { errors } = await ask(people, query);
    expect(errors?.[0]?.message).toContain(named);
  });
});

describe('changes that cannot be right', () => {
  test('name the field of their own input, and leave the record as it was', async () => {
    const carer = await registered({ displayName: 'As it was', reference: 'MED-1' });
    const change = { carer: carer.id, revision: 1 };
    const born = { ref: 'wren', dateOfBirth: '2024-05-02' };
    expect(errorsOf(await correctChild({ ...change, child: born }))).toEqual(['ORDER_BEFORE_BIRTH child.order.madeOn']);
    expect(errorsOf(await correctChild({ ...change, child: { ref: 'nobody' } }))).toEqual(['NOT_FOUND child.ref']);
    expect(errorsOf(await add({ ...change, child: { ref: 'wren' } }))).toEqual(['REF_TWICE child.ref']);
    expect(errorsOf(await add({ ...change, child: { ref: 'a b' } }))).toEqual(['NO_REF child.ref']);
    expect(errorsOf(await correct({ ...change, circumstances: { council: 'X' } }))).toEqual([
      'UNKNOWN_COUNCIL circumstances.council',
    ]);
    expect(errorsOf(await correct({ ...change, displayName: '  ' }))).toEqual(['BAD_LENGTH displayName']);
    expect(errorsOf(await correct({ ...change, displayName: 'New', why: ' ' }))).toEqual(['WHY_NEEDED why']);
    expect(errorsOf(await correct({ ...change, carer: 'nobody' }))).toEqual(['NOT_FOUND carer']);
    const [row] = await started.asOwner('select display_name, revision from people.person where id = $1', [carer.id]);
    expect(row).toEqual({ display_name: 'As it was', revision: 1 });
  });

  test('name a case number that another carer has', async () => {
    expect(errorsOf(await register({ reference: 'MED-1' }))).toEqual(['REFERENCE_TAKEN reference']);
  });

  test('add no more children than one carer can have', async () => {
    const children = Array.from({ length: 20 }, (_, n) => ({ ref: `c${n}` }));
    const carer = await registered({ circumstances: { children } });
    const added = await add({ carer: carer.id, revision: 1, child: { ref: 'one-more' } });
    expect(errorsOf(added)).toEqual(['TOO_MANY circumstances.children']);
  });
});
