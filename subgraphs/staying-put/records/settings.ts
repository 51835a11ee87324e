import { settingsFor } from '@kith/subgraph/database';

export const SUBGRAPH = 'staying-put';

/** What authorities have published, for the rules; read together for all who are asked about at once. */
export const publishedSettings = settingsFor(SUBGRAPH);
