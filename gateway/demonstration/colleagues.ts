import { kith, type Kith } from '@kith/client';
import type { Role } from '@kith/subgraph';

import { DEMONSTRATION_COUNCIL } from '../house/demonstration.ts';

const TIMEOUT_MS = 30_000;

/** Who acts in the demonstration's story, each through the gateway as anybody would. */
export interface Colleagues {
  readonly adviser: Kith;
  readonly manager: Kith;
  readonly secondManager: Kith;
  readonly finance: Kith;
  readonly administrator: Kith;
  /** Nobody in particular: a landlord comes by a link. */
  readonly landlord: Kith;
}

/** Staff of the demonstration council, by the names that a developer signs in as. A gateway in production refuses them. */
export function colleaguesAt(url: string): Colleagues {
  const asking = (headers: Readonly<Record<string, string>>) => kith({ url, headers, timeoutMs: TIMEOUT_MS });
  const colleague = (actor: string, role: Role) =>
    asking({ 'x-kith-council': DEMONSTRATION_COUNCIL, 'x-kith-actor': actor, 'x-kith-roles': role });
  return {
    adviser: colleague('medway-adviser', 'PERSONAL_ADVISER'),
    manager: colleague('medway-manager', 'TEAM_MANAGER'),
    secondManager: colleague('medway-second-manager', 'TEAM_MANAGER'),
    finance: colleague('medway-finance', 'FINANCE_OFFICER'),
    administrator: colleague('medway-administrator', 'COUNCIL_ADMINISTRATOR'),
    landlord: asking({}),
  };
}
