import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@kith/postgres/test-database';

import { ANONYMOUS } from '../caller/caller.ts';
import { databaseOf } from '../database/required.ts';
import { queryOnce } from '../testing/query-once.ts';
import { KEY_FOR_TESTS } from '../testing/start-for-test.ts';
import { Entry, ledger, MEDWAY } from './ledger.ts';

const OWNER = `owner_${randomBytes(4).toString('hex')}`;
const PASSWORD = 'a password for tests';
/** Roles belong to the whole server: one that no other test makes. */
const subgraph = ledger(`plain-${OWNER.replaceAll('_', '-')}`);
const ROLE = `kith_plain_${OWNER}`;

let database: TestDatabase;
let ownerUrl: string;

const asAdministrator = (sql: string) => queryOnce(database.ownerUrl, sql);

beforeAll(async () => {
  database = await createTestDatabase();
  const url = new URL(database.ownerUrl);
  await asAdministrator(`create role ${OWNER} login createrole password '${PASSWORD}'`);
  await asAdministrator(`alter database ${url.pathname.slice(1)} owner to ${OWNER}`);
  url.username = OWNER;
  url.password = PASSWORD;
  ownerUrl = url.toString();
});
afterAll(async () => {
  await subgraph.stop();
  for (const sql of [`drop owned by ${ROLE}`, `drop role ${ROLE}`, `drop owned by ${OWNER}`])
    await asAdministrator(sql);
  const administrator = new URL(database.ownerUrl);
  await asAdministrator(`alter database ${administrator.pathname.slice(1)} owner to current_user`);
  await asAdministrator(`drop role ${OWNER}`);
  await database.drop();
});

describe('an owner who owns the database and may create roles, and is nothing more', () => {
  test('is enough to start, and to start again', async () => {
    await subgraph.start({ ownerUrl, key: KEY_FOR_TESTS });
    const context = subgraph.contextFor({ caller: ANONYMOUS, requestId: 'test' });
    await databaseOf(context).inCouncil(MEDWAY, (rows) =>
      rows.insert(Entry, { council: MEDWAY, id: 1, words: 'ours' }),
    );
    await subgraph.stop();
    await subgraph.start({ ownerUrl, key: KEY_FOR_TESTS });
    expect(await subgraph.healthy()).toBe(true);
  });

  test('sees no rows either, because the policy holds for owners too', async () => {
    expect(await queryOnce(ownerUrl, `select * from plain_${OWNER}.entry`)).toEqual([]);
  });

  test('is refused where the login of the subgraph has more rights than it should', async () => {
    await subgraph.stop();
    await asAdministrator(`alter role ${ROLE} bypassrls`);
    await expect(subgraph.start({ ownerUrl, key: KEY_FOR_TESTS })).rejects.toThrow(/has rights that it must not have/);
    await asAdministrator(`alter role ${ROLE} nobypassrls`);
  });
});
