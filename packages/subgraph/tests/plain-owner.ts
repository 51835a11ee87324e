import { randomBytes } from 'node:crypto';

import { createTestDatabase } from '@kith/postgres/test-database';

import { queryOnce } from '../testing/query-once.ts';

const PASSWORD = 'a password for tests';

/** A database whose owner owns it and may create roles, and is nothing more: what a council's DBA would give us. */
export interface PlainOwner {
  /** As that owner. */
  readonly ownerUrl: string;
  /** A name that no other test has: roles belong to the whole server. */
  readonly name: string;
  /** As the administrator of the server. */
  asAdministrator<Row extends object>(sql: string): Promise<Row[]>;
  /** @param roles those that were made meanwhile. */
  drop(roles: readonly string[]): Promise<void>;
}

export async function plainOwner(): Promise<PlainOwner> {
  const database = await createTestDatabase();
  const name = `owner_${randomBytes(4).toString('hex')}`;
  const url = new URL(database.ownerUrl);
  const databaseName = url.pathname.slice(1);
  const asAdministrator = <Row extends object>(sql: string) => queryOnce<Row>(database.ownerUrl, sql);
  await asAdministrator(`create role ${name} login createrole password '${PASSWORD}'`);
  await asAdministrator(`alter database ${databaseName} owner to ${name}`);
  url.username = name;
  url.password = PASSWORD;
  return {
    ownerUrl: url.toString(),
    name,
    asAdministrator,
    async drop(roles) {
      for (const role of roles) {
        await asAdministrator(`drop owned by ${role}`);
        await asAdministrator(`drop role ${role}`);
      }
      await asAdministrator(`drop owned by ${name} cascade`);
      await asAdministrator(`alter database ${databaseName} owner to current_user`);
      await asAdministrator(`drop role ${name}`);
      await database.drop();
    },
  };
}
