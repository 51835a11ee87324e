import { problem } from '../errors/problem.ts';
import type { RequestDatabase } from './request-database.ts';

/** The database of a request, or a `NO_DATABASE` error where the subgraph was started without one. */
export function databaseOf(context: { readonly database?: RequestDatabase }): RequestDatabase {
  if (context.database) return context.database;
  throw problem('NO_DATABASE', 'This service was started without a database, so it can answer checks only.');
}
