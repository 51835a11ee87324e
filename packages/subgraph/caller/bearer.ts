import { errors, jwtVerify } from 'jose';

import { problem } from '../errors/problem.ts';
import { ANONYMOUS, type OutsideCaller } from './caller.ts';
import { callerInClaims } from './claims.ts';
import { IssuerUnavailable, issuerKeys } from './issuer-keys.ts';

/** Whose word on who is asking is taken, and for whom it must be meant. */
export interface TrustedIssuer {
  /** As its tokens name it in `iss`: `https://sign-in.example`. */
  readonly issuer: string;
  /** What its tokens for Kith name in `aud`. */
  readonly audience: string;
}

export interface BearerTokens {
  /**
   * Who is asking, by the `Authorization` header they bring; nobody in particular where they bring none.
   *
   * @throws `SIGN_IN_EXPIRED`, `SIGN_IN_REFUSED`, or `SIGN_IN_UNAVAILABLE` where the issuer's keys cannot be had.
   */
  callerOf(authorization: string | undefined): Promise<OutsideCaller>;
}

// Only signatures by keys that the issuer alone holds: a shared secret, or none at all, proves nothing.
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];
/** Access tokens for programs (RFC 9068), so that a token that says who signed in to a page opens nothing here. */
const TYPE = 'at+jwt';
const CLOCKS_APART_SECONDS = 5;
const BEARER = /^Bearer +([\w-]{1,4000}\.[\w-]{1,8000}\.[\w-]{1,2000})$/i;

/** Verifies access tokens of one issuer. The gateway and any subgraph behind another router use the same. */
export function bearerTokens({ issuer, audience }: TrustedIssuer): BearerTokens {
  const keys = issuerKeys(issuer);
  const expected = { issuer, audience, algorithms: ALGORITHMS, typ: TYPE, requiredClaims: ['exp', 'iat', 'sub'] };
  return {
    async callerOf(authorization) {
      if (authorization === undefined) return ANONYMOUS;
      const [, token] = BEARER.exec(authorization) ?? [];
      if (token === undefined) throw refused();
      try {
        const { payload } = await jwtVerify(token, keys, { ...expected, clockTolerance: CLOCKS_APART_SECONDS });
        const caller = callerInClaims(payload);
        if (caller) return caller;
      } catch (error) {
        throw inWords(error);
      }
      throw refused();
    },
  };
}

/** For where no issuer is trusted: whoever brings a token is told so, and never taken for nobody. */
export const noBearerTokens: BearerTokens = {
  async callerOf(authorization) {
    if (authorization === undefined) return ANONYMOUS;
    throw problem('SIGN_IN_NOT_SET_UP', 'Nobody can sign in here yet. Whoever runs this Kith sets KITH_ISSUER.');
  },
};

function inWords(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) {
    return problem('SIGN_IN_EXPIRED', 'Your sign-in has run out. Please sign in again, and send the new token.');
  }
  if (error instanceof IssuerUnavailable) {
    return problem('SIGN_IN_UNAVAILABLE', 'We cannot check who is asking just now. Please try again in a moment.');
  }
  return error instanceof errors.JOSEError ? refused() : error;
}

const refused = () =>
  problem('SIGN_IN_REFUSED', 'This is not a token for Kith that we can believe. Please sign in again for a new one.');
