import { problem } from '../errors/problem.ts';
import { ANONYMOUS, GSS_CODE, ROLES, type OutsideCaller, type Role } from './caller.ts';

/** Names the council of a developer who claims to work for one. */
export const DEVELOPMENT_HEADER = 'x-kith-council';
/** Names the roles they claim, comma-separated: every role, if left out. */
const ROLES_HEADER = 'x-kith-roles';
/** Names them, where two people are needed. */
const ACTOR_HEADER = 'x-kith-actor';

const ACTOR = /^[\w.:-]{1,100}$/;

/**
 * The caller that a developer claims to be by naming a council, without signing in. Without the header: nobody.
 *
 * @throws `DEVELOPMENT_CALLER_REFUSED` in production, `BAD_CALLER` where it is no GSS code, or no role or name beside it.
 */
export function callerFromDevelopmentHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  environment: { readonly NODE_ENV?: string } = process.env,
): OutsideCaller {
  const { [DEVELOPMENT_HEADER]: council, [ROLES_HEADER]: roles, [ACTOR_HEADER]: actor = 'development' } = headers;
  if (council === undefined && roles === undefined && headers[ACTOR_HEADER] === undefined) return ANONYMOUS;
  if (environment.NODE_ENV === 'production') {
    throw problem('DEVELOPMENT_CALLER_REFUSED', `The header ${DEVELOPMENT_HEADER} is for development only.`);
  }
  if (typeof council !== 'string' || !GSS_CODE.test(council)) {
    throw problem(
      'BAD_CALLER',
      `The header ${DEVELOPMENT_HEADER} must hold one council's GSS code, such as E06000035.`,
    );
  }
  if (typeof actor !== 'string' || !ACTOR.test(actor)) {
    throw problem('BAD_CALLER', `The header ${ACTOR_HEADER} must hold 1 to 100 letters, digits and . : - _`);
  }
  return { kind: 'STAFF', council, actor, roles: rolesIn(roles) };
}

function rolesIn(header: string | string[] | undefined): readonly Role[] {
  const known = Object.values(ROLES);
  if (header === undefined) return known;
  const named = String(header)
    .split(',')
    .map((name) => name.trim());
  const roles = known.filter((role) => named.includes(role));
  if (roles.length === new Set(named).size) return roles;
  throw problem('BAD_CALLER', `The header ${ROLES_HEADER} must hold roles, comma-separated: ${known.join(', ')}.`);
}
