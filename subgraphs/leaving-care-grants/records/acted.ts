import { actsOf } from '@kith/subgraph/database';

import { SUBGRAPH } from './settings.ts';

export { onlyStaff as staffRoles, type Asked } from '@kith/subgraph/database';

/** Does an act of this subgraph once. */
export const acted = actsOf(SUBGRAPH);
