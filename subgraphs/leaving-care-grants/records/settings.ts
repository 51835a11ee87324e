import { settingsFor } from '@kith/subgraph/database';

export const SUBGRAPH = 'leaving-care-grants';

/** What authorities have published, for the rules and for acts; read together for all who are asked about at once. */
export const publishedSettings = settingsFor(SUBGRAPH);
