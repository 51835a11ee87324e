import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startSmall, type StartedSmall } from './testing/start-small.ts';

const codes = ({ body }: Awaited<ReturnType<StartedSmall['ask']>>) =>
  body.errors?.map(({ extensions }) => extensions['code']);

describe('the gateway in development', () => {
  let gateway: StartedSmall;
  beforeAll(async () => {
    gateway = await startSmall();
  });
  afterAll(() => gateway.stop());

  test('puts together a statement from every subgraph', async () => {
    const { status, body } = await gateway.ask(`{
      checkCarer {
        policy
        kinshipAllowances { ref outcome }
        summary { headline nextSteps { says who refs } }
        comparison { otherPolicy lines { difference { leastPence mostPence } } }
        nextQuestions { fact }
      }
    }`);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        checkCarer: {
          policy: 'ENGLAND',
          kinshipAllowances: [{ ref: 'KINSHIP_ALLOWANCE:a', outcome: 'ENTITLED' }],
          summary: {
            headline: 'You are entitled to £200 a week.',
            nextSteps: [{ says: 'Ask for it.', who: 'your social worker', refs: ['KINSHIP_ALLOWANCE:a'] }],
          },
          comparison: {
            otherPolicy: 'REVIEW_2022',
            lines: [{ difference: { leastPence: 3_000, mostPence: 3_000 } }],
          },
          nextQuestions: [],
        },
      },
    });
  });

  test('passes on who is asking, and nobody is nobody', async () => {
    const asked = await gateway.ask('{ whoAmI }', undefined, { 'x-kith-council': 'E06000035' });
    expect(asked.body.data).toEqual({ whoAmI: 'E06000035' });
    expect((await gateway.ask('{ whoAmI }')).body.data).toEqual({ whoAmI: 'ANONYMOUS' });
  });

  test('refuses a council that is none', async () => {
    const answer = await gateway.ask('{ whoAmI }', undefined, { 'x-kith-council': 'Medway' });
    expect([answer.status, codes(answer)]).toEqual([401, ['BAD_CALLER']]);
  });

  test("tells a caller's mistake in words, with a code that stays", async () => {
    const { body } = await gateway.ask('{ mistakeOfTheCaller }');
    expect(body.errors).toMatchObject([{ message: 'There is no such carer.', extensions: { code: 'NOT_FOUND' } }]);
  });

  test('hides a fault of ours behind a reference, and the log holds the reference but no answers', async () => {
    const { body } = await gateway.ask('{ faultOfOurs whoAmI }');
    const [error] = body.errors ?? [];
    expect(body.data).toEqual({ faultOfOurs: null, whoAmI: 'ANONYMOUS' });
    expect(error?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(error)).not.toContain('Ada');
    const entry = gateway.logged.find(({ reference }) => reference === error?.extensions['reference']);
    expect(entry?.path).toBe('faultOfOurs');
    expect(JSON.stringify(entry)).not.toContain('Ada');
  });

  test('refuses a date that does not exist, whether it is a variable or written out', async () => {
    const variable = await gateway.ask('query ($day: Date) { checkCarer(asOf: $day) { id } }', { day: '2025-02-30' });
    expect([variable.status, codes(variable)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(variable.body.errors?.[0]?.message).toContain('$day');
    const written = await gateway.ask('{ checkCarer(asOf: "2025-02-30") { id } }');
    expect([written.status, codes(written)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  test('takes only POST for questions', async () => {
    const answer = await fetch(`${gateway.url}/graphql?query={whoAmI}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each([
    ['cut short', '{"query":', 400, 'BAD_REQUEST'],
    ['empty', '', 400, 'BAD_REQUEST'],
    ['over a megabyte', JSON.stringify({ query: 'x'.repeat(1_000_001) }), 413, 'REQUEST_TOO_LARGE'],
  ])('refuses a body that is %s', async (_, body, status, code) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  });

  test('serves GraphiQL as one page under a policy that lets it call nobody else', async () => {
    const page = await fetch(gateway.url);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(await page.text()).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
  });

  test('answers GraphiQL when it asks about the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await gateway.ask(getIntrospectionQuery())).body).toHaveProperty('data.__schema');
  });

  test('says that it lives, and that every subgraph is ready', async () => {
    expect(await (await fetch(`${gateway.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${gateway.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });
});

describe('what one request may ask', () => {
  let gateway: StartedSmall;
  beforeAll(async () => {
    gateway = await startSmall({ production: true });
  });
  afterAll(() => gateway.stop());

  const refused = async (query: string, variables?: object) => {
    const answer = await gateway.ask(query, variables);
    return [answer.status, answer.body.errors?.[0]?.extensions];
  };

  test('at most 100 statements, however pages and aliases multiply them', async () => {
    const page = 'carers(first: 50) { statement { id } }';
    expect((await gateway.ask(`{ a: ${page} b: ${page} }`)).status).toBe(200);
    expect(await refused(`{ a: ${page} b: ${page} checkCarer { id } }`)).toMatchObject([
      400,
      { measure: 'statements' },
    ]);
    expect(await refused('query ($n: Int!) { carers(first: $n) { statement { id } } }', { n: 101 })).toMatchObject([
      400,
      { measure: 'statements' },
    ]);
  });

  test('statements hidden in fragments within fragments are counted', async () => {
    const bomb = `
      query { ...A ...A ...A }
      fragment A on Query { a: carers(first: 5) { ...B ...B } ...C }
      fragment B on Carer { one: statement { id } two: statement { id } three: statement { id } }
      fragment C on Query { c: carers(first: 20) { statement { id } } }`;
    // 3 x (5 x 2 x 3 + 20) = 150
    expect(await refused(bomb)).toMatchObject([400, { measure: 'statements' }]);
  });

  test('at most thirty new names', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: whoAmI`).join(' ');
    expect(await refused(`{ ${aliases} }`)).toMatchObject([400, { measure: 'aliases' }]);
  });

  test('a bounded number of words', async () => {
    expect(await refused(`{ ${'whoAmI '.repeat(2_500)} }`)).toMatchObject([400, { code: 'GRAPHQL_PARSE_FAILED' }]);
  });

  test('nothing about the schema, in production', async () => {
    expect(await refused('{ __schema { types { name } } }')).toMatchObject([
      400,
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
    expect((await gateway.ask('{ whoAmII }')).body.errors?.[0]?.message).not.toContain('Did you mean');
    expect((await fetch(gateway.url)).status).toBe(404);
  });

  test('no council by the header of development, in production', async () => {
    const answer = await gateway.ask('{ whoAmI }', undefined, { 'x-kith-council': 'E06000035' });
    expect([answer.status, codes(answer)]).toEqual([401, ['DEVELOPMENT_CALLER_REFUSED']]);
    expect((await gateway.ask('{ whoAmI }')).body.data).toEqual({ whoAmI: 'ANONYMOUS' });
  });

  test('one request at a time', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify([{ query: '{ whoAmI }' }, { query: '{ whoAmI }' }]);
    expect((await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).status).toBe(400);
  });
});
