import { ANONYMOUS, PERMISSIONS, ROLES, type Caller, type Permission, type Role } from '@kith/subgraph';
import { personOf, staff, system } from '@kith/subgraph/testing';

/** Who may ask, as the columns of docs/permissions.md name them. */
export const ASKERS = {
  Anybody: 'ANONYMOUS',
  'Personal adviser': ROLES.PERSONAL_ADVISER,
  'Team manager': ROLES.TEAM_MANAGER,
  'Finance officer': ROLES.FINANCE_OFFICER,
  Auditor: ROLES.AUDITOR,
  Administrator: ROLES.COUNCIL_ADMINISTRATOR,
  Person: 'PERSON',
} as const;
export type Asker = keyof typeof ASKERS;

export const everyPermission = Object.keys(PERMISSIONS) as readonly Permission[];

/** Somebody of that sort, of a council. */
export function askerOf(asker: Asker, council: string, subject: string): Caller {
  const kind = ASKERS[asker];
  if (kind === 'ANONYMOUS') return ANONYMOUS;
  if (kind === 'PERSON') return personOf(council, subject);
  return staff(council, [kind satisfies Role], `${council}:${kind}`);
}

export const systemWith = (council: string, scopes: readonly Permission[]): Caller => system(council, scopes);
