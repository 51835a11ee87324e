import { councilCallerOf } from '@kith/subgraph';
import { actsOf } from '@kith/subgraph/database';

import { agreedBy } from './agreed/in-force.ts';
import { refusalOf } from './refusals.ts';
import { SUBGRAPH } from './settings.ts';

export type { Asked } from '@kith/subgraph/database';

/** Does an act of this subgraph once. What the database refuses is told as what a person can put right. */
export const acted = actsOf(SUBGRAPH, {
  beforehand: (context) => agreedBy(context, councilCallerOf(context).council),
  refusalOf,
});
