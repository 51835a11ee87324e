import { describe, expect, test } from '@jest/globals';

import { GATEWAYS, type GatewayName } from '../gateways.ts';
import { houseForTests } from '../support/house.ts';
import { answerOf, post, type Posted } from '../support/posted.ts';
import { rowsByTable } from '../support/rows.ts';
import { writtenDuring } from '../support/written.ts';

const house = houseForTests();
const MEDWAY_STAFF = { 'x-kith-council': 'E06000035' };

const CHECK = `query ($told: CarerCircumstancesInput!, $asOf: Date, $policy: Policy) {
  checkCarer(circumstances: $told, asOf: $asOf, policy: $policy) { id summary { headline } kinshipAllowances { ref } }
}`;
const REGISTER = `mutation ($input: CarerRegisterInput!) {
  carerRegister(input: $input) { carer { id } userErrors { code path message } }
}`;

/** Nothing of a bad request may be kept or written down: these names stand in every one of them. */
const SECRET = 'zebedee';
const family = (facts: object) => ({ children: [{ ref: 'first' }, { ref: SECRET, ...facts }] });

interface Bad {
  readonly told: object;
  /** The way to the field, from the circumstances. */
  readonly at: string;
  readonly code: string;
}

/** Facts that have the right shape and cannot be true. */
const CANNOT_BE: readonly (readonly [string, Bad])[] = [
  [
    'a child born after the order',
    {
      told: family({ dateOfBirth: '2024-06-02', order: { madeOn: '2024-06-01' } }),
      at: 'children.1.order.madeOn',
      code: 'ORDER_BEFORE_BIRTH',
    },
  ],
  [
    'an order from before the application',
    {
      told: family({ order: { appliedOn: '2024-06-02', madeOn: '2024-06-01' } }),
      at: 'children.1.order.appliedOn',
      code: 'APPLIED_AFTER_ORDER',
    },
  ],
  [
    'a first hearing before the application',
    {
      told: family({ order: { appliedOn: '2024-06-02', firstHearingOn: '2024-06-01' } }),
      at: 'children.1.order.firstHearingOn',
      code: 'HEARING_BEFORE_APPLICATION',
    },
  ],
  [
    'a child who is not born yet',
    { told: family({ dateOfBirth: '2026-11-22' }), at: 'children.1.dateOfBirth', code: 'NOT_BORN_YET' },
  ],
  ['somebody of 26', { told: family({ dateOfBirth: '2000-11-21' }), at: 'children.1.dateOfBirth', code: 'TOO_OLD' }],
  [
    'a date of the last century but one',
    { told: family({ dateOfBirth: '1899-12-31' }), at: 'children.1.dateOfBirth', code: 'TOO_EARLY' },
  ],
  ['an unknown council', { told: { ...family({}), council: 'E99999999' }, at: 'council', code: 'UNKNOWN_COUNCIL' }],
  [
    'a Welsh council for where the child lives',
    { told: family({ livesIn: 'W06000015' }), at: 'children.1.livesIn', code: 'UNKNOWN_COUNCIL' },
  ],
  ['a council in words', { told: { ...family({}), council: `${SECRET} Council` }, at: 'council', code: 'NOT_A_CODE' }],
  [
    'money below nought',
    {
      told: { ...family({}), finances: { incomes: [{ ref: 'pay', amountPence: -1 }] } },
      at: 'finances.incomes.0.amountPence',
      code: 'NEGATIVE_MONEY',
    },
  ],
  [
    'more pay than anybody has',
    {
      told: { ...family({}), employment: { averageWeeklyEarningsPence: 2_000_000_000 } },
      at: 'employment.averageWeeklyEarningsPence',
      code: 'TOO_LARGE',
    },
  ],
  [
    'a job that has not begun',
    {
      told: { ...family({}), employment: { startedOn: '2027-01-01' } },
      at: 'employment.startedOn',
      code: 'IN_THE_FUTURE',
    },
  ],
  [
    'two children of one name',
    { told: { children: [{ ref: SECRET }, { ref: SECRET }] }, at: 'children.1.ref', code: 'REF_TWICE' },
  ],
  [
    'ten thousand children',
    {
      told: { children: Array.from({ length: 10_000 }, (_, place) => ({ ref: `${SECRET}${place}` })) },
      at: 'children',
      code: 'TOO_MANY',
    },
  ],
  [
    'forty-one kinds of income',
    {
      told: { finances: { incomes: Array.from({ length: 41 }, (_, place) => ({ ref: `${SECRET}${place}` })) } },
      at: 'finances.incomes',
      code: 'TOO_MANY',
    },
  ],
];

/** What the schema itself refuses: the variable, and the way to the field in it. */
const REFUSED_BY_SCHEMA: readonly (readonly [string, object, string])[] = [
  ['a date that does not exist', { told: family({ dateOfBirth: '2023-02-29' }) }, 'children[1].dateOfBirth'],
  ['the 31st of June', { told: family({ order: { madeOn: '2024-06-31' } }) }, 'children[1].order.madeOn'],
  ['a date in another form', { told: family({ order: { madeOn: '01/05/2024' } }) }, 'children[1].order.madeOn'],
  ['a date with a time', { told: family({ dateOfBirth: '2016-05-04T00:00:00Z' }) }, 'children[1].dateOfBirth'],
  ['an unknown answer', { told: family({ care: { protectionPlan: 'MAYBE' } }) }, 'children[1].care.protectionPlan'],
  [
    'pounds where pence belong',
    { told: { employment: { averageWeeklyEarningsPence: 12.5 } } },
    'employment.averageWeeklyEarningsPence',
  ],
  ['a fact that nobody asks for', { told: family({ shoeSize: 9 }) }, 'children[1]'],
  ['an unknown policy', { told: family({}), policy: 'SCOTLAND' }, 'policy'],
  ['an impossible day to ask about', { told: family({}), asOf: '2026-13-01' }, 'asOf'],
];

/** Asks, and holds that meanwhile nothing was stored and nothing written down. */
async function leavingNoTrace(ask: () => Promise<Posted>): Promise<Posted> {
  const { ownerUrl, logged } = house.started;
  const before = await rowsByTable(ownerUrl);
  expect(Object.keys(before).length).toBeGreaterThan(5);
  let answer: Posted | undefined;
  const written = await writtenDuring(async () => {
    answer = await ask();
  });
  expect(written).toBe('');
  expect(logged).toEqual([]);
  expect(await rowsByTable(ownerUrl)).toEqual(before);
  return answer!;
}

const asked = (gateway: GatewayName, query: string, variables: object, headers?: Record<string, string>) =>
  leavingNoTrace(() => post(house.started.urls[gateway], { query, variables }, headers));

interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

describe.each(GATEWAYS)('Facts that cannot be, told through %s', (gateway) => {
  test.each(CANNOT_BE)(
    '%s: a check names the field, says what to do, and gives no answer',
    async (_, { told, at, code }) => {
      const { body } = await asked(gateway, CHECK, { told });
      expect(body.data ?? null).toBeNull();
      expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CIRCUMSTANCES']);
      const problems = body.errors?.[0]?.extensions?.['problems'] as readonly Problem[];
      expect(problems.map((problem) => [problem.path.join('.'), problem.code])).toEqual([[at, code]]);
      expect(problems[0]?.message).toMatch(/^[A-Z].*[.]$/);
    },
  );

  test.each(CANNOT_BE)(
    '%s: a registration names the field, and nobody is registered',
    async (_, { told, at, code }) => {
      const input = { circumstances: told, idempotencyKey: `bad-${code}-${at}` };
      const { body } = await asked(gateway, REGISTER, { input }, MEDWAY_STAFF);
      const { carerRegister } = body.data as { carerRegister: { carer: null; userErrors: Problem[] } };
      expect(carerRegister.carer).toBeNull();
      expect(carerRegister.userErrors.map((error) => [error.path.join('.'), error.code])).toEqual([
        [`circumstances.${at}`, code],
      ]);
    },
  );

  test.each(REFUSED_BY_SCHEMA)(
    '%s is refused before anything is decided, naming the field',
    async (_, variables, field) => {
      const { body } = await asked(gateway, CHECK, variables);
      expect(body.data ?? null).toBeNull();
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]?.message).toContain(field);
      // Hive Gateway words what its own reading of the variables refuses, and gives that no code.
      expect(body.errors?.[0]?.extensions?.code ?? (gateway === 'Kith' ? undefined : 'BAD_USER_INPUT')).toBe(
        'BAD_USER_INPUT',
      );
    },
  );

  test('everything that is wrong is named at once', async () => {
    const told = { council: 'E99999999', children: [{ ref: SECRET, dateOfBirth: '2026-12-01', livesIn: 'nowhere' }] };
    const { body } = await asked(gateway, CHECK, { told });
    const problems = body.errors?.[0]?.extensions?.['problems'] as readonly Problem[];
    expect(problems.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'children.0.dateOfBirth',
      'children.0.livesIn',
      'council',
    ]);
  });
});

describe('A request that asks too much of our gateway', () => {
  const ask = (query: string, variables: object = {}) => asked('Kith', query, variables);
  const codes = ({ body }: Posted) => body.errors?.map(({ extensions }) => [extensions?.code, extensions?.['measure']]);

  test('is refused where it is too deep', async () => {
    const deep = Array.from({ length: 40 }).reduce<string>((inner) => `ofType { ${inner} }`, 'name');
    expect(codes(await ask(`{ __schema { types { ${deep} } } }`))).toEqual([['REQUEST_TOO_LARGE', 'depth']]);
  });

  test('is refused where it renames too much', async () => {
    const aliases = Array.from({ length: 40 }, (_, place) => `a${place}: council(code: "E06000035") { code }`).join(
      ' ',
    );
    expect(codes(await ask(`{ ${aliases} }`))).toEqual([['REQUEST_TOO_LARGE', 'aliases']]);
  });

  test('is refused where it asks for too many statements at once', async () => {
    const check = (place: number) => `a${place}: checkCarer(circumstances: {}) { id }`;
    const listed =
      '{ carers(first: 100) { nodes { one: statement { id } two: statement(policy: REVIEW_2022) { id } } } }';
    expect(codes(await ask(listed))).toEqual([['REQUEST_TOO_LARGE', 'statements']]);
    expect((await ask(`{ ${[1, 2, 3].map(check).join(' ')} }`)).body.errors).toBeUndefined();
  });

  test('is refused where it is too long to be read', async () => {
    const { status, body } = await ask(`{ councils { ${'code '.repeat(3000)} } }`);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.data ?? null).toBeNull();
  });

  test('is refused over a megabyte, before it is parsed', async () => {
    const { status, body } = await leavingNoTrace(() =>
      post(house.started.urls.Kith, { query: CHECK, padding: SECRET.repeat(200_000) }),
    );
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('is refused by GET, since addresses are written down and facts are not', async () => {
    const url = new URL(`/graphql?query={councils{code}}&variables={"told":"${SECRET}"}`, house.started.urls.Kith);
    const { status, body } = await leavingNoTrace(async () =>
      answerOf(await fetch(url, { headers: { 'content-type': 'application/json' } })),
    );
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([405, 'BAD_REQUEST']);
  });

  test('is refused in a batch', async () => {
    const { status, body } = await leavingNoTrace(() =>
      post(house.started.urls.Kith, [{ query: '{ councils { code } }' }, { query: '{ councils { code } }' }]),
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
    expect(body.data ?? null).toBeNull();
  });

  test.each([
    ['is not JSON', `{"query": "${SECRET}`],
    ['is empty', ''],
    ['is not a request', '"query"'],
  ])('is refused where it %s', async (_, body) => {
    const posted = await leavingNoTrace(() => post(house.started.urls.Kith, body));
    expect(posted.status).toBe(400);
    expect(posted.body.errors).toHaveLength(1);
    expect(posted.body.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  });

  test('is refused in any other form than JSON', async () => {
    const posted = await leavingNoTrace(() =>
      post(house.started.urls.Kith, 'query={councils{code}}', { 'content-type': 'application/x-www-form-urlencoded' }),
    );
    expect([posted.status, posted.body.errors?.[0]?.extensions?.code]).toEqual([415, 'BAD_REQUEST']);
  });

  test.each(['E0600003', "E06000035' or true", 'Medway'])(
    'is refused from somebody who claims to work for “%s”',
    async (claimed) => {
      const posted = await leavingNoTrace(() =>
        post(
          house.started.urls.Kith,
          { query: '{ carers(first: 1) { nodes { id } } }' },
          { 'x-kith-council': claimed },
        ),
      );
      expect([posted.status, posted.body.errors?.[0]?.extensions?.code]).toEqual([401, 'BAD_CALLER']);
    },
  );

  test('for records is refused from nobody in particular', async () => {
    const { body } = await ask('{ carers(first: 1) { nodes { id } } }');
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});
