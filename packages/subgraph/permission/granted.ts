import type { Caller, Role } from '../caller/caller.ts';
import { PERMISSIONS, type Permission } from './permission.ts';

const every = Object.keys(PERMISSIONS) as readonly Permission[];
const everyReading = every.filter((code) => code.endsWith(':read'));

const adviser: readonly Permission[] = [
  'person:read',
  'person:write',
  'grant:read',
  'grant:request',
  'guarantee:read',
  'guarantee:apply',
  'arrangement:read',
  'arrangement:write',
  'allowance:read',
];

/**
 * What each role may do. Who asks for money never holds, by that role alone, the leave to agree to it, and who agrees
 * does not pay (council-practice: authorisation is recorded before anything is agreed, by a second person).
 */
export const GRANTED: Readonly<Record<Role, readonly Permission[]>> = {
  PERSONAL_ADVISER: adviser,
  TEAM_MANAGER: [
    ...adviser,
    'person:restrict',
    'grant:award',
    'grant:approve',
    'guarantee:approve',
    'guarantee:issue',
    'guarantee:settle',
    'arrangement:approve',
    'allowance:award',
    'allowance:approve',
    'outbox:read',
  ],
  FINANCE_OFFICER: [
    'grant:read',
    'grant:pay',
    'guarantee:read',
    'guarantee:settle',
    'allowance:read',
    'payment:run',
    'payment:reconcile',
    'outbox:read',
  ],
  AUDITOR: everyReading,
  COUNCIL_ADMINISTRATOR: ['setting:publish', 'person:restrict', 'person:erase', 'outbox:read', 'outbox:retry'],
};

/** What a person may see of themselves. The database narrows it to their own record. */
export const OWN_RECORD: readonly Permission[] = [
  'person:read',
  'grant:read',
  'guarantee:read',
  'arrangement:read',
  'allowance:read',
];

/** What a caller may do. A job of ours may do whatever its subgraph does; it still works within one council. */
export function permissionsOf(caller: Caller): ReadonlySet<Permission> {
  switch (caller.kind) {
    case 'ANONYMOUS':
      return new Set();
    case 'STAFF':
      return new Set(caller.roles.flatMap((role) => GRANTED[role]));
    case 'SYSTEM':
      return new Set(caller.scopes);
    case 'PERSON':
      return new Set(OWN_RECORD);
    case 'WORKER':
      return new Set(every);
  }
}
