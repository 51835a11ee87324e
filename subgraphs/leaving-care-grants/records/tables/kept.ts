import * as everywhere from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

export const SCHEMA = everywhere.schemaOf(SUBGRAPH);

/** The line of a posting that is about the award as a whole. */
export const NO_LINE = '00000000-0000-0000-0000-000000000000';

export const COUNCIL = everywhere.COUNCIL_COLUMN;
export const SUBJECT = everywhere.SUBJECT_COLUMN;
export const by = everywhere.actorColumn;

/** What every table of the ledger is held to, whoever writes to it. */
export const holdingFunctions = everywhere.keepingFunctions(SUBGRAPH);

export const keptAsWritten = (table: string) => everywhere.keptAsWritten(SUBGRAPH, table);

export const writtenByTheCaller = (table: string, column: string) =>
  everywhere.writtenByTheCaller(SUBGRAPH, table, column);

export const onlyTheseChange = (table: string, columns: readonly string[]) =>
  everywhere.onlyTheseChange(SUBGRAPH, table, columns);

/** A function that runs as the owner: the subgraph's role may call it, and nobody else. */
export const calledByTheRole = (signature: string): readonly string[] => [
  `revoke all on function ${SCHEMA}.${signature} from public`,
  `grant execute on function ${SCHEMA}.${signature} to ${everywhere.roleOf(SUBGRAPH)}`,
];
