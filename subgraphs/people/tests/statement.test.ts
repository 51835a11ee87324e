import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS } from '@kith/subgraph';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import people from '../subgraph.ts';
import { answered, BRADFORD, CIRCUMSTANCES, correct, MEDWAY, registered } from './people.ts';

let started: StartedForTest;
let moment = new Date('2026-11-21T10:00:00Z');
const statements: string[] = [];
beforeAll(async () => {
  started = await startForTest(people, { now: () => moment, onStatement: (sql) => statements.push(sql) });
});
afterAll(() => started.stop());

interface Seen {
  readonly id: string;
  readonly subject: string;
  readonly asOf: string;
  readonly knownOn: string;
  readonly horizon: number;
  readonly policy: string;
  readonly circumstances: { readonly childrenComplete: string | null; readonly children: readonly object[] };
}
const FIELDS = 'id subject asOf knownOn horizon policy circumstances { childrenComplete children { ref dateOfBirth } }';

const check = async (args = '', circumstances: object = CIRCUMSTANCES): Promise<Seen> => {
  const query = `query ($told: CarerCircumstancesInput!) { checkCarer(circumstances: $told ${args}) { ${FIELDS} } }`;
  return (await answered<{ checkCarer: Seen }>(query, { told: circumstances }, ANONYMOUS)).checkCarer;
};
const statementOf = async (id: string, args = ''): Promise<Seen> => {
  const query = `query ($id: ID!) { carer(id: $id) { statement${args} { ${FIELDS} } } }`;
  return (await answered<{ carer: { statement: Seen } }>(query, { id }, MEDWAY)).carer.statement;
};

describe('a check, by anybody', () => {
  test('is about today, under the law in force, for the next two years, unless it says otherwise', async () => {
    expect(await check()).toMatchObject({
      subject: 'anonymous',
      asOf: '2026-11-21',
      knownOn: '2026-11-21',
      horizon: 24,
      policy: 'ENGLAND',
      circumstances: { children: [{ ref: 'wren' }, { ref: 'robin' }] },
    });
    expect(await check('asOf: "2023-05-01", knownOn: "2024-01-01", policy: REVIEW_2022, horizon: 0')).toMatchObject({
      asOf: '2023-05-01',
      knownOn: '2024-01-01',
      policy: 'REVIEW_2022',
      horizon: 0,
    });
  });

  test('is about the day it is in England, on a summer night as well', async () => {
    moment = new Date('2026-07-01T23:30:00Z');
    expect((await check('', {})).asOf).toBe('2026-07-02');
    moment = new Date('2026-11-21T10:00:00Z');
  });

  test('stores nothing, asks the database nothing, and has a new id each time', async () => {
    statements.length = 0;
    const ids = [await check(), await check()].map(({ id }) => id);
    expect(ids[0]).toMatch(/^check:[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(statements).toEqual([]);
  });

  test('cannot be found again by its id', async () => {
    const { id } = await check();
    const query = 'query ($sent: [_Any!]!) { _entities(representations: $sent) { ... on CarerStatement { asOf } } }';
    const found = await answered<object>(query, { sent: [{ __typename: 'CarerStatement', id }] }, MEDWAY);
    expect(found).toEqual({ _entities: [null] });
  });

  test.each(['horizon: -1', 'horizon: 121', 'asOf: "1999-12-31"', 'knownOn: "2101-01-01"'])(
    'is refused with %s',
    async (args) => {
      const query = `{ checkCarer(circumstances: {}, ${args}) { id } }`;
      const { errors } = await ask(people, query);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: args.split(':')[0] });
    },
  );
});

describe('the statement of a carer', () => {
  test('is made from what is recorded, under an opaque subject', async () => {
    const carer = await registered({ displayName: 'Imelda Placeholder' });
    const statement = await statementOf(carer.id, '(policy: REVIEW_2022)');
    expect(statement).toMatchObject({
      subject: carer.id,
      asOf: '2026-11-21',
      policy: 'REVIEW_2022',
      circumstances: { children: [{ ref: 'wren', dateOfBirth: '2018-03-09' }, { ref: 'robin' }] },
    });
  });

  test('is found again by its id, which holds no fact, and only by the council of the carer', async () => {
    const carer = await registered({ displayName: 'Imelda Placeholder' });
    const statement = await statementOf(carer.id, '(asOf: "2027-01-01", horizon: 6, policy: REVIEW_2022)');
    const query = `query ($sent: [_Any!]!) { _entities(representations: $sent) { ... on CarerStatement { ${FIELDS} } } }`;
    const sent = [{ __typename: 'CarerStatement', id: statement.id }];
    expect(await answered<object>(query, { sent }, MEDWAY)).toEqual({ _entities: [statement] });
    expect(await answered<object>(query, { sent }, BRADFORD)).toEqual({ _entities: [null] });
    const decoded = Buffer.from(statement.id.replace('statement:', ''), 'base64url').toString();
    expect(decoded).toBe(`${carer.id} 2027-01-01 2026-11-21 review-2022 6`);
  });

  test.each(['statement:', 'statement:AAAA', `statement:${'A'.repeat(500)}`, 'nonsense', ''])(
    'is not found under an id that we never gave out: %j',
    async (id) => {
      const query = 'query ($sent: [_Any!]!) { _entities(representations: $sent) { ... on CarerStatement { asOf } } }';
      const sent = [{ __typename: 'CarerStatement', id }];
      expect(await answered<object>(query, { sent }, MEDWAY)).toEqual({ _entities: [null] });
    },
  );

  test('as it was known on a past day comes from what the record said at the end of that day', async () => {
    moment = new Date('2026-03-01T23:59:00Z');
    const carer = await registered({ circumstances: { childrenComplete: 'NO' } });
    moment = new Date('2026-03-10T08:00:00Z');
    await correct({ carer: carer.id, revision: 1, circumstances: { childrenComplete: 'YES' } });
    moment = new Date('2026-11-21T10:00:00Z');
    const complete = async (knownOn: string) =>
      (await statementOf(carer.id, `(knownOn: "${knownOn}")`)).circumstances.childrenComplete;
    expect(await complete('2026-03-01')).toBe('NO');
    expect(await complete('2026-03-09')).toBe('NO');
    expect(await complete('2026-03-10')).toBe('YES');
    expect(await complete('2026-11-21')).toBe('YES');
    await expect(complete('2026-02-28')).rejects.toThrow(/registered later/);
  });
});

describe('a list of carers', () => {
  const LIST = `query ($first: Int!, $after: String, $filter: PersonFilterInput, $knownOn: Date) {
    carers(first: $first, after: $after, filter: $filter) {
      nodes { id displayName statement(knownOn: $knownOn) { ${FIELDS} } } pageInfo { hasNextPage endCursor }
    } }`;
  interface Page {
    readonly nodes: readonly { readonly id: string; readonly displayName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const listed = async (variables: object, caller = BRADFORD): Promise<Page> =>
    (await answered<{ carers: Page }>(LIST, variables, caller)).carers;

  beforeAll(async () => {
    moment = new Date('2026-05-01T10:00:00Z');
    for (let n = 1; n <= 105; n += 1) {
      await registered({ displayName: `Carer ${n} of 100%`, reference: `BFD-${n}` }, BRADFORD);
      moment = new Date(moment.getTime() + (n % 2));
    }
    moment = new Date('2026-11-21T10:00:00Z');
  }, 60_000);

  test('and their statements take as many SQL statements for a hundred as for one', async () => {
    const counted = async (variables: object): Promise<number> => {
      statements.length = 0;
      await listed(variables);
      return statements.length;
    };
    const one = await counted({ first: 1 });
    expect(one).toBeGreaterThan(0);
    expect(await counted({ first: 100 })).toBe(one);
    const oneInThePast = await counted({ first: 1, knownOn: '2026-06-01' });
    expect(oneInThePast).toBeGreaterThan(one);
    expect(await counted({ first: 100, knownOn: '2026-06-01' })).toBe(oneInThePast);
  });

  test('is paged through in the order of registration, each carer once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await listed({ first: 30, after });
      names.push(...page.nodes.map(({ displayName }) => displayName));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toHaveLength(105);
    expect(new Set(names).size).toBe(105);
    expect(names[0]).toBe('Carer 1 of 100%');
    // Two were registered at the very same moment.
    expect(names.slice(-2).toSorted()).toEqual(['Carer 104 of 100%', 'Carer 105 of 100%']);
  });

  test('can be narrowed by a part of the name, taken literally, or by the case number', async () => {
    const found = async (filter: object) =>
      (await listed({ first: 100, filter })).nodes.map((node) => node.displayName);
    expect(await found({ nameContains: 'CARER 77 ' })).toEqual(['Carer 77 of 100%']);
    expect(await found({ nameContains: '100%' })).toHaveLength(100);
    expect(await found({ nameContains: 'Carer % of' })).toEqual([]);
    expect(await found({ reference: 'BFD-9' })).toEqual(['Carer 9 of 100%']);
  });

  test.each([0, 101, -1])('is given 1 to 100 at a time, not %i', async (first) => {
    const { errors } = await ask(people, LIST, { first }, BRADFORD);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  test('is refused from a cursor that we never gave out', async () => {
    const { errors } = await ask(people, LIST, { first: 1, after: 'nonsense' }, BRADFORD);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});
