import { settingsFor } from '@kith/subgraph/database';

export const SUBGRAPH = 'kinship-allowances';

/** What councils have published for kinship carers, for the rules; read together for all who are asked about at once. */
export const councilSettings = settingsFor(SUBGRAPH);
