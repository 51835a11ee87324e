import type { Options } from '@mikro-orm/postgresql';
import type { Client } from 'pg';

/** What a subgraph keeps, all of it in one schema of its own, and how that schema came to be. */
export interface DatabaseDeclaration {
  readonly entities: NonNullable<Options['entities']>;
  /** In the order in which they run. One that has been released is never edited. */
  readonly migrations: readonly SchemaMigration[];
  /** Loads reference data after the migrations, as the owner. It runs at every start, so it must be idempotent. */
  readonly loadReferenceData?: (owner: Client) => Promise<void>;
}

export interface SchemaMigration {
  /** `0001-carers`: the number orders, the words say what it brings. */
  readonly name: string;
  /** Statements that run in one transaction. Names carry their schema. */
  readonly sql: readonly string[];
}

export interface OpenOptions {
  /** The connection of the account that owns the schemas; it must be able to create roles. */
  readonly ownerUrl: string;
  /** Secret from which the passwords of the login roles are derived, and what is sealed is sealed with; see `databaseKey`. */
  readonly key: Uint8Array;
  /** Secrets to open with as well, while one is changed for another. */
  readonly otherKeys?: readonly Uint8Array[];
  /** Called with the text of every SQL statement of the application role, for tests that count them. */
  readonly onStatement?: (sql: string) => void;
  /** The most connections that the pool opens. */
  readonly connections?: number;
}
