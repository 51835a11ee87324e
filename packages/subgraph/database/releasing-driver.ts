import type { Configuration } from '@mikro-orm/core';
import { PostgreSqlDriver, type PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';

type Dialect = ReturnType<PostgreSqlConnection['createKyselyDialect']>;
type Driver = ReturnType<Dialect['createDriver']>;

/**
 * PostgreSQL's driver, which gives every connection back to the pool, whatever happened to it.
 *
 * Kysely, under MikroORM, keeps a connection for ever whose `begin` or `rollback` failed, as they do when the server goes
 * away: after ten such requests a subgraph would have none left, and never answer again.
 */
export class ReleasingDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    const { connection } = this;
    const dialectOf = connection.createKyselyDialect.bind(connection);
    connection.createKyselyDialect = (overrides) => {
      // Taken by the connection, though its type does not say so.
      const withPool = { ...overrides, onPoolCreated: endWhatIsLeftOpen };
      const dialect = dialectOf(withPool);
      const driverOf = dialect.createDriver.bind(dialect);
      dialect.createDriver = () => releasing(driverOf());
      return dialect;
    };
  }
}

function releasing(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.beginTransaction = async (connection, settings) => {
    try {
      await begin(connection, settings);
    } catch (error) {
      await driver.releaseConnection(connection);
      throw error;
    }
  };
  // Why the transaction failed is known already, and a connection that did not roll back is ended when it is given back.
  driver.rollbackTransaction = (connection) => rollback(connection).catch(() => undefined);
  return driver;
}

/** The next user of a connection must find no transaction on it: not even one whose end nobody heard of. */
function endWhatIsLeftOpen(pool: Pool): void {
  pool.on('release', (_, client) => {
    if ((client as PoolClient & Watched).getTransactionStatus() !== 'I') void (client as PoolClient & Ending).end();
  });
}

interface Watched {
  /** `I` where no transaction is open. */
  getTransactionStatus(): string | null;
}

interface Ending {
  end(): Promise<void>;
}
