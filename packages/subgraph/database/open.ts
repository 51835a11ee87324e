import { DataloaderType, DefaultLogger, type LoggerOptions } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';

import type { Caller } from '../caller/caller.ts';
import { useKeys } from '../keys/keys-in-use.ts';
import { loginPassword } from '../keys/login-password.ts';
import type { DatabaseDeclaration, OpenOptions } from './declaration.ts';
import { migrate } from './migrate.ts';
import { roleOf, schemaOf } from './names.ts';
import { ReleasingDriver } from './releasing-driver.ts';
import { requestDatabase, type RequestDatabase } from './request-database.ts';

const DEFAULT_CONNECTIONS = 10;

export interface OpenDatabase {
  forRequest(caller: Caller): RequestDatabase;
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Migrates as the owner, then works as the subgraph's own role and nothing more. */
export async function openDatabase(
  subgraph: string,
  declared: DatabaseDeclaration,
  options: OpenOptions,
): Promise<OpenDatabase> {
  const keys = await migrate(subgraph, declared, options);
  const role = roleOf(subgraph);
  const url = new URL(options.ownerUrl);
  const orm = await MikroORM.init({
    driver: ReleasingDriver,
    clientUrl: options.ownerUrl,
    user: role,
    password: loginPassword(url, role, [options.key, ...(options.otherKeys ?? [])]),
    entities: [...declared.entities],
    discovery: { warnWhenNoEntities: false },
    schema: schemaOf(subgraph),
    allowGlobalContext: false,
    dataloader: DataloaderType.ALL,
    ensureDatabase: false,
    pool: { min: 0, max: options.connections ?? DEFAULT_CONNECTIONS, idleTimeoutMillis: 30_000 },
    driverOptions: { application_name: role, connectionTimeoutMillis: 10_000, query_timeout: 10_000 },
    ...(options.onStatement && countedBy(options.onStatement)),
  });
  useKeys(orm.em, keys);
  // Connections are made when they are needed: better that a login fails now than at somebody's request.
  await orm.em.fork().execute('select 1');
  return {
    forRequest: (caller) => requestDatabase(orm.em, caller),
    answers: () =>
      orm.em
        .fork()
        .execute('select 1')
        .then(
          () => true,
          () => false,
        ),
    close: () => orm.close(true),
  };
}

function countedBy(onStatement: (sql: string) => void) {
  class Counting extends DefaultLogger {
    override logQuery(context: { query: string }): void {
      onStatement(context.query);
    }
  }
  return { debug: ['query' as const], loggerFactory: (options: LoggerOptions) => new Counting(options) };
}
