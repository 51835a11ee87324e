import { ROLES, type CouncilSystem, type Person, type Role, type Staff } from '../caller/caller.ts';
import type { Permission } from '../permission/permission.ts';

/** Somebody who works for a council and, unless told otherwise, is everything to it. */
export const staff = (council: string, roles: readonly Role[] = Object.values(ROLES), actor = 'Ada'): Staff => ({
  kind: 'STAFF',
  council,
  actor,
  roles,
});

export const system = (council: string, scopes: readonly Permission[]): CouncilSystem => ({
  kind: 'SYSTEM',
  council,
  actor: 'portal',
  scopes,
});

/** A care leaver or carer on their own record. */
export const personOf = (council: string, subject: string): Person => ({
  kind: 'PERSON',
  council,
  actor: `person:${subject}`,
  subject,
});
