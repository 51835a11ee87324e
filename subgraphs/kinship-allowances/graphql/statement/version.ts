import { rulesVersion } from '@kith/policy/load';

/** Changes whenever a rule or a parameter of this subgraph does. */
export const version = rulesVersion(new URL('../../rules/', import.meta.url));
