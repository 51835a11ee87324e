import { errors, jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';

import { problem } from '../errors/problem.ts';
import { isPermission, type Permission } from '../permission/permission.ts';
import { GSS_CODE, ROLES, type OutsideCaller } from './caller.ts';

/** The header in which the gateway tells a subgraph who is asking. */
export const CALLER_HEADER = 'x-kith-caller';

const ISSUER = 'kith-gateway';
const TYPE = 'kith-caller+jwt';
const LIFE_SECONDS = 60;
const SHORTEST_KEY_BYTES = 32;

export interface SignedRequest {
  readonly caller: OutsideCaller;
  readonly requestId: string;
}

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const ofACouncil = { council: v.pipe(v.string(), v.regex(GSS_CODE)), actor: text(200) };

/** A job of ours is none of these: it works beside the gateway and never through it. */
const Claims = v.object({
  caller: v.variant('kind', [
    v.strictObject({ kind: v.literal('ANONYMOUS') }),
    v.strictObject({
      kind: v.literal('STAFF'),
      ...ofACouncil,
      roles: v.pipe(v.array(v.enum(ROLES)), v.maxLength(20)),
      purpose: v.optional(text(500)),
    }),
    v.strictObject({
      kind: v.literal('SYSTEM'),
      ...ofACouncil,
      scopes: v.pipe(v.array(v.custom<Permission>((code) => isPermission(String(code)))), v.maxLength(100)),
      purpose: v.optional(text(500)),
    }),
    v.strictObject({ kind: v.literal('PERSON'), ...ofACouncil, subject: text(200) }),
  ]),
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

/**
 * The key that the gateway and the subgraphs share.
 *
 * @throws where it is shorter than 32 bytes.
 */
export function callerKey(secret: string | undefined): Uint8Array {
  const key = new TextEncoder().encode(secret ?? '');
  if (key.byteLength < SHORTEST_KEY_BYTES) {
    throw new Error(`KITH_CALLER_KEY must be a random secret of at least ${SHORTEST_KEY_BYTES} bytes`);
  }
  return key;
}

/** Tells one subgraph who is asking. The token lives for a minute and no other subgraph takes it. */
export const signCaller = (request: SignedRequest, subgraph: string, key: Uint8Array): Promise<string> =>
  new SignJWT({ caller: { ...request.caller }, requestId: request.requestId })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE })
    .setIssuer(ISSUER)
    .setAudience(subgraph)
    .setIssuedAt()
    .setExpirationTime(`${LIFE_SECONDS}s`)
    .sign(key);

/** @throws `UNAUTHENTICATED` for a token that is missing, forged, expired, meant to live too long or meant for another subgraph. */
export async function verifyCaller(
  token: string | undefined,
  subgraph: string,
  key: Uint8Array,
): Promise<SignedRequest> {
  try {
    const { payload } = await jwtVerify(token ?? '', key, {
      algorithms: ['HS256'],
      typ: TYPE,
      issuer: ISSUER,
      audience: subgraph,
      maxTokenAge: `${LIFE_SECONDS}s`,
      requiredClaims: ['exp', 'iat'],
    });
    return v.parse(Claims, payload);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof v.ValiError) {
      throw problem('UNAUTHENTICATED', 'This service answers only the gateway.');
    }
    throw error;
  }
}
