import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, escapeIdentifier } from 'pg';

import { createDatabaseIfMissing } from './create-database.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

describe('making a database', () => {
  let server: TestDatabase;
  const name = `made "here" ${process.pid}`;

  beforeAll(async () => {
    server = await createTestDatabase();
  });

  afterAll(async () => {
    await asking(server.ownerUrl, `drop database ${escapeIdentifier(name)} with (force)`);
    await server.drop();
  });

  test('gives an empty database, ready to connect to, whatever its name', async () => {
    const url = await createDatabaseIfMissing(server.ownerUrl, name);
    expect(await asking(url, 'select current_database() as name')).toEqual([{ name }]);
  });

  test('keeps what is in a database that is already there', async () => {
    const url = await createDatabaseIfMissing(server.ownerUrl, name);
    await asking(url, 'create table kept (line text)');
    expect(await createDatabaseIfMissing(server.ownerUrl, name)).toBe(url);
    expect(await asking(url, 'select * from kept')).toEqual([]);
  });

  test('makes it once when several ask at the same moment', async () => {
    const several = `${name} once`;
    const urls = await Promise.all([1, 2, 3, 4].map(() => createDatabaseIfMissing(server.ownerUrl, several)));
    expect(new Set(urls).size).toBe(1);
    await asking(server.ownerUrl, `drop database ${escapeIdentifier(several)} with (force)`);
  });

  test('says why when the server refuses', async () => {
    const wrong = new URL(server.ownerUrl);
    wrong.password = 'not the password';
    await expect(createDatabaseIfMissing(wrong.toString(), name)).rejects.toThrow(/password/);
  });
});

async function asking(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
