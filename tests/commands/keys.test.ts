import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@kith/postgres/test-database';

import { run } from './program.ts';

const LIMIT_MS = 60_000;
const KEYS = { KITH_DATABASE_KEY: 'the new key of a house that has two', KITH_DATABASE_OTHER_KEYS: '' };
const rotate = (env: NodeJS.ProcessEnv) => run('gateway/keys-rotate.ts', { env: { ...KEYS, ...env } }).ended;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, LIMIT_MS);
afterAll(() => database?.drop());

describe('npm run keys:rotate', () => {
  test(
    'says what it needs where nothing is set, and that there is nothing to change where Kith was never started',
    async () => {
      const unset = await rotate({ DATABASE_URL: '' });
      expect(unset.code).toBe(2);
      expect(unset.err).toContain('Set DATABASE_URL to the database, as its owner');
      const unbegun = await rotate({ DATABASE_URL: database.ownerUrl });
      expect(unbegun).toMatchObject({ code: 2, out: '' });
      expect(unbegun.err).toContain('Kith was never started on this database');
    },
    LIMIT_MS,
  );

  test(
    'refuses a list of keys that is none, in words, and does not print what it was given',
    async () => {
      const wrong = await rotate({
        DATABASE_URL: database.ownerUrl,
        KITH_DATABASE_OTHER_KEYS: 'a secret that must not be printed',
      });
      expect(wrong.code).not.toBe(0);
      expect(wrong.err).toContain('KITH_DATABASE_OTHER_KEYS must be a list in JSON');
      expect(wrong.err).not.toContain('must not be printed');
    },
    LIMIT_MS,
  );
});
