import type { GraphQLError } from 'graphql';

import { problem } from '../errors/problem.ts';

const DEADLOCK = '40P01';
const LOCK_TIMEOUT = '55P03';
/** What the pool says where no connection came free in its time. It gives no code. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';

/** Whether a transaction gave way to others who were in the way: nothing of it was done. */
export const gaveWay = (error: unknown): boolean =>
  [DEADLOCK, LOCK_TIMEOUT].includes((error as { readonly code?: string } | undefined)?.code ?? '');

/**
 * What is told of an error of the database: `BUSY` where others stood in the way for too long or no connection came free,
 * so that whoever asked knows to ask again; any other error as it is.
 */
export function toldOfDatabase(error: unknown): unknown {
  const noConnection = error instanceof Error && error.message.includes(NO_CONNECTION);
  return noConnection || gaveWay(error) ? busy() : error;
}

const busy = (): GraphQLError =>
  problem(
    'BUSY',
    'Too many are asking at this moment, and nothing was done. Wait a few seconds, then send the same again, with the same key.',
  );
