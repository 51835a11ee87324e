import { problem } from '../errors/problem.ts';
import { ANONYMOUS, GSS_CODE, ROLES, type Caller } from './caller.ts';

export const DEVELOPMENT_HEADER = 'x-kith-council';

/**
 * The caller that a developer claims to be by naming a council, until sign-in is built. Without the header: nobody.
 *
 * @throws `DEVELOPMENT_CALLER_REFUSED` in production, `BAD_CALLER` where it is no GSS code.
 */
export function callerFromDevelopmentHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  environment: { readonly NODE_ENV?: string } = process.env,
): Caller {
  const named = headers[DEVELOPMENT_HEADER];
  if (named === undefined) return ANONYMOUS;
  if (environment.NODE_ENV === 'production') {
    throw problem('DEVELOPMENT_CALLER_REFUSED', `The header ${DEVELOPMENT_HEADER} is for development only.`);
  }
  if (typeof named !== 'string' || !GSS_CODE.test(named)) {
    throw problem(
      'BAD_CALLER',
      `The header ${DEVELOPMENT_HEADER} must hold one council's GSS code, such as E06000035.`,
    );
  }
  return { kind: 'STAFF', council: named, actor: 'development', roles: Object.values(ROLES) };
}
