/**
 * A real PostgreSQL that Kith brings along, for a machine that has none.
 *
 * Pools over it need an error listener: a server that is killed breaks their idle connections, and Node ends a process
 * whose pool has nobody listening for that: `pool.on('error', () => {})`. End pools before `stop()`.
 */
export { createDatabaseIfMissing } from './create-database.ts';
export { urlOfDatabase } from './connection-url.ts';
export { startPostgres, type EmbeddedPostgres, type StartOptions } from './start.ts';
