import * as everywhere from '@kith/subgraph/database';

import { SUBGRAPH } from './settings.ts';

/** Lets acts about the same thing take turns until they end. */
export const takeTurns = (doing: everywhere.Doing, things: readonly string[]): Promise<void> =>
  everywhere.takeTurns(doing, SUBGRAPH, things);
