import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';

import { ensureBetween, letIntoBetween } from '../between/tables.ts';
import { hashingSecret } from '../keys/hashing-secret.ts';
import { keyRing } from '../keys/key-ring.ts';
import type { KeysInUse } from '../keys/keys-in-use.ts';
import { ensureKeyTables, knowKeys } from '../keys/known-keys.ts';
import type { DatabaseDeclaration, OpenOptions, SchemaMigration } from './declaration.ts';
import { passwordOf } from './key.ts';
import { roleOf, schemaOf } from './names.ts';
import { ensureRole } from './role.ts';

/** Names the advisory lock that lets one process at a time migrate a database. Any number will do. */
const MIGRATING = 7_401_522;

/**
 * Brings the schema and the login role of a subgraph up to date, as the owner. Processes that start together take turns.
 *
 * @throws KeyRefused where something is sealed under a key that was not given.
 */
export async function migrate(
  subgraph: string,
  declared: DatabaseDeclaration,
  options: OpenOptions,
): Promise<KeysInUse> {
  const ring = keyRing(options.key, options.otherKeys);
  const owner = new Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 10_000 });
  // A connection that is cut raises an event as well as failing the query in flight; the query says it.
  owner.on('error', () => {});
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATING]);
    // Before anything is made from it.
    await ensureBetween(owner);
    await ensureKeyTables(owner);
    await knowKeys(owner, ring);
    const hashing = await hashingSecret(owner, ring);
    await ensureRole(owner, roleOf(subgraph), passwordOf(roleOf(subgraph), options.key));
    await owner.query(`create schema if not exists ${schemaOf(subgraph)}`);
    await owner.query(`grant usage on schema ${schemaOf(subgraph)} to ${roleOf(subgraph)}`);
    await letIntoBetween(owner, subgraph);
    await runMigrations(subgraph, declared, options.ownerUrl);
    await declared.loadReferenceData?.(owner);
    return { ring, hashing };
  } finally {
    // Ending the session gives the lock back.
    await owner.end();
  }
}

async function runMigrations(subgraph: string, declared: DatabaseDeclaration, ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [...declared.entities],
    // A subgraph may keep nothing but what every subgraph keeps, which is read without entities.
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    pool: { min: 0, max: 2 },
    migrations: {
      tableName: `${schemaOf(subgraph)}.schema_migration`,
      migrationsList: declared.migrations.map((migration) => ({ name: migration.name, class: classOf(migration) })),
      snapshot: false,
      silent: true,
      // Its wrapping switches foreign keys off, which only a superuser may.
      disableForeignKeys: false,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

function classOf(migration: SchemaMigration) {
  return class extends Migration {
    override up(): void {
      for (const statement of migration.sql) this.addSql(statement);
    }
  };
}
