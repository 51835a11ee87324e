import { actsOf, Refused, type Doing } from '@kith/subgraph/database';

import { SUBGRAPH } from './settings.ts';

export type { Asked } from '@kith/subgraph/database';

/** Does an act of this subgraph once. */
export const acted = actsOf(SUBGRAPH);

/** @throws `Refused` where the person who acts is not a member of staff: a system never agrees to anything. */
export function staffRoles({ caller }: Doing): readonly string[] {
  if (caller.kind === 'STAFF') return caller.roles;
  throw new Refused({ code: 'A_PERSON_DECIDES', path: [], message: 'Only a member of staff can agree to this.' });
}
