import { DEVELOPMENT_CLIENT, SIGNED_IN } from './names.ts';

/** Where a program on this machine sends a browser to sign in. */
export function signInAddress(issuer: string): URL {
  const address = new URL(`${issuer}/auth`);
  address.search = String(
    new URLSearchParams({
      client_id: DEVELOPMENT_CLIENT,
      response_type: 'code',
      redirect_uri: SIGNED_IN,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    }),
  );
  return address;
}
