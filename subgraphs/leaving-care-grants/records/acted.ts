import type { SubgraphContext } from '@kith/subgraph';
import { act, Refused, type Acted, type Doing, type Done } from '@kith/subgraph/database';

import { SUBGRAPH } from './settings.ts';

/** What every mutation is sent. */
export interface Asked {
  readonly idempotencyKey: string;
}

/** Does an act of this subgraph once: see `act`. */
export const acted = <D extends Done>(
  context: SubgraphContext,
  name: string,
  { idempotencyKey, ...input }: Asked,
  work: (doing: Doing) => Promise<D>,
  determination?: string,
): Promise<Acted<D>> =>
  act(context, { subgraph: SUBGRAPH, name, idempotencyKey, input, ...(determination && { determination }) }, work);

/** @throws `Refused` where the person who acts is not a member of staff: a system never agrees to anything. */
export function staffRoles({ caller }: Doing): readonly string[] {
  if (caller.kind === 'STAFF') return caller.roles;
  throw new Refused({ code: 'A_PERSON_DECIDES', path: [], message: 'Only a member of staff can agree to this.' });
}
