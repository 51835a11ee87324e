import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { checkEnvironment, problemsIn } from './check.ts';
import { VARIABLES } from './variables.ts';

const SECRET = 's'.repeat(32);
const LIVE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://owner:secret@db.example:5432/kith',
  KITH_DATABASE_KEY: SECRET,
  KITH_PUBLIC_URL: 'https://kith.example',
  CHECKER_KEYS: Buffer.alloc(32, 1).toString('base64'),
  CHECKER_HTTPS: 'yes',
};
const RENT = { subgraph: 'rent-guarantees' } as const;

describe('what is set', () => {
  test('can be nothing at all in development', () => {
    expect(problemsIn({}, 'HOUSE')).toEqual([]);
    expect(problemsIn({ PORT: '', KITH_PUBLIC_URL: '', KITH_ISSUER: '' }, 'SEPARATE_HOUSE')).toEqual([]);
    expect(problemsIn({ KITH_PUBLIC_URL: 'http://localhost:3000' }, 'HOUSE')).toEqual([]);
  });

  test('is enough for production', () => {
    expect(problemsIn(LIVE, 'HOUSE')).toEqual([]);
  });

  test('is refused with everything that is missing in production, at once', () => {
    const said = problemsIn({ NODE_ENV: 'production' }, 'HOUSE').join('\n');
    for (const name of ['DATABASE_URL', 'KITH_DATABASE_KEY', 'KITH_PUBLIC_URL', 'CHECKER_KEYS', 'CHECKER_HTTPS']) {
      expect(said).toContain(`Set ${name}`);
    }
    expect(said.split('\n')).toHaveLength(5);
  });

  test('is refused in production where landlords or tokens would travel in the clear', () => {
    const plain = {
      ...LIVE,
      KITH_PUBLIC_URL: 'http://kith.example',
      KITH_ISSUER: 'http://in.example',
      KITH_AUDIENCE: 'a',
    };
    expect(problemsIn(plain, 'HOUSE')).toEqual([
      expect.stringContaining('KITH_PUBLIC_URL must begin with https://'),
      expect.stringContaining('KITH_ISSUER must begin with https://'),
    ]);
  });

  test.each([
    ['PORT', 'web'],
    ['ISSUER_PORT', '65536'],
    ['CHECKER_PORT', '-1'],
    ['DATABASE_URL', 'mysql://db.example'],
    ['KITH_DATABASE_KEY', 'short'],
    ['KITH_DATABASE_OTHER_KEYS', SECRET],
    ['KITH_CALLER_KEY', 'short'],
    ['KITH_ROUTER_SECRET', 'short'],
    ['KITH_ISSUER', 'sign-in.example'],
    ['KITH_PUBLIC_URL', 'kith.example'],
    ['KITH_GATEWAY_URL', 'file:///etc'],
    ['KITH_NOTIFY_URL', 'notify'],
    ['KITH_NOTIFY_TEMPLATES', '{"grant-decision": "mine"}'],
    ['KITH_DOCUMENTS', 'some'],
    ['CHECKER_KEYS', 'c2hvcnQ='],
    ['CHECKER_HTTPS', 'maybe'],
    ['CHECKER_PAGES_PER_MINUTE', 'many'],
    ['CHECKER_SMTP_URL', 'http://post.example'],
  ])('is refused by its name where it cannot be, and its value is not printed: %s', (name, value) => {
    const rest = {
      KITH_DATABASE_KEY: SECRET,
      KITH_AUDIENCE: 'a',
      KITH_ISSUER: 'https://in.example',
      CHECKER_MAIL_FROM: 'a@b.example',
      CHECKER_SMTP_URL: 'smtps://post.example',
    };
    const said = problemsIn({ ...rest, [name]: value }, 'HOUSE');
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))]);
    expect(said.join()).not.toContain(value);
  });

  test('must go together where one is nothing without the other', () => {
    for (const [name, value] of [
      ['KITH_ISSUER', 'https://in.example'],
      ['KITH_AUDIENCE', 'a'],
      ['CHECKER_MAIL_FROM', 'a@b.example'],
      ['CHECKER_SMTP_URL', 'smtps://post.example'],
      ['KITH_DATABASE_OTHER_KEYS', JSON.stringify([SECRET])],
    ] as const) {
      expect([name, problemsIn({ [name]: value }, 'HOUSE').length]).toEqual([name, 1]);
    }
  });

  test('for one subgraph is what that subgraph needs', () => {
    expect(problemsIn({}, RENT)).toEqual([
      expect.stringContaining('Set DATABASE_URL'),
      expect.stringContaining('Set KITH_CALLER_KEY'),
    ]);
    const { KITH_PUBLIC_URL: _, CHECKER_KEYS: __, CHECKER_HTTPS: ___, ...rest } = LIVE;
    const live = { ...rest, KITH_CALLER_KEY: SECRET };
    expect(problemsIn(live, { subgraph: 'people' })).toEqual([]);
    expect(problemsIn(live, RENT)).toEqual([expect.stringContaining('Set KITH_PUBLIC_URL')]);
  });

  test('is told as one list, with where to read more', () => {
    expect(() => checkEnvironment({ PORT: 'web', KITH_DOCUMENTS: 'some' }, 'HOUSE')).toThrow(
      /put this right:\n {2}- PORT must be .+\n {2}- KITH_DOCUMENTS must be .+\n.*docs\/running\.md/,
    );
    expect(() => checkEnvironment(LIVE, 'HOUSE')).not.toThrow();
  });

  test('is described, every variable of it', () => {
    const described = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');
    for (const name of Object.keys(VARIABLES)) expect(described).toContain(`\`${name}\``);
  });
});
