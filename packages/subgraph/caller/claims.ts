import * as v from 'valibot';

import { isPermission } from '../permission/permission.ts';
import { GSS_CODE, ROLES, type OutsideCaller, type Role } from './caller.ts';

/** The claims of an access token that are Kith's own. Everything else is as OAuth and OpenID Connect name it. */
export const CLAIMS = {
  /** GSS code of the council that the caller belongs to. */
  council: 'kith_council',
  /** What somebody is to the council; an array of the names in `ROLES`. */
  roles: 'kith_roles',
  /** The id of the one record that a care leaver or a carer may see: their own. */
  person: 'kith_person',
} as const;

const MOST_ROLES = 50;
const LONGEST_SCOPE = 4000;
const PERSON_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const Claims = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  client_id: v.optional(v.string()),
  scope: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SCOPE)), ''),
  [CLAIMS.council]: v.pipe(v.string(), v.regex(GSS_CODE)),
  [CLAIMS.roles]: v.optional(v.pipe(v.array(v.string()), v.maxLength(MOST_ROLES))),
  [CLAIMS.person]: v.optional(v.pipe(v.string(), v.regex(PERSON_ID))),
});

/**
 * Who a verified access token says is asking: a person where it names their record; a council's system where its subject
 * is the client itself (RFC 9068, section 2.2); otherwise the council's staff. Roles and scopes that Kith does not know
 * are left out, and whoever has none left may do nothing.
 *
 * @returns undefined where the token says nothing that can be believed, such as no council, or a person with roles.
 */
export function callerInClaims(claims: object): OutsideCaller | undefined {
  const parsed = v.safeParse(Claims, claims);
  if (!parsed.success) return undefined;
  const {
    sub: actor,
    client_id,
    scope,
    kith_council: council,
    kith_roles: roles,
    kith_person: subject,
  } = parsed.output;
  const isSystem = client_id === actor;
  if (subject !== undefined) {
    return isSystem || roles !== undefined ? undefined : { kind: 'PERSON', council, actor, subject };
  }
  if (isSystem) {
    return roles === undefined ? { kind: 'SYSTEM', council, actor, scopes: knownScopes(scope) } : undefined;
  }
  return { kind: 'STAFF', council, actor, roles: [...new Set(roles)].filter(isRole) };
}

const knownScopes = (scope: string) => [...new Set(scope.split(' '))].filter(isPermission);

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);
