import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@kith/postgres/test-database';
import { KEY_FOR_TESTS } from '@kith/subgraph/testing';

import { run } from './program.ts';

const LIMIT_MS = 180_000;
const ESCAPE = String.fromCharCode(27);

let database: TestDatabase;
const env = () => ({
  DATABASE_URL: database.ownerUrl,
  KITH_DATABASE_KEY: KEY_FOR_TESTS.toString('utf8'),
  PORT: '0',
  CHECKER_PORT: '0',
  KITH_URL: '',
});
beforeAll(async () => {
  database = await createTestDatabase();
}, LIMIT_MS);
afterAll(() => database?.drop());

const headlineFrom = async (url: string) => {
  const query = '{ carers(first: 1) { nodes { statement { summary { headline } } } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kith-council': 'E06000035' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: { carers: { nodes: [{ statement: { summary: { headline: string } } }] } } })
    .data.carers.nodes[0].statement.summary.headline;
};

describe('npm start', () => {
  test(
    'shows a worked statement, answers, and stops cleanly on Ctrl-C; and the same the second time',
    async () => {
      for (const time of ['first', 'second']) {
        const house = run('gateway/main.ts', { env: env() });
        const [, url = ''] = await house.said(/Kith answers at (http:\/\/localhost:\d+)\/graphql/);
        expect(await headlineFrom(url)).toMatch(/^You are entitled to/);
        const ended = await house.end('SIGINT');
        expect({ time, code: ended.code }).toEqual({ time, code: 0 });
        expect(ended.out).toContain('A worked statement');
        expect(ended.out).toContain('What to try next');
        expect(ended.out).not.toContain(ESCAPE);
        expect(ended.err).toContain('Stopped.');
      }
    },
    LIMIT_MS,
  );

  test(
    'with the port taken says in one sentence how to choose another, and starts nothing',
    async () => {
      const other: Server = createServer();
      await new Promise<void>((resolve) => void other.listen(0, 'localhost', resolve));
      const PORT = String((other.address() as AddressInfo).port);
      const ended = await run('gateway/main.ts', { env: { ...env(), PORT } }).ended;
      await new Promise((resolve) => other.close(resolve));
      expect(ended).toEqual({
        code: 2,
        out: '',
        err: `Port ${PORT} is taken by another program. Choose another one: PORT=${Number(PORT) + 1} npm start\n`,
      });
    },
    LIMIT_MS,
  );
});

describe('npm run token', () => {
  test(
    'prints a token of the issuer that npm start runs, for somebody made up, and Kith knows them by it',
    async () => {
      const house = run('gateway/main.ts', { env: env() });
      const [, issuer = ''] = await house.said(/made up at (http:\/\/localhost:\d+): npm run token/);
      const [, url = ''] = await house.said(/Kith answers at (http:\/\/localhost:\d+)\/graphql/);
      const token = (who: string) =>
        run('gateway/token.ts', { args: who.split(' '), env: { ...env(), KITH_ISSUER: issuer } }).ended;
      const { code, out } = await token('Young person, Medway');
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${out.trim()}` },
        body: '{"query":"{ me { kind careLeaver { displayName } } }"}',
      });
      expect([code, await answer.json()]).toEqual([
        0,
        { data: { me: { kind: 'PERSON', careLeaver: { displayName: 'Jordan Sampleton' } } } },
      ]);
      expect(await token('Mayor, Medway')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('Second team manager, Medway'),
      });
      await house.end('SIGINT');
      expect(await token('Auditor, Medway')).toMatchObject({
        code: 2,
        err: expect.stringContaining('Is npm start running?'),
      });
    },
    LIMIT_MS,
  );
});

describe('npm run start:separate', () => {
  test(
    'gives the same answer with each subgraph in a process of its own, and leaves none of them behind',
    async () => {
      const house = run('gateway/separate.ts', { env: env() });
      const [, url = ''] = await house.said(/Kith answers at (http:\/\/localhost:\d+)\/graphql/);
      expect(await headlineFrom(url)).toMatch(/^You are entitled to/);
      expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
      expect((await house.end('SIGTERM')).code).toBe(0);
    },
    LIMIT_MS,
  );
});

describe('npm run ask', () => {
  const ask = (args: readonly string[], input?: string) => run('gateway/ask.ts', { args, env: env(), input }).ended;
  const asked = (circumstances: object) => JSON.stringify({ kind: 'carer', circumstances });

  test(
    'prints a statement with every part, in plain text where it goes to no terminal',
    async () => {
      const { code, out, err } = await ask(['examples/jaz.json', '--as-of', '2022-05-23']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const part of [
        'the law in England',
        'WHAT IT COMES TO',
        'THE COUNCIL DECIDES',
        'BEFORE AN ORDER',
        'SOURCES',
      ]) {
        expect(out).toContain(part);
      }
      expect(out).not.toContain(ESCAPE);
    },
    LIMIT_MS,
  );

  test(
    'gives the whole response as JSON, from standard input, under the other policy',
    async () => {
      const { code, out } = await ask(['-', '--json', '--policy', 'review-2022'], asked({ council: 'E06000035' }));
      expect(code).toBe(0);
      const { checkCarer } = (
        JSON.parse(out) as { data: { checkCarer: { policy: string; kinshipAllowances: object[] } } }
      ).data;
      expect(checkCarer.policy).toBe('REVIEW_2022');
      expect(checkCarer.kinshipAllowances).toContainEqual(expect.objectContaining({ ref: 'KINSHIP_LEAVE' }));
    },
    LIMIT_MS,
  );

  test(
    'names each field that cannot be right',
    async () => {
      const child = { ref: 'a', dateOfBirth: '2024-03-14', order: { madeOn: '2023-06-14' } };
      const { code, out, err } = await ask(['-'], asked({ children: [child], nonsense: true }));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('nonsense');
      const sound = await ask(['-'], asked({ children: [child] }));
      expect(sound.err).toContain('circumstances.children.0.order.madeOn: ');
    },
    LIMIT_MS,
  );

  test(
    'refuses what it was not told to understand, before it starts anything',
    async () => {
      expect(await ask(['nobody.json'])).toMatchObject({ code: 2, err: 'There is no file nobody.json.\n' });
      expect(await ask(['-', '--quick'], '{}')).toMatchObject({ code: 2, err: expect.stringContaining('--quick') });
    },
    LIMIT_MS,
  );
});
